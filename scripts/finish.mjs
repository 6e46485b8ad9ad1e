// finish.mjs FROM TO: the page, from what wasm-split-cli and wasm-bindgen have left in FROM and from
// index.html, the same that `trunk serve` uses. All files that may change get a hash in their names.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { about, escaped, preview } from './about.mjs';

const [from, to] = process.argv.slice(2);
const esbuild = (...args) => execFileSync('esbuild', ['--log-level=warning', '--minify', ...args]);

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });

const sha256 = (data, encoding) => createHash('sha256').update(data).digest(encoding);
const hashedNames = new Set();

/** Writes a file under a name with a hash, and returns that name. */
function put(name, data) {
  const ending = extname(name);
  const hashed = `${basename(name, ending)}-${sha256(data, 'hex').slice(0, 8)}${ending}`;
  writeFileSync(join(to, hashed), data);
  hashedNames.add(hashed);
  return hashed;
}

// The programs. wasm-split-cli calls a view's chunk split_VIEW. What several views share is in a chunk_NUMBER, which is
// another one after most changes; there are so many that their names are as short as can be.
const script = join(from, '__wasm_split.js');
let links = readFileSync(script, 'utf8');
let program;
for (const name of readdirSync(from).filter((name) => name.endsWith('.wasm'))) {
  const stem = basename(name, '.wasm').replace(/^split_|_bg$/g, '').replace(/^chunk_.*/, 'shared');
  const hashed = put(`${stem}.wasm`, readFileSync(join(from, name)));
  if (name === 'plateau_bg.wasm') program = hashed;
  else if (!links.includes(`"./${name}"`)) throw new Error(`finish: __wasm_split.js does not load ${name}`);
  links = links.replaceAll(`"./${name}"`, `"./${hashed}"`);
}
writeFileSync(script, links);

// The glue of wasm-bindgen and the script that loads chunks import each other, so they become one. The
// glue names that script once for each function that it takes from there, always with the same meaning.
const glue = put('plateau.js', esbuild('--bundle', '--format=esm', '--log-override:duplicate-object-key=silent', join(from, 'plateau.js')));
copyFileSync(join(from, 'plateau.d.ts'), join(to, 'plateau.d.ts'));

// What reads lists of clients: its program, and the worker's script with the glue in it.
const reader = put('reader.wasm', readFileSync(join(from, 'reader', 'reader_bg.wasm')));
const readerGlue = join(from, 'reader', 'reader.js');
writeFileSync(readerGlue, readFileSync(readerGlue, 'utf8').replaceAll('reader_bg.wasm', reader));
copyFileSync('static/list-worker.js', join(from, 'reader', 'list-worker.js'));
const listWorker = put('list-worker.js', esbuild('--bundle', '--format=esm', join(from, 'reader', 'list-worker.js')));

// The page. Each link for Trunk stands for a file: the program, a style sheet, a file to copy. Files that are copied keep
// their names, which other pages know.
const trunkLinks = /^ *<link data-trunk rel="([\w-]+)"(?: href="([^"]+)")?.*>\n/gm;
let boot, style, views;
const template = readFileSync('index.html', 'utf8').replace(trunkLinks, (_, kind, path) => {
  if (kind === 'css') {
    const name = put(path, esbuild(path));
    if (basename(path) === 'style.css') return `  <link rel="stylesheet" href="./${(style = name)}">\n`;
    views = name; // loaded with the first chunk
  } else if (basename(path ?? '') === 'boot.js') boot = put('boot.js', esbuild(path));
  else if (basename(path ?? '') === 'list-worker.js') return ''; // bundled above
  else if (/\.(js|css)$/.test(path ?? '')) writeFileSync(join(to, basename(path)), esbuild(path));
  else if (kind !== 'rust') copyFileSync(path, join(to, basename(path)));
  return '';
});
const first = put('first.js', esbuild('static/first.js'));

// The policy comes from the headers for hosts, so that it holds on hosts that ignore those. Only the
// release has it: the page of `trunk serve` reloads itself by an inline script.
const policy = readFileSync('static/_headers', 'utf8').match(/Content-Security-Policy: (.*)/)[1];
/** The page with the policy. */
const withPolicy = (page) => page.replace('<meta charset="utf-8">', (tag) => `${tag}\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`);

/** Each language has a copy of the page in a folder of its own, but for the first: that is the page itself. */
const pages = JSON.parse(readFileSync(join(from, 'first.json'), 'utf8')).map((page, place) => ({ ...page, folder: place ? `${page.language}/` : '' }));

for (const page of pages) {
  const { language, folder, title, html } = page;
  const start = `<script type="module" src="./${boot}" data-js="./${glue}" data-wasm="./${program}" data-style="./${views}" data-worker="./worker.js" data-list="./${listWorker}"></script>`;
  const head = [`<title>${escaped(title)}</title>`, ...about(page, pages, process.env.PLATEAU_URL), `<script src="./${first}"></script>`];
  // Functions, since a dollar sign means something in a text that takes the place of another.
  let text = withPolicy(template)
    .replace(/<title>.*<\/title>/, () => head.join('\n  '))
    .replace('</head>', (tag) => `  ${start}\n${tag}`)
    .replace(/<!-- The release has[^]*<div id="app">/, () => `<div id="app">${html}`);
  // The face for letters beyond those of Western languages, where the sentence has some.
  if (/[\u0100-\u024f]/.test(html)) text = text.replace(/(.*)serif-latin\.woff2(.*\n)/, (line, before, after) => `${line}${before}serif-latin-ext.woff2${after}`);
  if (folder) {
    // Files are a folder higher. The copy keeps to its language, and to the currency of its example.
    text = text.replaceAll('="./', '="../').replace('<html lang="en">', `<html lang="${language}" data-language="${language}" data-region="${page.region}">`);
    mkdirSync(join(to, folder));
  }
  writeFileSync(join(to, folder, 'index.html'), text);
  copyFileSync(join('static', preview(language)), join(to, preview(language)));
}

// The page on which hosts set the calculator up. It looks like the page.
const demo = readFileSync('static/embed-demo.html', 'utf8').replace('href="style.css"', `href="./${style}"`);
writeFileSync(join(to, 'embed-demo.html'), withPolicy(demo));

// The worker, whose address stays the same. It keeps all that the page may ask for: not what only people and hosts read,
// and not what is shown before an installation.
const built = readdirSync(to, { recursive: true }).filter((name) => extname(name) || name.startsWith('_'));
const files = built.filter((name) => !/^_|^embed(\.js|-demo\.)|^screenshot-|^preview-|\.d\.ts$|\.txt$/.test(name)).map((url) => {
  const integrity = `sha256-${sha256(readFileSync(join(to, url)), 'base64')}`;
  return { url, revision: hashedNames.has(url) ? null : integrity, integrity };
});
const given = [`--define:FILES=${JSON.stringify(files)}`, '--define:process.env.NODE_ENV="production"'];
writeFileSync(join(to, 'worker.js'), esbuild('--bundle', ...given, 'static/worker.js'));

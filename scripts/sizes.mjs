// sizes.mjs [--record | --list]: compares what dist/ weighs with tests/data/sizes.json. Bytes after brotli.
// `node scripts/sizes.mjs --record` writes the present sizes down, `--list` only prints them.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const RECORD = 'tests/data/sizes.json';
const FIRST_LOAD = 'first-load';
const FONTS = 'fonts';
/** What several chunks have in common, in many files. */
const SHARED = 'shared';
/** What other pages load to have the calculator in them. */
const EMBED = 'embed.js';
/** Growth over the recorded size that passes: a share of it, or so many bytes for the smallest chunks. */
const [TOLERANCE, SMALLEST] = [0.03, 100];
/** What passes at most: the first load without fonts, all fonts together, other pages' script, each chunk that is loaded later. */
const LIMITS = { [FIRST_LOAD]: 250_000, [FONTS]: 30_000, [EMBED]: 4_000, [SHARED]: Infinity };
const CHUNK_LIMIT = 90_000;

/** Bytes sent for a file of dist/; some are too small to be compressed. */
const sent = (name) => statSync(existsSync(`dist/${name}.br`) ? `dist/${name}.br` : `dist/${name}`).size;

// The first load is the page and every file that it names; of the copies for each language the heaviest counts. Fonts count on
// their own: the page is complete without them. Icons for a home screen are loaded by those who put the page there.
const isFont = (name) => name.endsWith('.woff2');
const firstLoad = (index) => {
  const page = readFileSync(`dist/${index}`, 'utf8');
  const named = Array.from(page.matchAll(/ (?:href|src|data-js|data-wasm)="(?:\.\.?\/)?([^"#:]+\.\w+)"/g), ([, name]) => name);
  return [index, ...new Set(named)].filter((name) => !isFont(name) && !name.endsWith('.png'));
};
const pages = readdirSync('dist', { recursive: true }).filter((name) => /(^|\/)index\.html$/.test(name));
const first = firstLoad('index.html');
// All other programs are loaded later, and with the first of them the style of all. The reader of lists has a script, too.
const chunks = readdirSync('dist').filter((name) => /\.wasm$|^views-.*\.css$|^list-worker-.*\.js$/.test(name) && !first.includes(name));

const weigh = (names) => names.reduce((sum, name) => sum + sent(name), 0);
const sizes = { [FIRST_LOAD]: Math.max(...pages.map((index) => weigh(firstLoad(index)))), [FONTS]: weigh(readdirSync('dist').filter(isFont)), [EMBED]: sent(EMBED) };
// What several chunks share is recorded as a whole, and its largest file.
const isShared = (name) => name.startsWith('shared-');
for (const name of chunks.filter((name) => !isShared(name))) sizes[name.replace(/-[0-9a-f]+\.(wasm|css|js)$/, '')] = sent(name);
sizes['shared, largest'] = Math.max(...chunks.filter(isShared).map(sent));
sizes[SHARED] = weigh(chunks.filter(isShared));

if (process.argv.includes('--record')) {
  writeFileSync(RECORD, `${JSON.stringify(sizes, null, 2)}\n`);
} else if (process.argv.includes('--list')) {
  console.log('sizes, bytes after brotli:');
  for (const [name, size] of Object.entries(sizes)) console.log(`${String(size).padStart(8)}  ${name}`);
  process.exit();
} else {
  const recorded = JSON.parse(readFileSync(RECORD, 'utf8'));
  const problems = [];
  for (const name of new Set([...Object.keys(sizes), ...Object.keys(recorded)])) {
    const [now, before, limit] = [sizes[name], recorded[name], LIMITS[name] ?? CHUNK_LIMIT];
    if (now === undefined) problems.push(`${name} is recorded, but no longer built`);
    else if (now > limit) problems.push(`${name} weighs ${now} bytes; the limit is ${limit}`);
    else if (before === undefined) problems.push(`${name} is new: record ${now}`);
    else if (now - before > Math.max(before * TOLERANCE, SMALLEST)) problems.push(`${name} has grown from ${before} to ${now} bytes: make it smaller, or record ${now}`);
  }
  if (problems.length) {
    console.error(problems.map((problem) => `sizes: ${problem}`).join('\n'));
    console.error(`sizes: 'node scripts/sizes.mjs --record' writes all present sizes into ${RECORD}`);
    process.exit(1);
  }
}
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const { [FIRST_LOAD]: total, ...later } = sizes;
console.log(`sizes: first load ${kb(total)} of ${kb(LIMITS[FIRST_LOAD])}; ${Object.entries(later).map(([name, size]) => `${name} ${kb(size)}`).join(', ')}`);

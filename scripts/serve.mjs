// serve.mjs [DIR] [PORT]: serve a folder on 127.0.0.1 as a static host would: files compressed
// beforehand, the headers of DIR/_headers, a 404 page. No dependencies.
//
// Only the service worker is left out: it would show the build of the last visit to those who have just made another one.
import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const dir = realpathSync(process.argv[2] ?? 'dist');
const port = Number(process.argv[3] ?? process.env.PORT ?? 8080);

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8', '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.webp': 'image/webp',
  '.jpg': 'image/jpeg', '.woff2': 'font/woff2', '.xml': 'application/xml',
};

// _headers: a path pattern on a line of its own, then indented "Name: value" lines.
function readRules() {
  let text = '';
  try { text = readFileSync(join(dir, '_headers'), 'utf8'); } catch { return []; }
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const pattern = line.trim().split('*').map((s) => s.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
      rules.push({ path: new RegExp(`^${pattern}$`), headers: [] });
    } else if (rules.length && line.includes(':')) {
      const colon = line.indexOf(':');
      rules.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

// The file a path stands for, or nothing: never one outside of the folder, never _headers.
function find(path) {
  const file = normalize(join(dir, path));
  if (path.includes('\0') || !(file + sep).startsWith(dir + sep)) return;
  for (const candidate of path.endsWith('/') ? [join(file, 'index.html')] : [file, file + '.html'])
    if (isFile(candidate) && realpathSync(candidate).startsWith(dir + sep) && candidate !== join(dir, '_headers'))
      return candidate;
}

// The worker in place of one that another server has registered at this address: it takes itself and all it kept away.
const NO_WORKER = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(Promise.all([registration.unregister(),
  caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))])));
`;

// What is sent in place of a file, if anything.
function inPlaceOf(file) {
  if (basename(file) === 'worker.js') return NO_WORKER;
  if (basename(file) === 'index.html') return readFileSync(file, 'utf8').replace(/ data-worker="[^"]*"/, '');
}

// What the browser accepts, without what it refuses ("br;q=0").
function accepts(request, coding) {
  return (request.headers['accept-encoding'] ?? '').split(',').some((part) => {
    const [name, q] = part.trim().toLowerCase().split(/\s*;\s*q\s*=\s*/);
    return name === coding && !(Number(q ?? 1) === 0);
  });
}

const server = createServer((request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  let path;
  try { path = decodeURIComponent(request.url.split(/[?#]/)[0]); } catch { path = '\0'; }
  let status = 200, file = find(path);
  if (!file) status = 404, file = find('/404.html');

  for (const rule of readRules())
    if (rule.path.test(path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
  response.setHeader('Vary', 'Accept-Encoding');
  let text = inPlaceOf(file);
  if (text !== undefined) {
    if (accepts(request, 'br')) {
      response.setHeader('Content-Encoding', 'br');
      text = brotliCompressSync(text);
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Content-Length', Buffer.byteLength(text));
    response.writeHead(status).end(request.method === 'HEAD' ? undefined : text);
    return;
  }
  for (const [coding, suffix] of [['br', '.br'], ['gzip', '.gz']]) {
    if (accepts(request, coding) && isFile(file + suffix)) {
      response.setHeader('Content-Encoding', coding);
      file += suffix;
      break;
    }
  }
  const { size, mtimeMs } = statSync(file);
  const tag = `"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}"`;
  response.setHeader('ETag', tag);
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Length', size);
  response.writeHead(status);
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).on('error', () => response.destroy()).pipe(response);
});

server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE'
    ? `Port ${port} is taken. Choose another one: make serve PORT=${port + 1}`
    : `Cannot listen on port ${port}: ${error.message}`);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
  console.log(`Plateau is ready: http://127.0.0.1:${server.address().port}`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

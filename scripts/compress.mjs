// compress.mjs DIR: write .br (quality 11) and .gz (level 9) beside every file, where that helps.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dir = process.argv[2] ?? 'dist';
const compressed = new Set(['.br', '.gz', '.png', '.ico', '.woff2']);
// Instructions to a host, never sent to anyone.
const unsent = new Set(['_headers', '_redirects']);

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (!compressed.has(extname(path)) && !unsent.has(entry.name)) yield path;
  }
}

const time = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
let before = 0, after = 0, count = 0;
for (const path of files(dir)) {
  if (time(path + '.br') > time(path)) continue;
  const data = readFileSync(path);
  const br = brotliCompressSync(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });
  writeFileSync(path + '.gz', gzipSync(data, { level: 9 }));
  writeFileSync(path + '.br', br); // last: it is what tells that a file is done
  before += data.length, after += br.length, count += 1;
}
const kb = (n) => (n / 1000).toFixed(1) + ' KB';
if (count) console.log(`build: ${count} files, ${kb(before)}, compressed to ${kb(after)} (brotli)`);

// shrink.mjs DIR: short names for what the glue gives to the program. Each of the names that
// wasm-bindgen makes carries a hash, which no compression can make smaller: 3 KB of the page in the
// program and the glue together.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dir = process.argv[2] ?? 'dist';
const IMPORTS = 2;
const KINDS = { FUNCTION: 0, TABLE: 1, MEMORY: 2, GLOBAL: 3, TAG: 4 };
const named = (end) => readdirSync(dir).find((name) => name.endsWith(end) && name.startsWith('plateau-'));
const wasm = join(dir, named('_bg.wasm')), glue = join(dir, named('.js'));
const bytes = readFileSync(wasm);

let at = 8; // after the magic number and the version
function number() {
  for (let value = 0, shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
  }
}
function encoded(value) {
  const out = [];
  do { out.push((value & 127) | (value > 127 ? 128 : 0)); value >>>= 7; } while (value);
  return Buffer.from(out);
}
function text() { const length = number(); at += length; return bytes.subarray(at - length, at); }
const limits = () => { if (number() & 1) number(); number(); };
const skip = {
  [KINDS.FUNCTION]: number,
  [KINDS.TABLE]: () => { at += 1; limits(); },
  [KINDS.MEMORY]: limits,
  [KINDS.GLOBAL]: () => { at += 2; },
  [KINDS.TAG]: () => { number(); number(); },
};

const short = new Map();
const out = [bytes.subarray(0, at)];
while (at < bytes.length) {
  const start = at, id = bytes[at++], size = number(), end = at + size;
  if (id === IMPORTS) {
    const entries = [encoded(number())];
    while (at < end) {
      const module = text(), name = text().toString(), from = at, kind = bytes[at++];
      skip[kind]();
      if (!short.has(name)) short.set(name, short.size.toString(36));
      const field = Buffer.from(short.get(name));
      entries.push(encoded(module.length), module, encoded(field.length), field, bytes.subarray(from, at));
    }
    const section = Buffer.concat(entries);
    out.push(Buffer.from([id]), encoded(section.length), section);
  } else {
    out.push(bytes.subarray(start, end));
  }
  at = end;
}

let script = readFileSync(glue, 'utf8');
for (const [long, brief] of short) {
  const key = new RegExp(`\\b${long}(?=:)`, 'g');
  if ((script.match(key) ?? []).length !== 1) throw new Error(`shrink: ${long} is not in the glue exactly once`);
  script = script.replace(key, `'${brief}'`);
}
writeFileSync(glue, script);
writeFileSync(wasm, Buffer.concat(out));

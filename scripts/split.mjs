// split.mjs DIR: cuts the program in two. What only the views beside the plan need goes into a part of
// its own, which is loaded when one of them is opened; nobody waits for it who looks at the plateau.
//
// 1. The functions of the part are chosen by their names, which wasm-opt has left in, and by what only they call.
// 2. In the program each of them that is called from outside of the part becomes a jump through a table,
//    `part`; the others are dropped.
// 3. The part has those functions and puts them into the table as soon as it is instantiated. All that it
//    uses it gets from the program: functions, memory, stack pointer.
//
// Before the part is there a jump traps; the page opens such a view only once it is (`plateauPart` in boot.js).
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { default: binaryen } = await import(createRequire(join(process.env.PLATEAU_NPM, 'package.json')).resolve('binaryen'));
const dir = process.argv[2] ?? 'dist';
const file = join(dir, readdirSync(dir).find((name) => name.startsWith('plateau-') && name.endsWith('_bg.wasm')));
const bytes = readFileSync(file);

/** Functions of the views beside the plan, of what they alone draw with and read, of what is opened later. */
const OF_PART = /^<?plateau(\[\w+\])?::(ui::(nps|retention|strategies|reps|explain|table|input::(paste|cell)|plateau::(explain|months))|sheet|state::view_action|chart::(bars|intervals|rows))\b/;
/** The compiler and wasm-opt make one of small functions that are alike; one this long (as text) is only itself. */
const LONG = 2_500;
const PART = 'part';
const PROGRAM = 'p';
/** The first key of the texts that come with the part, as in build.rs. */
const FIRST_TEXT = 'kept';
// As in index.html: less inlining than usual makes the page smaller.
const INLINING = ['--one-caller-inline-max-function-size=10', '--flexible-inline-max-function-size=4', '--always-inline-max-function-size=1'];
const FEATURES = ['bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue'].map((name) => `--enable-${name}`);

const read = () => binaryen.readBinary(bytes);
function functions(module) {
  return Array.from({ length: module.getNumFunctions() }, (_, i) => {
    const ref = module.getFunctionByIndex(i);
    return { ref, ...binaryen.getFunctionInfo(ref) };
  });
}
const own = (f) => !f.module;
const unused = (module) => module.runPasses(['remove-unused-module-elements']);

/**
 * The functions of the part: those chosen by name, and whatever only they call. The first ones are the doors,
 * as far as the program itself refers to them.
 */
function chosen() {
  const module = read();
  const all = functions(module).filter(own);
  const named = all.filter((f) => OF_PART.test(f.name) && binaryen.emitText(f.body).length > LONG);
  for (const { ref } of named) binaryen.Function.setBody(ref, module.unreachable());
  unused(module);
  const left = new Set(functions(module).map((f) => f.name));
  const doors = named.map((f) => f.name).filter((name) => left.has(name));
  const inside = new Set([...all.map((f) => f.name).filter((name) => !left.has(name)), ...doors]);
  return { doors, inside };
}

/** The part, which begins with what it gets from the program: `short` names each of these. */
function part(doors, short) {
  const module = read();
  const all = functions(module);
  for (let i = module.getNumExports() - 1; i >= 0; i -= 1) module.removeExport(binaryen.getExportInfo(module.getExportByIndex(i)).name);
  for (let i = module.getNumElementSegments() - 1; i >= 0; i -= 1) {
    module.removeElementSegment(binaryen.getElementSegmentInfo(module.getElementSegmentByIndex(i)).name);
  }
  for (const { name, params, results } of all.filter((f) => !inPart(f))) {
    module.removeFunction(name);
    module.addFunctionImport(name, PROGRAM, short(name), params, results);
  }
  for (let i = 0; i < module.getNumGlobals(); i += 1) {
    const { name, type, mutable } = binaryen.getGlobalInfo(module.getGlobalByIndex(i));
    module.addGlobalImport(name, PROGRAM, short(name), type, mutable);
  }
  for (let i = 0; i < module.getNumTables(); i += 1) {
    const { name } = binaryen.getTableInfo(module.getTableByIndex(i));
    module.addTableImport(name, PROGRAM, short(name));
  }
  module.runPasses(['remove-memory-init']);
  module.addMemoryImport('0', PROGRAM, 'memory');
  module.addTable(PART, doors.length, doors.length, binaryen.funcref);
  module.addTableImport(PART, PROGRAM, PART);
  module.addActiveElementSegment(PART, 'doors', doors, module.i32.const(0));
  unused(module);
  return module;
}

/** What a part imports, by kind. */
function imports(module) {
  const listed = (count, at, info) => Array.from({ length: count }, (_, i) => info(at(i))).filter((one) => one.module === PROGRAM);
  return {
    functions: functions(module).filter((f) => f.module === PROGRAM),
    globals: listed(module.getNumGlobals(), (i) => module.getGlobalByIndex(i), binaryen.getGlobalInfo),
    tables: listed(module.getNumTables(), (i) => module.getTableByIndex(i), binaryen.getTableInfo),
  };
}

/** The program without the part, with a jump for each of its doors and exports for what the part uses. */
function program(doors, used, short) {
  const module = read();
  module.addTable(PART, doors.length, doors.length, binaryen.funcref);
  module.addTableExport(PART, PART);
  for (const { ref, name, params, results } of functions(module).filter(inPart)) {
    const place = doors.indexOf(name);
    const given = binaryen.expandType(params).map((type, i) => module.local.get(i, type));
    const jump = () => module.call_indirect(PART, module.i32.const(place), given, params, results);
    binaryen.Function.setBody(ref, place < 0 ? module.unreachable() : jump());
  }
  for (const { name } of used.functions) module.addFunctionExport(name, short(name));
  for (const { name } of used.globals) module.addGlobalExport(name, short(name));
  for (const { name } of used.tables.filter(({ name }) => name !== PART)) module.addTableExport(name, short(name));
  unused(module);
  return module;
}

/** Short names, in the order in which they are asked for first. */
function shortener() {
  const names = new Map();
  return (name) => {
    if (!names.has(name)) names.set(name, names.size.toString(36));
    return names.get(name);
  };
}

function write(module, path) {
  if (!module.validate()) throw new Error(`split: ${path} would not be valid`);
  writeFileSync(path, module.emitBinary());
  // Without names, and with what the cut has made superfluous gone.
  execFileSync('wasm-opt', ['-Oz', '--converge', '--gufa-optimizing', '--low-memory-unused', '--zero-filled-memory', ...INLINING, ...FEATURES, '--strip-debug', '--strip-producers', path, '-o', path]);
  return module;
}

/** The texts of the views beside the plan: blank in the program, written by the part when it comes. */
function moveTexts(program, part) {
  const lines = readFileSync('src/text/en.txt', 'utf8').trimEnd().split('\n');
  const texts = lines.slice(lines.findIndex((line) => line.startsWith(`${FIRST_TEXT}:`))).map((line) => line.replace(/^[^:]*: */, ''));
  const words = Buffer.from(texts.join('\n'));
  const address = addressOf(words);
  const bytes = readFileSync(program);
  const place = bytes.indexOf(words);
  if (place < 0 || bytes.indexOf(words, place + 1) >= 0) throw new Error('split: the texts are not in the program exactly once');
  bytes.fill(0, place, place + words.length);
  writeFileSync(program, bytes);
  // A data section with one segment: active, at a constant address.
  const segment = Buffer.concat([Buffer.from([1, 0, 0x41]), signed(address), Buffer.from([0x0b]), unsigned(words.length), words]);
  writeFileSync(part, Buffer.concat([readFileSync(part), Buffer.from([11]), unsigned(segment.length), segment]));
}

/** Where bytes of the program's data lie in memory. */
function addressOf(words) {
  const module = read();
  for (let i = 0; i < module.getNumDataSegments(); i += 1) {
    const { offset, data } = module.getDataSegmentInfo(module.getDataSegmentByIndex(i));
    const place = Buffer.from(data).indexOf(words);
    if (place >= 0) return offset + place;
  }
  throw new Error('split: the texts are in no data segment');
}

function unsigned(value) {
  const out = [];
  do { out.push((value & 127) | (value > 127 ? 128 : 0)); value >>>= 7; } while (value);
  return Buffer.from(out);
}

function signed(value) {
  const out = [];
  for (;;) {
    const byte = value & 127;
    value >>= 7;
    if ((value === 0 && !(byte & 64)) || (value === -1 && byte & 64)) return Buffer.from([...out, byte]);
    out.push(byte | 128);
  }
}

const { doors: entrances, inside } = chosen();
const inPart = (f) => inside.has(f.name);
// Once to see what is used, then with names given to just that.
const used = imports(part(entrances, (name) => name));
const short = shortener();
for (const { name } of [...used.functions, ...used.globals, ...used.tables]) short(name);
write(part(entrances, short), file.replace('_bg.wasm', '_part.wasm'));
write(program(entrances, used, short), file);
moveTexts(file, file.replace('_bg.wasm', '_part.wasm'));
console.log(`split: ${entrances.length} doors, ${used.functions.length} functions for the part`);

// optimize.mjs FILE...: makes WebAssembly files small and fast in place, without names and other words for debugging.
// In one process: as many calls of wasm-opt take ten times as long, since each compiles itself first.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Modules are not found by NODE_PATH. It warns about the list of labels that wasm-split-cli writes, which is empty and
// dropped here.
const say = console.error;
console.error = (...words) => /unknown name subsection/.test(words[0]) || say(...words);
const { default: binaryen } = await import(join(process.env.NODE_PATH, 'binaryen/index.js'));

binaryen.setOptimizeLevel(2);
binaryen.setShrinkLevel(0);
for (const file of process.argv.slice(2)) {
  const module = binaryen.readBinary(readFileSync(file));
  module.optimize();
  // Functions sorted by use compress better.
  module.runPasses(['reorder-functions', 'strip-debug', 'strip-producers']);
  writeFileSync(file, module.emitBinary());
  module.dispose();
}

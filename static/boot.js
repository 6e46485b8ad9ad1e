// Starts the program, puts its functions on window.plateau, and says so plainly if it cannot run.

const { js, wasm } = document.querySelector('script[data-wasm]').dataset;

/** Functions of the interface, by their names on window.plateau. */
const NAMES = [
  'project', 'hirePays', 'chance', 'retention', 'clv', 'nps', 'npsByRep', 'applyStrategies', 'sensitivity', 'goalSeek',
];

/** Whatever a call throws is a PlateauError: a proxy or a getter may throw anything. */
function guarded(call) {
  return (...args) => {
    try {
      return call(...args);
    } catch (error) {
      if (error?.name === 'PlateauError') throw error;
      throw Object.assign(new Error('the input could not be read'), { name: 'PlateauError', code: 'wrong-type', field: null });
    }
  };
}

/** Replaces the page by a plain sentence and a way to begin anew. */
function fail(sentence) {
  const box = document.createElement('div');
  box.className = 'failure';
  box.setAttribute('role', 'alert');
  const words = document.createElement('p');
  words.textContent = sentence;
  const again = document.createElement('button');
  again.textContent = 'Start again with the example';
  again.addEventListener('click', () => {
    history.replaceState(null, '', location.pathname + location.search);
    location.reload();
  });
  box.append(words, again);
  const app = document.getElementById('app');
  document.querySelector('.failure')?.remove();
  app.before(box);
  app.remove();
}

function failed(event) {
  const error = event.error ?? event.reason;
  if (error instanceof WebAssembly.RuntimeError) {
    fail('Something went wrong inside the calculator. Your link still holds your numbers; you can reload it, or start again.');
  }
}

addEventListener('error', failed);
addEventListener('unhandledrejection', failed);

try {
  const program = await import(new URL(js, document.baseURI));
  await program.default({ module_or_path: new URL(wasm, document.baseURI) });
  window.plateau = Object.freeze(Object.fromEntries(NAMES.map((name) => [name, guarded(program[name])])));
  document.dispatchEvent(new CustomEvent('plateau:ready'));
} catch {
  fail('The calculator could not be loaded. Check your connection and reload the page; an old browser may be too old for it.');
}

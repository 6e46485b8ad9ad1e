// Starts the program, puts its functions on window.plateau, and says so plainly if it cannot run.

const { js, wasm } = document.querySelector('script[data-wasm]').dataset;

/** Functions of the interface, by their names on window.plateau. */
const NAMES = ['project', 'hirePays', 'chance', 'retention', 'clv', 'nps', 'npsByRep', 'applyStrategies', 'sensitivity', 'goalSeek'];

/** Loads a text of this origin for the program; null when it cannot be had. */
window.plateauText = async (address, done) => {
  const response = await fetch(new URL(address, document.baseURI)).catch(() => null);
  done(response?.ok ? await response.text().catch(() => null) : null);
};

/** The program, running, and the part of it that only the views beside the plan need. */
let running, part;

/** Adds the style sheet of that part. */
const styled = () => new Promise((onload, onerror) => {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `beside.css?${wasm}`, onload, onerror }));
});

/** Loads that part; tells whether it is there. */
window.plateauPart = async (done) => {
  part ??= running.then((exports) => Promise.all([WebAssembly.instantiateStreaming(
    fetch(new URL(wasm.replace('_bg.', '_part.'), document.baseURI)), { p: exports }), styled()]));
  done(await part.then(() => true, () => (part = undefined, false)));
};

// A long text goes into the program without being laid out line by line, which takes seconds.
addEventListener('paste', (event) => {
  const { target, clipboardData } = event;
  const text = clipboardData.getData('text');
  if (target.type === 'textarea' && text.length > 2e4) {
    event.preventDefault();
    target.value = text;
    target.dispatchEvent(new Event('input', { bubbles: true }));
  }
});

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

/** Replaces the page by a plain sentence and a way to begin anew; the first one stays. */
function fail(sentence) {
  const app = document.getElementById('app');
  if (!app) return;
  const box = document.createElement('main');
  box.className = 'failure';
  const title = document.createElement('h1');
  title.textContent = 'Plateau has stopped';
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent = sentence;
  const again = document.createElement('button');
  again.textContent = 'Start again with the example';
  again.addEventListener('click', () => {
    history.replaceState(null, '', location.pathname + location.search);
    location.reload();
  });
  box.append(title, words, again);
  app.replaceWith(box);
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
  running = program.default({ module_or_path: new URL(wasm, document.baseURI) });
  await running;
  window.plateau = Object.freeze(Object.fromEntries(NAMES.map((name) => [name, guarded(program[name])])));
  document.dispatchEvent(new CustomEvent('plateau:ready'));
} catch {
  fail('The calculator could not be loaded. Check your connection and reload the page; an old browser may be too old for it.');
}

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

/** A long list of numbers for the program in one go; null for anything else in it. */
window.plateauNumbers = (list) => (list.every(Number.isFinite) ? Float64Array.from(list) : null);

/**
 * Rows of a survey for the program in one go, since a crossing for each of a million takes seconds: the
 * different reps, the place of each row's rep among them, its score. Throws or gives null for anything but
 * plain rows, which are then copied one by one.
 */
window.plateauRows = (rows) => {
  const reps = new Map();
  const places = new Uint32Array(rows.length);
  const scores = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    const { score, rep } = row;
    let fields = 0;
    for (const _ in row) fields += 1;
    if (fields !== 2 || typeof score !== 'number' || typeof rep !== 'string') return null;
    let place = reps.get(rep);
    if (place === undefined) reps.set(rep, place = reps.size);
    places[i] = place;
    scores[i] = score;
  }
  return [[...reps.keys()], places, scores];
};

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

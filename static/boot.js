// Starts the program, puts its functions on window.plateau, and says so plainly if it cannot run.

const { js, wasm, style, worker } = document.querySelector('script[data-wasm]').dataset;

/** The functions of window.plateau. */
const NAMES = ['project', 'hirePays', 'chance', 'retention', 'clv', 'nps', 'npsByRep', 'clientList', 'survival', 'survivalFromDurations', 'applyStrategies', 'sensitivity', 'goalSeek'];

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

/** Whether something is kept in the browser, where it lets the page look. */
function isAnythingKept() {
  try {
    return localStorage.getItem('plateau') !== null;
  } catch {
    return false;
  }
}

/** Replaces the page with a message and a way to start over. Only the first message is shown. */
function fail(message) {
  const app = document.getElementById('app');
  if (!app) return;
  const box = document.createElement('main');
  box.className = 'failure';
  const title = document.createElement('h1');
  title.textContent = 'Plateau ran into a problem';
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent = message;
  const again = document.createElement('button');
  again.textContent = 'Start over with the example';
  again.addEventListener('click', () => {
    // What is kept in the browser may be what failed: an address with numbers of its own leaves it closed.
    history.replaceState(null, '', location.pathname + location.search + (isAnythingKept() ? '#/plateau?v=2' : ''));
    location.reload();
  });
  box.append(title, words, again);
  app.replaceWith(box);
}

// A panic ends in a trap, after its message was written to the console. A chunk that cannot be loaded
// is no trap: the page says so where the chunk belongs, and goes on.
function trapped(event) {
  const error = event.error ?? event.reason;
  if (error instanceof WebAssembly.RuntimeError) {
    fail('Something went wrong in the calculator. Your numbers are still in the link, so you can reload the page or start over.');
  }
}

addEventListener('error', trapped);
addEventListener('unhandledrejection', trapped);

/** The style of what comes in chunks. */
let styled;

/** Loads that style, where it is a file of its own. After a failure the next call starts anew. */
function loadStyle() {
  styled ??= style && new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL(style, document.baseURI) });
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      styled = undefined;
      reject(new Error('the style could not be loaded'));
    };
    document.head.append(link);
  });
  return styled;
}

// Browsers refuse to compile a program while it arrives if the host sends it as another type of file. Then it is
// compiled once all of it is there, which takes longer. The program itself is the first that is compiled; all others are
// its chunks, none of which runs without its style.
const { instantiateStreaming } = WebAssembly;
let isProgramThere = false;
WebAssembly.instantiateStreaming = async (source, imports) => {
  const needed = isProgramThere && loadStyle();
  isProgramThere = true;
  const [response] = await Promise.all([source, needed]);
  const isTyped = response.headers.get('Content-Type')?.startsWith('application/wasm');
  return isTyped && instantiateStreaming
    ? instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports);
};

/** Puts the functions on window.plateau. Without a network they come when there is one. */
async function offer(program) {
  try {
    await program.loadInterface();
  } catch {
    addEventListener('online', () => offer(program), { once: true });
    return;
  }
  window.plateau = Object.freeze(Object.fromEntries(NAMES.map((name) => [name, guarded(program[name])])));
  document.dispatchEvent(new CustomEvent('plateau:ready'));
}

// Without a network: static/worker.js keeps the page. There is none where the page says none, as while one works on it,
// and where the browser has none, as without HTTPS. A page in a frame keeps nothing, and one in a sandbox may not even ask.
const isEmbedded = new URLSearchParams(location.search).get('embed') === '1';
const workers = worker && !isEmbedded ? navigator.serviceWorker : undefined;

// A new version is there for the next visit; this page goes on with its own. The first worker of all is no new version:
// it comes to a page that had none.
let controller = workers?.controller;
workers?.addEventListener('controllerchange', () => {
  if (controller) {
    document.documentElement.dataset.update = 'ready';
    document.dispatchEvent(new Event('plateau:update'));
  }
  ({ controller } = workers);
});

/** Keeps the page for the next visit, if the browser lets it. */
function keep() {
  workers.register(worker, { updateViaCache: 'none' }).catch(() => {});
}

/** Resolves once what the page comes with is painted: the program would keep the processor from it. */
function isPainted() {
  return new Promise((resolve) => {
    // Where nobody looks nothing is painted; in a frame there is nothing to paint before the program.
    if (document.hidden || isEmbedded) resolve();
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, 500);
  });
}

try {
  // All of it is asked for at once: a new version may take its place while the page starts.
  const parts = [import(new URL(js, document.baseURI)), fetch(new URL(wasm, document.baseURI)), isPainted()];
  const [program, response] = await Promise.all(parts);
  await program.default({ module_or_path: response });
  performance.mark('plateau');
  // The first view is drawn now; what else is asked for waits for its turn.
  setTimeout(offer, 0, program);
  if (workers) (window.requestIdleCallback ?? setTimeout)(keep);
} catch {
  fail('We couldn’t load the calculator. Check your connection and reload the page. If that doesn’t help, try a newer browser.');
}

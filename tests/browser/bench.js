// Steps of a slider, run in the page: arguments are how many, whether each is timed as a person would feel it
// (a frame between two steps) or they only follow one another, the slider, its ends, and what every step changes.

const [steps, framed, css, least, most, watched] = arguments;
const slider = document.querySelector(css);
const shown = () => watched.map((css) => {
  const element = document.querySelector(css);
  return element.getAttribute('d') ?? element.textContent;
});
const channel = new MessageChannel();
const turn = () => new Promise((done) => { channel.port1.onmessage = done; channel.port2.postMessage(0); });
const frame = () => new Promise(requestAnimationFrame);
const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;

const times = [];
for (let i = 0; i < steps; i += 1) {
  // Up and down the track: each step another value than the one before.
  const way = most - least;
  const place = i % (2 * way);
  const value = place < way ? least + 1 + place : most - 1 - (place - way);
  if (framed) { await frame(); await turn(); } else { await turn(); }
  const before = shown();
  const settled = () => { const now = shown(); return before.every((text, k) => text !== now[k]); };
  const began = performance.now();
  set.call(slider, String(value));
  slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (let microtasks = 0; microtasks < 20 && !settled(); microtasks += 1) await null;
  while (!settled()) {
    if (performance.now() - began > 2000) throw new Error(`step ${i} to ${value}: never shown: ${JSON.stringify([before, shown()])}`);
    await turn();
  }
  document.body.offsetHeight; // what is shown has been laid out
  times.push(performance.now() - began);
}
return times;

// Steps of the lifetime slider, run in the page: arguments are how many, and whether each is timed
// as a person would feel it (a frame between two steps) or they only follow one another.

const [steps, framed] = arguments;
const slider = document.querySelector('.control:has(#lifetime) input[type=range]');
const sentence = document.querySelector('h1.answer');
const shown = () => [sentence.textContent, ...[0, 2].map((place) => document.querySelectorAll('.tile')[place].textContent),
  document.querySelector('.chart .line path').getAttribute('d')];
const channel = new MessageChannel();
const turn = () => new Promise((done) => { channel.port1.onmessage = done; channel.port2.postMessage(0); });
const frame = () => new Promise(requestAnimationFrame);
const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;

const times = [];
for (let i = 0; i < steps; i += 1) {
  // Up and down the track: each step another value than the one before.
  const place = i % 92;
  const value = place < 47 ? 2 + place : 94 - place;
  if (framed) { await frame(); await turn(); } else { await turn(); }
  const before = shown();
  // The sentence and the tiles of plateau and lifetime change with every step.
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

// Times steps of a slider as a person feels them, in a page and in its floor alike: from the event at the beginning
// of a frame until the frame that shows it is styled, laid out and painted. Arguments: the slider, its ends, the first
// step, how many steps, what every step changes. Returns milliseconds.

const [css, least, most, first, steps, watched] = arguments;
const slider = document.querySelector(css);
const shown = () => watched.map((css) => {
  const element = document.querySelector(css);
  return element.getAttribute('d') ?? element.textContent;
});
const channel = new MessageChannel();
/** The next task; what was asked for in a frame comes after its paint. */
const task = () => new Promise((done) => { channel.port1.onmessage = done; channel.port2.postMessage(0); });
const frame = () => new Promise(requestAnimationFrame);
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;

const times = [];
for (let step = first; step < first + steps; step += 1) {
  // Up and down the track: each step another value than the one before.
  const way = most - least;
  const place = step % (2 * way);
  const value = place < way ? least + 1 + place : most - 1 - (place - way);
  const before = shown();
  await frame();
  const began = performance.now();
  setValue.call(slider, String(value));
  slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await task();
  let painted = performance.now();
  // A step that takes longer than a frame may be spread over several.
  const unchanged = () => { const now = shown(); return watched.filter((_, k) => before[k] === now[k]); };
  while (unchanged().length) {
    if (painted - began > 2000) throw new Error(`the step to ${value} leaves as they were: ${unchanged()}`);
    await frame();
    await task();
    painted = performance.now();
  }
  times.push(painted - began);
}
return times;

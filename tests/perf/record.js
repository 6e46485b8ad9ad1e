// Records what a page writes to its document while a slider takes steps, run in the page. Arguments: the slider,
// its ends, what every step changes, how many steps. Returns for each step the texts and attributes that were set,
// each with the path of its node from the body.

const [css, least, most, watched, steps] = arguments;
const path = (node) => {
  const places = [];
  for (; node !== document.body; node = node.parentNode) {
    if (!node.parentNode) return null;
    places.unshift([...node.parentNode.childNodes].indexOf(node));
  }
  return places;
};
const slider = document.querySelector(css);
const shown = () => watched.map((css) => {
  const element = document.querySelector(css);
  return element.getAttribute('d') ?? element.textContent;
});
const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
const turn = () => new Promise((done) => setTimeout(done));
const recorded = [];
for (let i = 0; i < steps; i += 1) {
  const way = most - least;
  const place = i % (2 * way);
  const value = place < way ? least + 1 + place : most - 1 - (place - way);
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, { subtree: true, characterData: true, attributes: true, childList: true });
  const before = shown();
  set.call(slider, String(value));
  slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
  while (shown().some((text, k) => text === before[k])) await turn();
  const writes = new Map();
  for (const { target, type, attributeName, addedNodes } of observer.takeRecords()) {
    for (const node of type === 'childList' ? addedNodes : [target]) {
      const place = path(node);
      if (!place) continue;
      const text = node.nodeType === Node.TEXT_NODE;
      if (type === 'attributes') writes.set(`${place} ${attributeName}`, [place, attributeName, node.getAttribute(attributeName)]);
      else if (text) writes.set(`${place}`, [place, null, node.data]);
    }
  }
  observer.disconnect();
  recorded.push([...writes.values()]);
}
return recorded;

// Takes steps of a slider and keeps what the page writes to its document for each: texts, attributes, values of
// fields. Arguments: the slider, its ends, how many steps, what every step changes. The writes stay in the page, for
// floor.js.

const [css, least, most, steps, watched] = arguments;
const slider = document.querySelector(css);
const shown = () => watched.map((css) => {
  const element = document.querySelector(css);
  return element.getAttribute('d') ?? element.textContent;
});
const fields = () => new Map([...document.querySelectorAll('input')].map((field) => [field, field.value]));
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
const frame = () => new Promise(requestAnimationFrame);

window.recorded = [];
for (let step = 0; step < steps; step += 1) {
  const way = most - least;
  const place = step % (2 * way);
  const value = place < way ? least + 1 + place : most - 1 - (place - way);
  const [textsBefore, fieldsBefore] = [shown(), fields()];
  const mutations = [];
  const observer = new MutationObserver((some) => mutations.push(...some));
  observer.observe(document.body, { subtree: true, characterData: true, attributes: true, childList: true, attributeOldValue: true, characterDataOldValue: true });
  setValue.call(slider, String(value));
  slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (let frames = 0; shown().some((text, k) => text === textsBefore[k]); frames += 1) {
    if (frames > 100) throw new Error(`the step to ${value} is not shown: ${JSON.stringify([textsBefore, shown()])}`);
    await frame();
  }
  mutations.push(...observer.takeRecords());
  observer.disconnect();
  // Of several writes to one place the last one counts, unless it brings back what was there.
  const writes = new Map();
  let structure = 0;
  for (const { target, type, attributeName: attribute, oldValue } of mutations) {
    if (type === 'childList') {
      structure += 1;
      continue;
    }
    const key = `${id(target)} ${attribute}`;
    const text = attribute === null ? target.data : target.getAttribute(attribute);
    const before = writes.get(key)?.before ?? oldValue;
    writes.set(key, { node: target, kind: attribute === null ? 'text' : 'attribute', attribute, text, before });
  }
  for (const [field, before] of fieldsBefore) {
    if (field !== slider && field.value !== before) writes.set(`${id(field)} .value`, { node: field, kind: 'field', text: field.value });
  }
  window.recorded.push({ writes: [...writes.values()].filter(({ text, before }) => text !== before), structure });
}

/** A number for each node. */
function id(node) {
  id.known ??= new Map();
  if (!id.known.has(node)) id.known.set(node, id.known.size);
  return id.known.get(node);
}
return null;

// Turns the page into its own floor: the same document without its program, and a listener of the slider written by
// hand that makes the writes which were recorded. Arguments: the slider, the recorded steps.

const [css, recorded] = arguments;
const copy = document.body.cloneNode(true);
document.body.replaceWith(copy);
const find = (path) => path.reduce((node, place) => node?.childNodes[place], copy);
const steps = recorded.map((writes) => writes
  .map(([path, attribute, value]) => [find(path), attribute, value])
  .filter(([node, attribute]) => node && (attribute === null) === (node.nodeType === Node.TEXT_NODE)));
let step = 0;
document.querySelector(css).addEventListener('input', () => {
  for (const [node, attribute, value] of steps[step % steps.length]) {
    if (attribute === null) node.data = value;
    else if (value === null) node.removeAttribute(attribute);
    else node.setAttribute(attribute, value);
  }
  step += 1;
});
const count = (which) => steps.reduce((sum, writes) => sum + writes.filter(([, attribute]) => (attribute === null) === which).length, 0);
return [count(true) / steps.length, count(false) / steps.length];

// Turns a page whose steps are recorded into its own floor: the same document with the same styles, without its
// program, and with a listener of the slider as one would write it by hand. A step makes the writes that the page has
// made in that step, and composes each path anew from its numbers. Argument: the slider. Returns how many texts,
// attributes, paths and fields a step writes, in the mean, and how many changes of structure it leaves out.

const [css] = arguments;
const copy = document.body.cloneNode(true);
const copies = new Map();
const match = (node, its) => {
  copies.set(node, its);
  node.childNodes.forEach((child, place) => match(child, its.childNodes[place]));
};
match(document.body, copy);
document.body.replaceWith(copy);

/** What composes a path from its commands and numbers. */
function composer(d) {
  const parts = d.match(/[A-Za-z]|-?[\d.]+/g).map((part) => (/[A-Za-z]/.test(part) ? part : Number(part)));
  return () => {
    let path = '';
    for (const part of parts) path += typeof part === 'string' ? part : `${Math.round(part * 10) / 10} `;
    return path;
  };
}

const counts = { text: 0, attribute: 0, path: 0, field: 0, 'change of structure left out': 0 };
const steps = window.recorded.map(({ writes, structure }) => {
  counts['change of structure left out'] += structure;
  return writes.filter(({ node }) => copies.has(node)).map(({ node, kind, attribute, text }) => {
    const which = attribute === 'd' ? 'path' : kind;
    counts[which] += 1;
    return { kind: which, its: copies.get(node), attribute, text, compose: which === 'path' ? composer(text) : null };
  });
});
let step = 0;
document.querySelector(css).addEventListener('input', () => {
  for (const { kind, its, attribute, text, compose } of steps[step % steps.length]) {
    if (kind === 'text') its.data = text;
    else if (kind === 'field') its.value = text;
    else if (kind === 'path') its.setAttribute('d', compose());
    else if (text === null) its.removeAttribute(attribute);
    else its.setAttribute(attribute, text);
  }
  step += 1;
});
return Object.entries(counts).map(([kind, count]) => [kind, count / steps.length]);

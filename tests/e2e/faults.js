// Finds what is not as it should be in the window as it is; each finding is a line. The body of a function.
const faults = [];
const width = document.documentElement.clientWidth;

const name = (e) => {
  const kind = e.className?.baseVal ?? e.className;
  return `${e.localName}${e.id && "#"}${e.id}.${kind} “${String(e.value || e.textContent).trim().slice(0, 40)}”`;
};
const box = ({ left, top, right, bottom }) => [left, top, right, bottom].map(Math.round).join(" ");

const root = document.documentElement;
if (root.scrollWidth > width) faults.push(`the page scrolls sideways: ${root.scrollWidth}`);

// What is wide scrolls by itself; what is unseen is for screen readers.
const elements = [...document.body.querySelectorAll("*")].filter(
  (e) => !e.closest(".unseen") && !e.parentElement.closest(".wide, nav") && e.checkVisibility(),
);

for (const e of elements) {
  const rect = e.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) continue;
  if (rect.left < -0.5 || rect.right > width + 0.5) faults.push(`${name(e)} sticks out of the window: ${box(rect)}`);

  const drawing = e.childElementCount === 0 && e.ownerSVGElement?.getBoundingClientRect();
  const sides = drawing && [
    drawing.left - rect.left, rect.right - drawing.right, drawing.top - rect.top, rect.bottom - drawing.bottom,
  ];
  if (sides && Math.max(...sides) > 1.5 && !e.matches(".grip")) {
    faults.push(`${name(e)} is cut off by its drawing: ${box(rect)} in ${box(drawing)}`);
  }
  if (e.localName === "text" && e.textContent.includes("…")) faults.push(`${name(e)} is shortened`);

  // Names and what cannot be used are as long as a person likes, and scroll in their fields.
  const scrolls = e.matches(".wide, nav, .name, [aria-invalid=true], textarea, select, svg, svg *");
  if (!scrolls && getComputedStyle(e).overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1) {
    faults.push(`${name(e)} hides a part of what is in it`);
  }
}

// Lines of text, controls and bars. Fonts differ in what they reserve above and below letters, so of the height of a
// line the middle half counts.
const things = [];
// Drawings grow with the type.
const unit = parseFloat(getComputedStyle(root).fontSize) / 16;
const add = (owner, { left, right, top, bottom, height }, margin) => {
  if (right - left <= unit) return;
  const inset = height * margin;
  things.push({ owner, left: left + unit, right: right - unit, top: top + inset, bottom: bottom - inset });
};
const CONTROLS = "input:not([type=range], [type=checkbox]), textarea, select, [data-look]:not([data-look=quiet])";
for (const e of elements) {
  if (e.localName === "text") add(e, e.getBoundingClientRect(), 0.25);
  if (e.matches(CONTROLS)) add(e, e.getBoundingClientRect(), 0.04);
  if (e.matches(".rows rect")) add(e, e.getBoundingClientRect(), 0);
  if (e.closest("svg, select, textarea")) continue;
  for (const node of e.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) add(e, rect, 0.25);
    // Only what is longer than any word in a dictionary may be broken.
    for (const word of node.data.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]{2,22}(?![\p{L}\p{N}])/gu)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].map((rect) => Math.round(rect.top)));
      if (lines.size > 1) faults.push(`${name(e)} breaks “${word[0]}” in two`);
    }
  }
}

// How many a hire adds may stand behind the words of a line.
const mayOverlap = (a, b) => a.contains(b) || b.contains(a) || a.closest(".hires") || b.closest(".hires");
things.sort((a, b) => a.top - b.top);
things.forEach((a, place) => {
  for (const b of things.slice(place + 1)) {
    if (b.top >= a.bottom) break;
    if (a.left < b.right && b.left < a.right && !mayOverlap(a.owner, b.owner)) {
      faults.push(`${name(a.owner)} and ${name(b.owner)} overlap: ${box(a)}, ${box(b)}`);
    }
  }
});
return faults;

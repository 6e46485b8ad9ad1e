// The page on which the calculator is set up for other sites. What can be set, and what is allowed, comes from embed.js.
import { ALLOW, FOLDER, LEAST_HEIGHT, OPTIONS, TITLES, TOLD } from './embed.js';

/** How high a plain iframe is where nothing else is set, pixels: all of the first view on a desktop. */
const IFRAME_HEIGHT = 1200;
/** A pause after which the address is written, milliseconds. */
const PAUSE = 300;

const byId = (id) => document.getElementById(id);
const form = byId('settings');
const calculator = document.createElement('plateau-calculator');
/** What is set and allowed, as texts, by name. */
const settings = {};

// --- the fields ---

const capitalized = (name) => (name.length < 4 ? name.toUpperCase() : name[0].toUpperCase() + name.slice(1));
const nameOf = (type, code, language = 'en') => new Intl.DisplayNames(language, { type }).of(code);
const WORDS = {
  view: capitalized,
  theme: capitalized,
  lang: (code) => capitalized(nameOf('language', code, code)),
  currency: (code) => `${code} · ${nameOf('currency', code)}`,
};

for (const [name, words] of Object.entries(WORDS)) {
  // `auto` is what an empty choice means.
  for (const value of OPTIONS[name].values.filter((value) => value !== 'auto')) byId(name).add(new Option(words(value), value));
}
for (const part of OPTIONS.hide.values) {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'hide', value: part, ariaLabel: capitalized(part) });
  const label = document.createElement('label');
  label.append(box, capitalized(part));
  byId('hide').append(label);
}
byId('min-height').placeholder = LEAST_HEIGHT;

// A place below each field for what is wrong with it.
for (const setting of form.querySelectorAll('.setting')) {
  const field = setting.querySelector('[name]');
  const problem = Object.assign(document.createElement('p'), { id: `${field.id}-problem`, className: 'problem' });
  problem.setAttribute('aria-live', 'polite');
  field.setAttribute('aria-describedby', problem.id);
  setting.append(problem);
}

/** What a field says; several boxes are a list. */
const textOf = (name) => (name === 'hide' ? new FormData(form).getAll('hide').join(' ') : form.elements[name].value.trim());

function enter(name, text) {
  if (name === 'hide') for (const box of byId('hide').querySelectorAll('input')) box.checked = text.split(/[\s,]+/).includes(box.value);
  else form.elements[name].value = text;
}

/** What to write in a field. */
const HINTS = {
  plan: 'Paste a link to the calculator, or the part of it that begins with #/.',
  accent: 'Write a color like #0a7d6b.',
  paper: 'Write a color like #ffffff, or “transparent”.',
  'cta-label': 'Write at most 60 characters.',
  'cta-href': 'Write an address that begins with https://.',
  'min-height': 'Write a number of pixels from 200 to 2000.',
};

/** What is wrong with what a field says; empty if nothing is. */
function problemOf(name, text) {
  if (text && OPTIONS[name].read(text) === null) return `Not used. ${HINTS[name] ?? `Allowed: ${OPTIONS[name].allowed}.`}`;
  if (name === 'cta-href' && !text && textOf('cta-label')) return 'The button needs an address, too.';
  if (name === 'cta-label' && !text && textOf('cta-href')) return 'The button needs a label, too.';
  return '';
}

/** Takes what the fields say into the calculator, the code and the address. */
function apply() {
  for (const name of Object.keys(OPTIONS)) {
    const text = textOf(name), problem = problemOf(name, text), place = byId(`${name}-problem`);
    if (place) {
      if (place.textContent !== problem) place.textContent = problem;
      byId(name).toggleAttribute('aria-invalid', problem !== '');
      if (problem) byId(name).setAttribute('aria-invalid', 'true');
    }
    // What is not allowed is not set, as in a page.
    const read = text ? OPTIONS[name].read(text) : null;
    if (read === null) {
      delete settings[name];
      calculator.removeAttribute(name);
      continue;
    }
    settings[name] = `${read}`;
    if (calculator.getAttribute(name) !== settings[name]) calculator.setAttribute(name, settings[name]);
  }
  for (const picker of form.querySelectorAll('[type=color]')) {
    const color = settings[picker.dataset.for];
    if (color?.startsWith('#')) picker.value = color.length === 4 ? color.replace(/\w/g, '$&$&') : color;
  }
  showCode();
  writeSoon();
  // What was copied is no longer what is here.
  byId('copied').textContent = '';
}

for (const kind of ['input', 'change']) {
  form.addEventListener(kind, ({ target }) => {
    if (target.dataset.for) enter(target.dataset.for, target.value);
    apply();
  });
}
form.addEventListener('submit', (event) => event.preventDefault());

byId('take-plan').addEventListener('click', () => {
  enter('plan', calculator.getPlan());
  // The link says which view.
  enter('view', '');
  apply();
});

// --- the address: settings can be sent to a colleague ---

let pause;
const address = () => new URLSearchParams(Object.keys(OPTIONS).filter((name) => settings[name]).map((name) => [name, settings[name]]));

function writeSoon() {
  clearTimeout(pause);
  pause = setTimeout(() => history.replaceState(null, '', `#${address()}`), PAUSE);
}

/** Takes the settings of the address, unless it only carries a plan of the calculator. */
function readAddress() {
  const given = new URLSearchParams(location.hash.slice(1));
  if (given.has('plateau')) return;
  for (const name of Object.keys(OPTIONS)) enter(name, given.get(name) ?? '');
}

addEventListener('hashchange', () => {
  readAddress();
  apply();
});

// --- the code ---

const escaped = (text) => text.replace(/[&"<>]/g, (sign) => `&#${sign.codePointAt()};`);
const attributes = (pairs, gap) => pairs.map(([name, value]) => `${gap}${name}="${escaped(`${value}`)}"`).join('');

function scriptCode() {
  const pairs = Object.keys(OPTIONS).filter((name) => settings[name]).map((name) => [name, settings[name]]);
  const script = `<script type="module"${attributes([['src', new URL('embed.js', FOLDER)]], ' ')}></script>`;
  return `${script}\n<plateau-calculator${attributes(pairs, pairs.length > 2 ? '\n  ' : ' ')}></plateau-calculator>`;
}

function iframeCode() {
  const url = new URL('?embed=1', FOLDER);
  for (const name of TOLD) if (settings[name]) url.searchParams.append(name, settings[name]);
  const plan = settings.plan ?? '#/plateau';
  url.hash = settings.view ? plan.replace(/^#\/[^?]*/, `#/${settings.view}`) : plan;
  const pairs = [
    ['src', url], ['title', TITLES[settings.lang] ?? TITLES.en], ['width', '100%'],
    ['height', settings['min-height'] ?? IFRAME_HEIGHT], ['style', 'border: 0'],
    ['loading', 'lazy'], ['allow', ALLOW], ['referrerpolicy', 'no-referrer'],
  ];
  return `<iframe${attributes(pairs, '\n  ')}></iframe>`;
}

const kind = () => document.querySelector('[name=kind]:checked').value;

function showCode() {
  byId('code').textContent = kind() === 'script' ? scriptCode() : iframeCode();
  byId('iframe-note').hidden = kind() === 'script';
}

for (const choice of document.querySelectorAll('[name=kind]')) choice.addEventListener('change', showCode);

byId('policy').textContent = `script-src ${FOLDER.origin};\nframe-src ${FOLDER.origin};`;

async function copy(text, said) {
  let words = said;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    words = 'Your browser doesn’t let us copy. Select the text instead.';
  }
  byId('copied').textContent = '';
  // So that the same words are read out again.
  requestAnimationFrame(() => (byId('copied').textContent = words));
}

byId('copy-code').addEventListener('click', () => copy(byId('code').textContent, 'Code copied.'));
byId('copy-link').addEventListener('click', () => copy(new URL(`#${address()}`, location.href).href, 'Link copied.'));

byId('see-where').addEventListener('click', () => {
  byId('where').open = true;
  byId('where').querySelector('summary').focus();
  byId('where').scrollIntoView();
});

// --- what the page is told ---

/** A detail to read: long lists only by their length. */
const readable = (detail) =>
  JSON.stringify(detail, (_, value) => (Array.isArray(value) && value.length > 3 ? `${value.length} entries` : value), 2);

/** One line about a result. */
function summary({ view, result }) {
  const revenue = result?.plateau?.mrr;
  const number = Number.isFinite(revenue) ? new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(revenue) : null;
  return number ? `plateau ${number} a month, in the view ${view}` : `the view ${view}`;
}

for (const name of ['plateau-ready', 'plateau-result', 'plateau-cta']) {
  calculator.addEventListener(name, (event) => {
    // Here the button only shows what it tells.
    event.preventDefault();
    byId('event').textContent = name;
    byId('detail').hidden = !event.detail;
    byId('detail').textContent = event.detail ? readable(event.detail) : '';
    byId('told').textContent = event.detail ? `Your page hears ${name}: ${summary(event.detail)}` : `Your page hears ${name}`;
  });
}

readAddress();
apply();
document.querySelector('.preview').append(calculator);

// Puts the calculator into a page: <plateau-calculator>. docs/embed.md says what can be set and what it tells.

/** The folder that this script came from; the calculator lies there, too. */
const FOLDER = new URL('.', import.meta.url);
const TITLES = { en: 'Plateau calculator', pl: 'Kalkulator Plateau' };
/** As high as it is at least where nothing else is said, pixels. */
const LEAST_HEIGHT = 480;
/** What the frame may do; without scripts of its own folder it would not run. */
const SANDBOX = 'allow-scripts allow-same-origin allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** A value out of a list. */
const oneOf = (...values) => ({ allowed: values.join(', '), read: (text) => (values.includes(text) ? text : null) });
/** A color, or one of these words. */
const color = (...words) => ({
  allowed: ['#rgb', '#rrggbb', ...words].join(', '),
  read: (text) => (/^#([\da-f]{3}){1,2}$/i.test(text) || words.includes(text) ? text : null),
});

const PARTS = ['navigation', 'language', 'share', 'present', 'examples', 'privacy'];

/** What can be set: what is allowed, in words, and how it is read; null for what is not allowed. */
const OPTIONS = {
  view: oneOf('plateau', 'retention', 'nps', 'strategies', 'reps'),
  plan: { allowed: 'a link of the calculator, or what stands in it from # on', read: (text) => text.match(/#\/.*$/s)?.[0] ?? null },
  lang: oneOf('auto', ...Object.keys(TITLES)),
  currency: oneOf('USD', 'EUR', 'GBP', 'PLN', 'CHF', 'CZK', 'SEK', 'CAD', 'AUD', 'INR', 'JPY', 'CNY'),
  theme: oneOf('auto', 'light', 'dark'),
  accent: color(),
  paper: color('transparent'),
  hide: {
    allowed: PARTS.join(', '),
    read: (text) => {
      const parts = text.split(/[\s,]+/).filter(Boolean);
      return parts.every((part) => PARTS.includes(part)) ? parts.join(' ') : null;
    },
  },
  'cta-label': { allowed: '1 to 60 characters', read: (text) => (text.trim() && [...text].length <= 60 ? text : null) },
  'cta-href': {
    allowed: 'an address that begins with https://',
    read: (text) => (URL.canParse(text) && new URL(text).protocol === 'https:' ? new URL(text).href : null),
  },
  'min-height': {
    allowed: '200 to 2000',
    read: (text) => (/^\d+$/.test(text) && text >= 200 && text <= 2000 ? +text : null),
  },
};

/** What the frame is told when it begins, and again when it changes; the rest stays here. */
const TOLD = ['lang', 'currency', 'theme', 'accent', 'paper', 'hide', 'cta-label', 'cta-href'];

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The plan that a link to this page carries. */
function sharedPlan() {
  try {
    return decodeURIComponent(location.hash.match(/[#&]plateau=([^&]*)/)?.[1] ?? '');
  } catch {
    return '';
  }
}

class PlateauCalculator extends HTMLElement {
  static observedAttributes = Object.keys(OPTIONS);

  #frame;
  #isReady = false;
  /** The plan as it was last told, or set. */
  #plan = '';
  /** Ends what listens. */
  #end;
  #warned = new Set();
  #seen = '';

  connectedCallback() {
    for (const name of Object.keys(OPTIONS).map(camelCase)) {
      // Set before there was this class.
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#plan ||= OPTIONS.plan.read(sharedPlan()) ?? this.#option('plan') ?? `#/${this.#option('view') ?? 'plateau'}`;
    this.#begin();
  }

  /** A page may move the element and keep the frame as it is. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    this.#end?.abort();
    this.#frame?.remove();
    this.#frame = undefined;
    this.#isReady = false;
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    const value = this.#option(name);
    if (!this.#frame || (value === null && now !== null)) return;
    if (name === 'min-height') this.#grow(0);
    else if (name === 'plan') this.setPlan(value);
    else if (name === 'view') this.setPlan(`#/${value ?? 'plateau'}`);
    else this.#tell(name);
  }

  /** Shows another plan: a link of the calculator, or what stands in it from # on. */
  setPlan(plan) {
    const read = OPTIONS.plan.read(String(plan));
    if (read === null) return this.#warn('plan', plan);
    this.#plan = read;
    this.#post({ type: 'plan', plan: read });
  }

  /** The plan as it is, to be given to `setPlan`. */
  getPlan() {
    return this.#plan;
  }

  /** What an attribute says; null where it says nothing, or what is not allowed. */
  #option(name) {
    const text = this.getAttribute(name);
    if (text === null) return null;
    const value = OPTIONS[name].read(text);
    if (value === null) this.#warn(name, text);
    return value;
  }

  #warn(name, value) {
    const text = `plateau-calculator: ${name}="${String(value).slice(0, 80)}" is ignored; allowed: ${OPTIONS[name].allowed}`;
    if (!this.#warned.has(text)) console.warn(text);
    this.#warned.add(text);
  }

  #begin() {
    this.#end = new AbortController();
    const { signal } = this.#end;
    const frame = (this.#frame = document.createElement('iframe'));
    const told = Object.fromEntries(TOLD.map((name) => [name, this.#option(name)]));
    const language = TITLES[told.lang] ? told.lang : navigator.language.slice(0, 2);
    frame.title = TITLES[language] ?? TITLES.en;
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write; web-share; fullscreen';
    frame.referrerPolicy = 'no-referrer';
    frame.sandbox = SANDBOX;
    // Not in the address, which is sent to the server.
    frame.name = JSON.stringify({ plateau: 1, host: location.href, ...told });
    Object.assign(frame.style, { display: 'block', width: '100%', border: 0 });
    if (!this.style.display) this.style.display = 'block';
    this.#grow(0);
    addEventListener('message', (event) => this.#hear(event), { signal });
    for (const name of ['scroll', 'resize']) addEventListener(name, () => this.#look(), { signal, capture: true, passive: true });
    const address = new URL('?embed=1', FOLDER);
    address.hash = this.#plan;
    frame.src = address;
    this.append(frame);
  }

  #post(message) {
    if (this.#isReady) this.#frame.contentWindow?.postMessage({ plateau: 1, ...message }, FOLDER.origin);
  }

  #tell(name) {
    if (name.startsWith('cta')) this.#post({ type: 'cta', label: this.#option('cta-label'), href: this.#option('cta-href') });
    else this.#post({ type: name, [name]: this.#option(name) });
  }

  /** As high as the content, and as high as the page wants it to be. */
  #grow(height) {
    this.#frame.style.height = `${Math.max(height, this.#option('min-height') ?? LEAST_HEIGHT)}px`;
  }

  /** Tells the frame which part of it is in sight, pixels from its top. */
  #look() {
    if (!this.#isReady) return;
    const observer = new IntersectionObserver(([{ boundingClientRect: all, intersectionRect: seen, isIntersecting }]) => {
      observer.disconnect();
      const [top, bottom] = isIntersecting ? [seen.top - all.top, seen.bottom - all.top] : [0, 0];
      if (this.#seen === `${top} ${bottom}`) return;
      this.#seen = `${top} ${bottom}`;
      this.#post({ type: 'view', top, bottom });
    });
    observer.observe(this.#frame);
  }

  #hear({ source, origin, data }) {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== FOLDER.origin || data?.plateau !== 1) return;
    const { type, height, view, plan, result } = data;
    const fire = (name, detail) => {
      const event = new CustomEvent(`plateau-${name}`, { detail, bubbles: true, composed: true, cancelable: name === 'cta' });
      return this.dispatchEvent(event);
    };
    if (type === 'ready') {
      this.#isReady = true;
      this.#look();
      fire('ready');
    } else if (type === 'height' && Number.isFinite(height)) {
      this.#grow(Math.min(Math.max(height, 0), 100_000));
      this.#look();
    } else if (type === 'result' && typeof plan === 'string') {
      this.#plan = plan;
      fire('result', { view, plan, result });
    } else if (type === 'cta') {
      const href = this.#option('cta-href');
      if (fire('cta', { view, plan, result }) && href) {
        Object.assign(document.createElement('a'), { href, target: '_top', rel: 'noopener' }).click();
      }
    }
  }
}

for (const name of Object.keys(OPTIONS)) {
  // `lang` is a property of every element.
  if (name in HTMLElement.prototype) continue;
  Object.defineProperty(PlateauCalculator.prototype, camelCase(name), {
    get() {
      return this.getAttribute(name);
    },
    set(value) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

if (!customElements.get('plateau-calculator')) customElements.define('plateau-calculator', PlateauCalculator);

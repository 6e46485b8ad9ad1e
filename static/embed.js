// Puts the calculator into a page: <plateau-calculator>. docs/embed.md says what can be set and what it tells.

/** The folder that this script came from; the calculator lies there, too. */
const FOLDER = new URL('.', import.meta.url);
/** Where messages of the frame come from. In a page that is itself in a sandbox without an origin, so is the frame. */
const ORIGINS = self.origin === 'null' ? [FOLDER.origin, 'null'] : [FOLDER.origin];
/** What the frame is called, in the languages of the calculator. */
const TITLES = { en: 'Plateau calculator', pl: 'Kalkulator Plateau' };
/** As high as it is at least where nothing else is said, pixels. */
const LEAST_HEIGHT = 480;
/** What the frame may do; without scripts of its own folder it would not run. */
const SANDBOX = 'allow-scripts allow-same-origin allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';
const ALLOW = 'clipboard-write; web-share; fullscreen';

/** One of these values. */
const oneOf = (...values) => ({ values, allowed: values.join(', '), read: (text) => (values.includes(text) ? text : null) });
/** A color, or one of these words. */
const color = (...words) => ({
  allowed: ['#rgb', '#rrggbb', ...words].join(', '),
  read: (text) => (/^#([\da-f]{3}){1,2}$/i.test(text) || words.includes(text) ? text : null),
});

const PARTS = ['navigation', 'language', 'share', 'present', 'examples', 'privacy'];

/** The plan that a link to a host's page carries; null for one that carries none. */
function sharedPlan(address) {
  try {
    return decodeURIComponent(address.match(/[#&]plateau=([^&]*)/)[1]).match(/^#\/.*/s)[0];
  } catch {
    return null;
  }
}

/** What can be set: what is allowed, in words, and how it is read; null for what is not allowed. */
const OPTIONS = {
  view: oneOf('plateau', 'retention', 'nps', 'strategies', 'reps', 'clients'),
  plan: {
    allowed: 'a link to the calculator, or the part of it that begins with #/',
    read: (text) => sharedPlan(text) ?? text.match(/#\/.*/s)?.[0] ?? null,
  },
  lang: oneOf('auto', ...Object.keys(TITLES)),
  currency: oneOf('USD', 'EUR', 'GBP', 'PLN', 'CHF', 'CZK', 'SEK', 'CAD', 'AUD', 'INR', 'JPY', 'CNY'),
  theme: oneOf('auto', 'light', 'dark'),
  accent: color(),
  paper: color('transparent'),
  hide: {
    values: PARTS,
    allowed: PARTS.join(', '),
    read: (text) => {
      const parts = text.split(/[\s,]+/).filter(Boolean);
      return parts.every((part) => PARTS.includes(part)) ? parts.join(' ') : null;
    },
  },
  'cta-label': {
    allowed: '1 to 60 characters',
    read: (text) => ((text = text.trim()) && [...text].length <= 60 ? text : null),
  },
  'cta-href': {
    allowed: 'an address that begins with https://',
    read: (text) => (/^https:/i.test(text.trim()) && URL.canParse(text) ? new URL(text).href : null),
  },
  'min-height': {
    allowed: '200 to 2000',
    read: (text) => (/^\d+$/.test(text) && +text >= 200 && +text <= 2000 ? +text : null),
  },
};

/** What the frame is told by its name when it begins, and by messages when it changes; all else stays here. */
const TOLD = Object.keys(OPTIONS).filter((name) => !['view', 'plan', 'min-height'].includes(name));

/** A plan in another view. */
const inView = (plan, view) => (view ? plan.replace(/^#\/[^?]*/, `#/${view}`) : plan);

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

// Rules of a sheet of its own need no permission of the host's policy, and keep out those of the host.
const STYLE = new CSSStyleSheet();
STYLE.replaceSync(`:host { display: block; width: -moz-available; width: -webkit-fill-available; width: stretch; }
:host([hidden]) { display: none; }
iframe { display: block; width: 100%; border: 0; }`);

/** Every hundredth of the frame that comes into sight or leaves it. */
const THRESHOLDS = Array.from({ length: 101 }, (_, hundredths) => hundredths / 100);

/** The plan that the link to this page carries, until an element takes it. */
let shared = null;
/** The elements in the page, in the order in which they began. */
const begun = new Set();

class PlateauCalculator extends HTMLElement {
  static observedAttributes = Object.keys(OPTIONS);

  /** What is set, by the names of `OPTIONS`. */
  #set = {};
  #frame;
  /** Where messages to the frame go once it is ready: its origin, or any if it has none. */
  #target;
  /** What has been set since the frame began, by types of messages. */
  #changed = new Set();
  /** The plan as it was last told, or set. */
  #plan = '';
  /** As high as the content is, pixels. */
  #height = 0;
  /** Ends what listens. */
  #end;
  #observer;
  /** Which part was last told to be in sight. */
  #seen;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [STYLE];
  }

  connectedCallback() {
    if (!this.isConnected || this.#frame) return;
    for (const name of PROPERTIES) {
      // Set before there was this class.
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    const isArrival = shared !== null;
    this.#plan = shared ?? (this.#plan || this.#firstPlan());
    shared = null;
    this.#begin();
    // Who opens a shared link looks for the calculator.
    if (isArrival && scrollY === 0) this.scrollIntoView();
  }

  /** A page may move the element and keep the frame as it is. */
  connectedMoveCallback() {
    this.#look();
  }

  disconnectedCallback() {
    begun.delete(this);
    this.#end?.abort();
    this.#observer?.disconnect();
    this.#frame?.remove();
    this.#frame = undefined;
    this.#target = undefined;
    this.#changed.clear();
  }

  attributeChangedCallback(name, before, text) {
    if (before === text) return;
    const value = text === null ? null : OPTIONS[name].read(text);
    if (value === null && text !== null) return warn(name, text);
    this.#set[name] = value;
    if (TOLD.includes(name)) this.#tell(name.replace(/-.*/, ''));
    else if (name === 'min-height') this.#grow();
    else if (!this.#frame) this.#plan = '';
    else this.setPlan(name === 'plan' ? this.#firstPlan() : inView(this.#plan, value ?? 'plateau'));
  }

  /** Shows another plan: a link to the calculator, or the part of it that begins with #/. */
  setPlan(plan) {
    const read = OPTIONS.plan.read(`${plan}`);
    if (read === null) return warn('plan', plan);
    this.#plan = read;
    this.#tell('plan');
  }

  /** The plan as it is, to be given to `setPlan`. */
  getPlan() {
    return this.#plan || this.#firstPlan();
  }

  /** The plan that the attributes say. */
  #firstPlan() {
    return inView(this.#set.plan ?? '#/plateau', this.#set.view);
  }

  #begin() {
    begun.add(this);
    this.#end = new AbortController();
    const { signal } = this.#end;
    const frame = (this.#frame = document.createElement('iframe'));
    frame.loading = 'lazy';
    // A browser that cannot share would warn in the console.
    frame.allow = navigator.share ? ALLOW : ALLOW.replace('web-share; ', '');
    frame.referrerPolicy = 'no-referrer';
    // Within one origin a sandbox with scripts keeps nothing in, and the browser says so in the console.
    if (FOLDER.origin !== location.origin) frame.sandbox = SANDBOX;
    // Not in the address, which is sent to the server.
    const told = TOLD.map((name) => [name, this.#set[name] ?? null]);
    frame.name = JSON.stringify({ plateau: 1, host: location.href, origin: self.origin, ...Object.fromEntries(told) });
    this.#dress();
    this.#grow();
    addEventListener('message', (event) => this.#hear(event), { signal });
    for (const name of ['scroll', 'resize']) addEventListener(name, () => this.#look(), { signal, capture: true, passive: true });
    this.#observer = new IntersectionObserver((entries) => this.#see(entries.at(-1)), { threshold: THRESHOLDS });
    const address = new URL('?embed=1', FOLDER);
    address.hash = this.#plan;
    frame.src = address;
    this.shadowRoot.append(frame);
  }

  /** The frame's title, and the color scheme that it sees. */
  #dress() {
    const { lang, theme } = this.#set;
    const languages = [lang, ...navigator.languages.map((code) => code.slice(0, 2)), 'en'];
    this.#frame.title = TITLES[languages.find((code) => Object.hasOwn(TITLES, code))];
    this.#frame.style.colorScheme = theme === 'auto' ? '' : (theme ?? '');
  }

  /** As high as the content, and as high as the page wants it to be. */
  #grow() {
    if (this.#frame) this.#frame.style.height = `${Math.max(this.#height, this.#set['min-height'] ?? LEAST_HEIGHT)}px`;
  }

  /** Tells the frame what is set, now or once it is ready. */
  #tell(type) {
    if (!this.#frame) return;
    this.#dress();
    if (this.#target) this.#post(type);
    // When the frame is loaded anew, it begins with what its name says, and with the plan as it was.
    if (!this.#target || type !== 'plan') this.#changed.add(type);
  }

  #post(type, contents = this.#contents(type)) {
    this.#frame.contentWindow?.postMessage({ plateau: 1, type, ...contents }, this.#target);
  }

  #contents(type) {
    if (type === 'plan') return { plan: this.#plan };
    const [label = null, href = null] = [this.#set['cta-label'], this.#set['cta-href']];
    return type === 'cta' ? { label, href } : { [type]: this.#set[type] ?? null };
  }

  /** Looks which part of the frame is in sight, once it is laid out. */
  #look() {
    if (!this.#target) return;
    // An observer always answers for what is new to it, also where the page is in a frame itself.
    this.#observer.unobserve(this.#frame);
    this.#observer.observe(this.#frame);
  }

  /** Tells the frame which part of it is in sight, pixels from its top. */
  #see({ boundingClientRect: all, intersectionRect: part, isIntersecting }) {
    const [top, bottom] = isIntersecting ? [part.top, part.bottom].map((edge) => Math.round(edge - all.top)) : [0, 0];
    if (!this.#target || this.#seen === `${top} ${bottom}`) return;
    this.#seen = `${top} ${bottom}`;
    this.#post('view', { top, bottom });
  }

  #hear({ source, origin, data }) {
    if (!source || source !== this.#frame.contentWindow || !ORIGINS.includes(origin) || data?.plateau !== 1) return;
    const { type, height, view, plan, result } = data;
    const hasResult = typeof view === 'string' && typeof plan === 'string' && plan.startsWith('#/') && typeof result === 'object';
    const fire = (detail) => {
      const event = new CustomEvent(`plateau-${type}`, { detail, bubbles: true, composed: true, cancelable: type === 'cta' });
      return this.dispatchEvent(event);
    };
    if (type === 'ready') {
      this.#target = origin === 'null' ? '*' : origin;
      this.#seen = undefined;
      for (const changed of this.#changed) this.#post(changed);
      this.#changed.delete('plan');
      fire(null);
    } else if (type === 'height' && height > 0 && Number.isFinite(height)) {
      this.#height = Math.min(Math.ceil(height), 100_000);
      this.#grow();
    } else if (type === 'result' && hasResult) {
      this.#plan = plan;
      fire({ view, plan, result });
    } else if (type === 'cta' && hasResult) {
      const href = this.#set['cta-href'];
      if (fire({ view, plan, result }) && href) {
        Object.assign(document.createElement('a'), { href, target: '_top', rel: 'noopener' }).click();
      }
    }
    this.#look();
  }
}

/** Says once for each time that it is set what is wrong with it. */
function warn(name, value) {
  console.warn(`plateau-calculator: ${name}="${String(value).slice(0, 80)}" is ignored; allowed: ${OPTIONS[name].allowed}`);
}

// `lang` is a property of every element.
const PROPERTIES = Object.keys(OPTIONS).map(camelCase);
for (const name of Object.keys(OPTIONS).filter((name) => name !== 'lang')) {
  Object.defineProperty(PlateauCalculator.prototype, camelCase(name), {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name);
    },
    set(value) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

if (!customElements.get('plateau-calculator')) {
  shared = sharedPlan(location.hash);
  addEventListener('hashchange', () => {
    const plan = sharedPlan(location.hash);
    const [first] = begun;
    if (plan && first) first.setPlan(plan);
    else shared = plan ?? shared;
  });
  customElements.define('plateau-calculator', PlateauCalculator);
}

export { ALLOW, FOLDER, LEAST_HEIGHT, OPTIONS, TITLES, TOLD };

// Odd calls of window.plateau, run in the page. Each function answers with a list of complaints.

const CODES = ['missing', 'wrong-type', 'not-finite', 'not-whole', 'out-of-range', 'too-many', 'unknown-name', 'counts-disagree', 'conflict', 'bad-date'];
const LONGEST_MS = 100;

/** A plan with every field given, made anew. */
const full = () => ({
  name: 'all', horizonMonths: 12, reps: 1, signUpsPerRepPerMonth: 0.5,
  segments: [0, 1].map((i) => ({ name: `s${i}`, signUpShare: 1, monthlyFee: 800, monthlyChurn: 0.1, termMonths: 6, monthlyExpansion: 0, startingClients: 3 })),
  hires: [{ month: 2, count: 1 }], recurringHires: { firstMonth: 3, everyMonths: 3, count: 1 }, rampMonths: 3,
  referralsPerClientPerMonth: 0.01,
  oversold: { signUpShare: 0.2, lifetimeMonths: 5, startingClients: 1, monthlyFee: 700 },
  churnEvidence: { lost: 2, atRisk: 25 }, repMonthlyCost: 5000, commissionMonths: 1, grossMargin: 0.6,
});
const plain = () => ({ horizonMonths: 12, reps: 1, signUpsPerRepPerMonth: 0.5, segments: [{ signUpShare: 1, monthlyFee: 800, monthlyChurn: 0.1 }] });
const target = () => ({ mrr: 1000, month: 6 });
/** An input for each function, with every field given. */
const INPUTS = {
  project: full,
  retention: () => ({ start: 10, new: 4, end: 12, lost: 2, periodMonths: 3 }),
  clv: () => ({ monthlyFee: 2500, monthlyChurn: 0.04, termMonths: 6, monthlyExpansion: 0.01, grossMargin: 0.6, annualDiscountRate: 0.1, acquisitionCost: 9000 }),
  nps: () => ({ counts: [0, 1, 0, 1, 0, 2, 2, 6, 9, 9, 10], asked: 60 }),
  npsByRep: () => [{ score: 10, rep: 'Ann' }, { score: 3, rep: 'Ben' }],
  sensitivity: full,
  applyStrategies: () => ({
    hire: { month: 2, count: 1, monthlyCost: 10 }, dropMonthToMonth: { convert: 0.7, feeFactor: 0.8, churnFactor: 0.5, termMonths: 6, monthlyCost: 0 },
    goUpmarket: { shift: 0.1, paceCost: 0.1 }, qualifyLeads: { reject: 0.25, refill: 0.5 }, setExpectations: { oversoldShare: 0.05, keepRate: 0.5 },
    askPromoters: { promoterShare: 0.4, askShare: 0.5, referralsPerAskPerYear: 1, coldCloseRate: 0.05 },
    rescueDetractors: { detractorChurnShare: 0.4, saveRate: 0.3, monthlyCost: 5 },
  }),
  goalSeek: () => ({ mrr: 50000, month: 6, lever: 'pace' }),
};
/** Where the input is not the only one. */
const CALLS = {
  applyStrategies: (strategies) => window.plateau.applyStrategies(full(), strategies),
  goalSeek: (goal) => window.plateau.goalSeek(full(), goal),
};

/** Objects in each other, so deep. */
function nested(depth, list) {
  let inner = 1;
  for (let i = 0; i < depth; i += 1) inner = list ? [inner] : { segments: inner };
  return inner;
}
function cyclic() {
  const plan = plain();
  plan.segments = [plan];
  return plan;
}
function revoked(of) {
  const { proxy, revoke } = Proxy.revocable(of, {});
  revoke();
  return proxy;
}
const boom = () => { throw new RangeError('boom'); };
const throwing = (...traps) => new Proxy(plain(), Object.fromEntries(traps.map((trap) => [trap, boom])));
const every = (value, count) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, value]));
class Plan { #reps = 1; get reps() { return this.#reps; } }

/** Nothing of this is an input; made by functions, so that making them is not timed. */
const ABSURD = {
  'a number': () => 7, 'NaN': () => NaN, 'Infinity': () => Infinity, '-Infinity': () => -Infinity, '1e308': () => 1e308, '-0': () => -0,
  'a text': () => 'reps', 'no text': () => '', '10 MB of text': () => 'x'.repeat(1e7), 'lone surrogates': () => '\ud800'.repeat(9),
  'true': () => true, 'false': () => false, 'a symbol': () => Symbol('reps'), 'a BigInt': () => 10n ** 400n,
  'a function': () => boom, 'an async function': () => async () => 1, 'a class': () => Plan, 'an instance': () => new Plan(),
  'a list': () => [], 'a list of plans': () => [plain()], 'a million numbers': () => new Array(1e6).fill(1), 'a sparse list': () => new Array(2 ** 32 - 1),
  'an empty object': () => ({}), 'an object without prototype': () => Object.create(null), 'only inherited fields': () => Object.create(plain()),
  'lists in lists': () => nested(1000, true), 'objects in objects': () => nested(1000, false), 'a cycle': cyclic,
  'a Map': () => new Map([['reps', 1]]), 'a Set': () => new Set([1]), 'a WeakMap': () => new WeakMap(), 'a Date': () => new Date(), 'a bad Date': () => new Date(NaN),
  'a RegExp': () => /x/, 'an Error': () => new Error('x'), 'a Promise': () => Promise.resolve(1), 'a boxed number': () => new Number(1),
  'a boxed text': () => new String('x'.repeat(1e6)), 'bytes': () => new Uint8Array(1e6), 'an ArrayBuffer': () => new ArrayBuffer(8),
  'the window': () => window, 'the document': () => document, 'an element': () => document.body, 'an iterator': () => [1][Symbol.iterator](),
  'a generator': () => (function* () { yield 1; })(), 'arguments': () => (function () { return arguments; })(1, 2),
  'a revoked proxy': () => revoked({}), 'a revoked proxy of a list': () => revoked([]), 'a revoked proxy of a function': () => revoked(boom),
  'get throws': () => throwing('get'), 'keys throw': () => throwing('ownKeys'),
  'everything throws': () => throwing('get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'set', 'defineProperty'),
  'a list whose length throws': () => new Proxy([], { get: (list, name) => (name === 'length' ? boom() : list[name]) }),
  'keys that are no texts': () => ({ [Symbol('reps')]: 1 }), 'a throwing getter': () => ({ get reps() { return boom(); } }),
  'a getter that throws nothing': () => ({ get reps() { throw undefined; } }), 'a getter that throws null': () => ({ get reps() { throw null; } }),
  'a getter that throws a proxy': () => ({ get reps() { throw throwing('get', 'getPrototypeOf'); } }),
  'an own __proto__': () => JSON.parse('{"__proto__": {"reps": 1}}'), 'names of Object': () => ({ ...plain(), constructor: 1, toString: 1, hasOwnProperty: 1 }),
  '100,000 fields': () => every(1, 1e5), 'a name of 1 MB': () => ({ ['k'.repeat(1e6)]: 1 }),
};
/** Large ones: tried in a few fields only. */
const LARGE = ['10 MB of text', 'a million numbers', 'a sparse list', 'a boxed text', 'bytes', '100,000 fields', 'a name of 1 MB'];
const PLACES_OF_LARGE = ['reps', 'segments', 'segments[1].name', 'oversold'];
/** Absent where a value may be absent. */
const NOTHING = { 'null': () => null, 'undefined': () => undefined };

function finite(value, path) {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (value === undefined) return [`${path} is undefined`];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => finite(inner, `${path}.${name}`));
}

/** Calls, and complains about whatever is not as promised. `field`: what the error has to name. */
function complaints(what, call, mayAnswer, field) {
  let answer, error, threw, took = Infinity;
  // On a busy machine a call may have to wait for its turn: the quickest of a few counts.
  for (let tries = 0; tries < 6 && took > LONGEST_MS; tries += 1) {
    const began = performance.now();
    threw = false;
    try { answer = call(); } catch (thrown) { threw = true; error = thrown; }
    took = Math.min(took, performance.now() - began);
  }
  const found = took > LONGEST_MS ? [`${what}: took ${took.toFixed(0)} ms`] : [];
  if (!threw) return mayAnswer ? [...found, ...finite(answer, what)] : [...found, `${what}: was answered`];
  if (!(error instanceof Error) || error.name !== 'PlateauError') return [...found, `${what}: threw ${String(error)}`];
  if (!CODES.includes(error.code)) found.push(`${what}: code ${error.code}`);
  if (error.field !== null && typeof error.field !== 'string') found.push(`${what}: field ${typeof error.field}`);
  if (field !== undefined && !(error.field ?? '').startsWith(field)) found.push(`${what}: names ${error.field}`);
  if (!error.message || error.message.length > 1000) found.push(`${what}: message of ${error.message?.length}`);
  if ((error.field ?? '').length > 1100) found.push(`${what}: field of ${error.field.length}`);
  return found;
}

/** The functions still answer as ever. */
function works(after) {
  const { plateau } = window.plateau.project(plain());
  return Math.abs(plateau.mrr - 4000) < 1e-6 ? [] : [`after ${after} the plateau is ${plateau.mrr}`];
}

function absurdCalls() {
  const { chance } = window.plateau;
  const found = [];
  for (const [name, call] of Object.entries(window.plateau)) {
    found.push(...complaints(`${name}()`, () => call(), false));
    for (const [what, make] of Object.entries({ ...ABSURD, ...NOTHING })) {
      const odd = make();
      found.push(...complaints(`${name}(${what})`, () => call(odd, target()), false), ...works(`${name}(${what})`));
    }
  }
  found.push(...complaints('chance(plan)', () => chance(plain()), false));
  for (const [what, make] of Object.entries({ ...ABSURD, ...NOTHING })) {
    const odd = make();
    found.push(...complaints(`chance(plan, ${what})`, () => chance(plain(), odd), false), ...works(`chance(plan, ${what})`));
  }
  return found;
}

/** Every place of an input: its path, and how to put something there. */
function places(value, path = '', keys = []) {
  const here = keys.length ? [{ path, keys, kind: typeof value }] : [];
  if (value === null || typeof value !== 'object') return here;
  return [...here, ...Object.keys(value).flatMap((name) => {
    const at = Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name;
    return places(value[name], at, [...keys, name]);
  })];
}
function put(keys, odd, input = full()) {
  keys.slice(0, -1).reduce((inner, name) => inner[name], input)[keys.at(-1)] = odd;
  return input;
}

function absurdFields() {
  const found = [];
  const numbers = ['a number', '1e308', '-0'];
  const texts = ['a text', 'no text', 'lone surrogates'];
  const inputs = Object.entries(INPUTS).flatMap(([name, make]) => places(make()).map((place) => ({ name, make, ...place })));
  for (const { name, make: input, path: within, keys, kind } of inputs) {
    // A list that is a parameter itself is named by it.
    const path = within.startsWith('[') ? `rows${within}` : within;
    for (const [what, make] of Object.entries({ ...ABSURD, ...NOTHING })) {
      if (LARGE.includes(what) && !PLACES_OF_LARGE.includes(path)) continue;
      const odd = make();
      const mayAnswer = what in NOTHING || (kind === 'number' && numbers.includes(what)) || (kind === 'string' && texts.includes(what)) ||
        (path === 'hires' && what === 'a list');
      // What cannot be read at all need not be found.
      const field = mayAnswer || /throw|revoked/.test(what) ? undefined : path;
      found.push(...complaints(`${name}: ${path} = ${what}`, () => (CALLS[name] ?? window.plateau[name])(put(keys, odd, input())), mayAnswer, field));
    }
  }
  return [...found, ...works('all fields')];
}

/** The longest inputs that are allowed, and what lies at the ends of the ranges. */
function longCalls() {
  const { retention, clv, nps, npsByRep } = window.plateau;
  const found = [];
  const answers = Array.from({ length: 1e6 }, (_, i) => (i * 31) % 11);
  for (const reps of [1, 100, 5000]) {
    const rows = answers.map((score, i) => ({ score, rep: `rep ${(i * 7919) % reps}` }));
    // Reading a million objects alone takes some 100 ms, and so does writing the 19,900 pairs of 200 reps.
    found.push(...finite(npsByRep(rows), `npsByRep of a million rows, ${reps} reps`));
    if (reps <= 100) found.push(...complaints(`npsByRep of 100,000 rows, ${reps} reps`, () => npsByRep(rows.slice(0, 100000)), true));
  }
  found.push(...complaints('nps of a million answers', () => nps({ answers }), true));
  found.push(...complaints('nps of the largest counts', () => nps({ counts: Array(11).fill(1e7) }), true));
  for (const start of [1, 1e7]) for (const lost of [0, start]) for (const periodMonths of [0.1, 120])
    found.push(...complaints(`retention of ${start}, ${lost}, ${periodMonths}`, () => retention({ start, new: 1e7 - start, lost, periodMonths }), true));
  for (const monthlyFee of [0.01, 1e9]) for (const monthlyChurn of [0.0001, 1]) for (const monthlyExpansion of [-0.2, 0, 0.2]) for (const termMonths of [1, 60])
    for (const annualDiscountRate of [0, 10]) for (const acquisitionCost of [0, 5e-324, 1e12])
      found.push(...complaints(`clv of ${monthlyFee}, ${monthlyChurn}, ${monthlyExpansion}, ${termMonths}, ${annualDiscountRate}, ${acquisitionCost}`,
        () => clv({ monthlyFee, monthlyChurn, monthlyExpansion, termMonths, annualDiscountRate, acquisitionCost }), true));
  return found;
}

async function throwingCalls(times) {
  const { project, chance } = window.plateau;
  const makes = Object.entries(ABSURD).filter(([what]) => /throw|revoked/.test(what)).map(([, make]) => make);
  const entries = makes.flatMap((make) => [() => project(make()), () => project({ ...plain(), segments: make() }),
    () => project({ ...plain(), segments: [make()] }), () => project({ ...plain(), hires: [{ get month() { return boom(); } }] }), () => chance(plain(), make())]);
  for (let i = 0; i <= times; i += 1) {
    const found = complaints(`call ${i}`, entries[i % entries.length], false);
    if (found.length) return found;
    if (i % 1000 === 0) {
      let broken;
      try { broken = works(`${i} calls`); } catch (error) { broken = [`after ${i} calls: ${error}`]; }
      if (broken.length) return broken;
      await new Promise((done) => setTimeout(done));
    }
  }
  return [];
}

function extremeCalls() {
  const { project, hirePays, chance, applyStrategies, sensitivity, goalSeek } = window.plateau;
  const segment = (share, fee, churn, rest) => ({ signUpShare: share, monthlyFee: fee, monthlyChurn: churn, ...rest });
  const plans = {};
  for (const reps of [0, 1, 1000]) for (const pace of [0, 5e-324, 1e-300, 0.1, 1000]) for (const fee of [0.01, 1e9]) for (const churn of [0.0001, 0.5, 1])
    for (const rest of [{}, { startingClients: 100000 }, { termMonths: 60, startingClients: 7 }, { monthlyExpansion: 0.2 }, { monthlyExpansion: -0.2 }])
      plans[`${reps} reps, pace ${pace}, fee ${fee}, churn ${churn}, ${JSON.stringify(rest)}`] = { horizonMonths: 120, reps, signUpsPerRepPerMonth: pace, segments: [segment(1, fee, churn, rest)] };
  for (const referrals of [1e-9, 0.1, 2])
    plans[`referrals ${referrals}`] = { horizonMonths: 120, reps: 1000, signUpsPerRepPerMonth: 1000, referralsPerClientPerMonth: referrals, segments: [segment(1, 1e9, 0.0001, { startingClients: 100000 })] };
  plans['24 segments'] = { horizonMonths: 120, reps: 1000, signUpsPerRepPerMonth: 1000, segments: Array.from({ length: 24 }, (_, i) => segment(1e-300 * (i + 1), 1e9 / (i + 1), 0.0001 * (i + 1), { termMonths: 1 + i, monthlyExpansion: i % 2 ? 0.2 : -0.2, startingClients: 100000 })) };
  plans['24 segments with referrals'] = { ...plans['24 segments'], referralsPerClientPerMonth: 2 };
  plans['60 hires'] = { ...plain(), horizonMonths: 120, rampMonths: 36, hires: Array.from({ length: 60 }, (_, i) => ({ month: 2 * i + 1, count: 1000 })), recurringHires: { firstMonth: 1, everyMonths: 1, count: 1000 } };
  plans['oversold'] = { ...plain(), horizonMonths: 120, oversold: { signUpShare: 1, lifetimeMonths: 120, startingClients: 100000, monthlyFee: 1e9 }, churnEvidence: { lost: 1e6, atRisk: 1e6 } };
  plans['oversold, short'] = { ...plain(), horizonMonths: 1, oversold: { signUpShare: 1, lifetimeMonths: 1 }, churnEvidence: { lost: 0, atRisk: 1 } };
  const found = [];
  for (const [what, plan] of Object.entries(plans)) {
    found.push(...complaints(`project, ${what}`, () => project(plan), true));
    found.push(...complaints(`hirePays, ${what}`, () => hirePays({ ...plan, repMonthlyCost: 1e9, commissionMonths: 24, grossMargin: 0.01 }), true));
    // Two projections with their ranges may together take longer than one call of project.
    found.push(...finite(applyStrategies(plan, INPUTS.applyStrategies()), `applyStrategies, ${what}`));
    found.push(...complaints(`sensitivity, ${what}`, () => sensitivity(plan), true));
    for (const lever of ['churn', 'pace', 'reps', 'fee']) found.push(...complaints(`goalSeek ${lever}, ${what}`, () => goalSeek(plan, { mrr: 1e12, month: 1, lever }), true));
    for (const mrr of [0, 1e-300, 1e12]) found.push(...complaints(`chance of ${mrr}, ${what}`, () => chance(plan, { mrr, month: plan.horizonMonths }), true));
    if (found.length > 40) break;
  }
  return found;
}

/** The error that a change of the full plan brings: keys, then the value. */
function refusal(change) {
  try {
    window.plateau.project(put(change.slice(0, -1), change.at(-1)));
  } catch ({ name, code, field, message }) {
    return { name, code, field, message };
  }
  return { name: 'none', code: 'none', field: null, message: 'it was answered' };
}

// Odd calls of window.plateau, run in the page. Each function returns a list of what is not as promised.

const CODES = ['missing', 'wrong-type', 'not-finite', 'not-whole', 'out-of-range', 'too-many', 'unknown-name', 'counts-disagree', 'conflict', 'bad-date'];
const LONGEST_MS = 100;

/** A plan with every field given. */
const fullPlan = () => ({
  name: 'all', horizonMonths: 12, reps: 1, signUpsPerRepPerMonth: 0.5,
  segments: [0, 1].map((i) => ({ name: `s${i}`, signUpShare: 1, monthlyFee: 800, monthlyChurn: 0.1, termMonths: 6, monthlyExpansion: 0, startingClients: 3 })),
  hires: [{ month: 2, count: 1 }], recurringHires: { firstMonth: 3, everyMonths: 3, count: 1 }, rampMonths: 3,
  referralsPerClientPerMonth: 0.01,
  oversold: { signUpShare: 0.2, lifetimeMonths: 5, startingClients: 1, monthlyFee: 700 },
  churnEvidence: { lost: 2, atRisk: 25 }, repMonthlyCost: 5000, commissionMonths: 1, grossMargin: 0.6,
});
/** A plan with the fields that have no default. */
const shortPlan = () => ({ horizonMonths: 12, reps: 1, signUpsPerRepPerMonth: 0.5, segments: [{ signUpShare: 1, monthlyFee: 800, monthlyChurn: 0.1 }] });

/** For each function, the last of its inputs with every field given, and the inputs before it. */
const INPUTS = {
  project: { input: fullPlan },
  hirePays: { input: fullPlan },
  chance: { before: [fullPlan], input: () => ({ mrr: 1000, month: 6 }) },
  retention: { input: () => ({ start: 10, new: 4, end: 12, lost: 2, periodMonths: 3 }) },
  clv: { input: () => ({ monthlyFee: 2500, monthlyChurn: 0.04, termMonths: 6, monthlyExpansion: 0.01, grossMargin: 0.6, annualDiscountRate: 0.1, acquisitionCost: 9000 }) },
  nps: { input: () => ({ counts: [0, 1, 0, 1, 0, 2, 2, 6, 9, 9, 10], asked: 60 }) },
  npsByRep: { input: () => [{ score: 10, rep: 'Ann' }, { score: 3, rep: 'Ben' }] },
  clientList: { input: () => [
    { client: 'Ada', start: '2025-01-10', end: '2025-02-20', fee: 1000, term: 1, salesRep: 'Ann', serviceRep: 'Ben', nps: 9, lastContact: '2025-02-01' },
    { start: '2025-01-31' },
  ], after: () => '2025-12-31' },
  survival: { input: () => [{ start: '2025-01-10', end: '2025-02-20' }, { start: '2025-01-31' }], after: () => '2025-12-31' },
  survivalFromDurations: { input: () => [{ months: 3.5, ended: true }, { months: 7, ended: false }], list: 'durations' },
  sensitivity: { input: fullPlan },
  applyStrategies: { before: [fullPlan], input: () => ({
    hire: { month: 2, count: 1, monthlyCost: 10 }, dropMonthToMonth: { convert: 0.7, feeFactor: 0.8, churnFactor: 0.5, termMonths: 6, monthlyCost: 0 },
    goUpmarket: { shift: 0.1, paceCost: 0.1 }, qualifyLeads: { reject: 0.25, refill: 0.5 }, setExpectations: { oversoldShare: 0.05, keepRate: 0.5 },
    askPromoters: { promoterShare: 0.4, askShare: 0.5, referralsPerAskPerYear: 1, coldCloseRate: 0.05 },
    rescueDetractors: { detractorChurnShare: 0.4, saveRate: 0.3, monthlyCost: 5 },
  }) },
  goalSeek: { before: [fullPlan], input: () => ({ mrr: 50000, month: 6, lever: 'pace' }) },
};
/** Calls a function with this input, and those before it and after it as they should be. */
const call = (name, input) => window.plateau[name](...(INPUTS[name].before ?? []).map((make) => make()), input, INPUTS[name].after?.());

function nested(depth, wrap) {
  let inner = 1;
  for (let i = 0; i < depth; i += 1) inner = wrap(inner);
  return inner;
}
function cyclic() {
  const plan = shortPlan();
  plan.segments = [plan];
  return plan;
}
function revoked(target) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
const boom = () => { throw new RangeError('boom'); };
const throwing = (...traps) => new Proxy(shortPlan(), Object.fromEntries(traps.map((trap) => [trap, boom])));
const manyFields = (count) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 1]));
class Plan { #reps = 1; get reps() { return this.#reps; } }

/** What throws while it is read. */
const THROWING = {
  'a revoked proxy': () => revoked({}), 'a revoked proxy of a list': () => revoked([]), 'a revoked proxy of a function': () => revoked(boom),
  'get throws': () => throwing('get'), 'keys throw': () => throwing('ownKeys'),
  'everything throws': () => throwing('get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'set', 'defineProperty'),
  'a list whose length throws': () => new Proxy([], { get: (list, name) => (name === 'length' ? boom() : list[name]) }),
  'a getter that throws': () => ({ get reps() { return boom(); } }), 'a getter that throws undefined': () => ({ get reps() { throw undefined; } }),
  'a getter that throws null': () => ({ get reps() { throw null; } }), 'a getter that throws a proxy': () => ({ get reps() { throw throwing('get', 'getPrototypeOf'); } }),
};
/** What is large: tried in a few places only. */
const LARGE = {
  '10 MB of text': () => 'x'.repeat(1e7), 'a boxed text of 1 MB': () => new String('x'.repeat(1e6)), 'a million numbers': () => new Array(1e6).fill(1),
  'a sparse list': () => new Array(2 ** 32 - 1), 'bytes': () => new Uint8Array(1e6), '100,000 fields': () => manyFields(1e5), 'a name of 1 MB': () => ({ ['k'.repeat(1e6)]: 1 }),
};
const PLACES_OF_LARGE = ['reps', 'segments', 'segments[1].name', 'oversold'];
/** Nothing of this is an input. Made by functions, so that making it is not timed. */
const ODD = {
  'a number': () => 7, 'NaN': () => NaN, 'Infinity': () => Infinity, '-Infinity': () => -Infinity, '1e308': () => 1e308, '-0': () => -0,
  'a text': () => 'reps', 'an empty text': () => '', 'lone surrogates': () => '\ud800'.repeat(9),
  'true': () => true, 'false': () => false, 'a symbol': () => Symbol('reps'), 'a BigInt': () => 10n ** 400n,
  'a function': () => boom, 'an async function': () => async () => 1, 'a class': () => Plan, 'an instance': () => new Plan(),
  'an empty list': () => [], 'a list of plans': () => [shortPlan()],
  'an empty object': () => ({}), 'an object without prototype': () => Object.create(null), 'only inherited fields': () => Object.create(shortPlan()),
  'lists in lists': () => nested(1000, (inner) => [inner]), 'objects in objects': () => nested(1000, (segments) => ({ segments })), 'a cycle': cyclic,
  'a Map': () => new Map([['reps', 1]]), 'a Set': () => new Set([1]), 'a WeakMap': () => new WeakMap(), 'a Date': () => new Date(), 'an invalid Date': () => new Date(NaN),
  'a RegExp': () => /x/, 'an Error': () => new Error('x'), 'a Promise': () => Promise.resolve(1), 'a boxed number': () => new Number(1), 'an ArrayBuffer': () => new ArrayBuffer(8),
  'the window': () => window, 'the document': () => document, 'an element': () => document.body, 'an iterator': () => [1][Symbol.iterator](),
  'a generator': () => (function* () { yield 1; })(), 'arguments': () => (function () { return arguments; })(1, 2),
  'keys that are no texts': () => ({ [Symbol('reps')]: 1 }), 'an own __proto__': () => JSON.parse('{"__proto__": {"reps": 1}}'),
  'names of Object': () => ({ ...shortPlan(), constructor: 1, toString: 1, hasOwnProperty: 1 }),
  ...THROWING, ...LARGE,
};
/** Objects without fields of their own are strategies of which none is used. */
const FIELDLESS = ['an empty object', 'an object without prototype', 'only inherited fields', 'an instance', 'keys that are no texts'];
/** Absent, where a value may be absent. */
const ABSENT = { 'null': () => null, 'undefined': () => undefined };

/** What in an answer is neither a finite number nor plain data. */
function notFinite(value, path) {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (value === undefined) return [`${path} is undefined`];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => notFinite(inner, `${path}.${name}`));
}

/** Calls, and says what is not as promised. `mayAnswer`: whether an answer is right, too. `field`: what the error has to name. */
function problems(what, callIt, { mayAnswer = false, field = '' } = {}) {
  let answer, error, threw, took = Infinity;
  // On a busy machine a call may have to wait for its turn: the quickest of a few counts.
  for (let tries = 0; tries < 6 && took > LONGEST_MS; tries += 1) {
    const began = performance.now();
    threw = false;
    try { answer = callIt(); } catch (thrown) { threw = true; error = thrown; }
    took = Math.min(took, performance.now() - began);
  }
  const found = took > LONGEST_MS ? [`${what}: took ${took.toFixed(0)} ms`] : [];
  if (!threw) return mayAnswer ? [...found, ...notFinite(answer, what)] : [...found, `${what}: was answered`];
  if (!(error instanceof Error) || error.name !== 'PlateauError') return [...found, `${what}: threw something else`];
  if (!CODES.includes(error.code)) found.push(`${what}: code ${error.code}`);
  if (error.field !== null && typeof error.field !== 'string') found.push(`${what}: field of type ${typeof error.field}`);
  if (!(error.field ?? '').startsWith(field)) found.push(`${what}: names ${error.field}`);
  if (!error.message || error.message.length > 1000) found.push(`${what}: message of ${error.message?.length} characters`);
  if ((error.field ?? '').length > 1100) found.push(`${what}: field of ${error.field.length} characters`);
  return found;
}

/** Whether the functions still answer as ever. */
function stillWorks(after) {
  const { plateau } = window.plateau.project(shortPlan());
  return Math.abs(plateau.mrr - 4000) < 1e-6 ? [] : [`after ${after} the plateau is ${plateau.mrr}`];
}

/** Each function with each odd value in place of its input. */
function oddInputs() {
  const found = Object.keys(window.plateau).filter((name) => !(name in INPUTS)).map((name) => `${name}: is not tried`);
  for (const name of Object.keys(INPUTS)) {
    found.push(...problems(`${name}()`, () => window.plateau[name]()));
    for (const [what, make] of Object.entries({ ...ODD, ...ABSENT })) {
      const mayAnswer = name === 'applyStrategies' && FIELDLESS.includes(what);
      const odd = make();
      found.push(...problems(`${name}(${what})`, () => call(name, odd), { mayAnswer }), ...stillWorks(`${name}(${what})`));
      if (INPUTS[name].after) found.push(...problems(`${name}(…, ${what})`, () => window.plateau[name](INPUTS[name].input(), odd)));
      if (INPUTS[name].before) found.push(...problems(`${name}(${what}, …)`, () => window.plateau[name](odd, INPUTS[name].input())));
    }
  }
  return found;
}

/** Every place of an input: its path, the keys that lead there, and the kind of value that belongs there. */
function places(value, list, path = '', keys = []) {
  const here = keys.length ? [{ path, keys, kind: typeof value }] : [];
  if (value === null || typeof value !== 'object') return here;
  return [...here, ...Object.keys(value).flatMap((name) => {
    const within = Array.isArray(value) ? `${path || list}[${name}]` : path ? `${path}.${name}` : name;
    return places(value[name], list, within, [...keys, name]);
  })];
}
function put(keys, odd, input) {
  keys.slice(0, -1).reduce((inner, name) => inner[name], input)[keys.at(-1)] = odd;
  return input;
}

/** Each function with each odd value in each place of its input. */
function oddFields() {
  const found = [];
  const fits = { number: ['a number', '1e308', '-0'], string: ['a text', 'an empty text', 'lone surrogates'], boolean: ['true', 'false'] };
  // These read the same plan as project does.
  const names = Object.keys(INPUTS).filter((name) => !['hirePays', 'sensitivity'].includes(name));
  for (const name of names) {
    for (const { path, keys, kind } of places(INPUTS[name].input(), INPUTS[name].list ?? 'rows')) {
      for (const [what, make] of Object.entries({ ...ODD, ...ABSENT })) {
        if (what in LARGE && !PLACES_OF_LARGE.includes(path)) continue;
        const odd = make();
        const mayAnswer = what in ABSENT || (fits[kind] ?? []).includes(what) || (path === 'hires' && what === 'an empty list');
        // What throws may hide what is wrong with it.
        const field = mayAnswer || what in THROWING ? '' : path;
        found.push(...problems(`${name}: ${path} = ${what}`, () => call(name, put(keys, odd, INPUTS[name].input())), { mayAnswer, field }));
      }
    }
  }
  return [...found, ...stillWorks('odd values in all fields')];
}

/** So many calls that throw while their input is read: each could leave something of it behind. */
function throwingCalls(times) {
  const { project, chance } = window.plateau;
  const calls = Object.values(THROWING).flatMap((make) => [() => project(make()), () => project({ ...shortPlan(), segments: make() }),
    () => project({ ...shortPlan(), segments: [make()] }), () => project({ ...shortPlan(), hires: [{ get month() { return boom(); } }] }), () => chance(shortPlan(), make())]);
  for (let i = 0; i < times; i += 1) {
    const found = problems(`call ${i}`, calls[i % calls.length]);
    if (found.length) return found;
  }
  return stillWorks(`${times} calls`);
}

/** All combinations of one value for each name. */
const combinations = (choices) => Object.entries(choices).reduce((all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))), [{}]);

/** Plans at the ends of the ranges. */
function extremePlans() {
  const rest = [{}, { startingClients: 100000 }, { termMonths: 60, startingClients: 7 }, { monthlyExpansion: 0.2 }, { monthlyExpansion: -0.2 }];
  const plain = combinations({ reps: [0, 1000], signUpsPerRepPerMonth: [0, 5e-324, 0.1, 1000], monthlyFee: [0.01, 1e9], monthlyChurn: [0.0001, 1], rest })
    .map(({ reps, signUpsPerRepPerMonth, monthlyFee, monthlyChurn, rest }) => ({ horizonMonths: 120, reps, signUpsPerRepPerMonth, segments: [{ signUpShare: 1, monthlyFee, monthlyChurn, ...rest }] }));
  const many = { horizonMonths: 120, reps: 1000, signUpsPerRepPerMonth: 1000, segments: Array.from({ length: 24 }, (_, i) => (
    { signUpShare: 1e-300 * (i + 1), monthlyFee: 1e9 / (i + 1), monthlyChurn: 0.0001 * (i + 1), termMonths: 1 + i, monthlyExpansion: i % 2 ? 0.2 : -0.2, startingClients: 100000 })) };
  const referrals = [1e-9, 0.1, 2].map((referralsPerClientPerMonth) => ({ ...many, referralsPerClientPerMonth, segments: [{ signUpShare: 1, monthlyFee: 1e9, monthlyChurn: 0.0001, startingClients: 100000 }] }));
  return [...plain, many, { ...many, referralsPerClientPerMonth: 2 }, ...referrals,
    { ...shortPlan(), horizonMonths: 120, rampMonths: 36, hires: Array.from({ length: 60 }, (_, i) => ({ month: 2 * i + 1, count: 1000 })), recurringHires: { firstMonth: 1, everyMonths: 1, count: 1000 } },
    { ...shortPlan(), horizonMonths: 120, oversold: { signUpShare: 1, lifetimeMonths: 120, startingClients: 100000, monthlyFee: 1e9 }, churnEvidence: { lost: 1e6, atRisk: 1e6 } },
    { ...shortPlan(), horizonMonths: 1, oversold: { signUpShare: 1, lifetimeMonths: 1 }, churnEvidence: { lost: 0, atRisk: 1 } }];
}

/** Allowed inputs at the ends of their ranges, and the longest ones. */
function extremeInputs() {
  const { project, hirePays, chance, applyStrategies, sensitivity, goalSeek, retention, clv, nps, npsByRep } = window.plateau;
  const found = [];
  const answers = (what, callIt) => found.push(...problems(what, callIt, { mayAnswer: true }));
  for (const plan of extremePlans()) {
    const what = JSON.stringify(plan).slice(0, 200);
    answers(`project ${what}`, () => project(plan));
    answers(`hirePays ${what}`, () => hirePays({ ...plan, repMonthlyCost: 1e9, commissionMonths: 24, grossMargin: 0.01 }));
    // Two projections with their ranges may together take longer than one call of project.
    found.push(...notFinite(applyStrategies(plan, INPUTS.applyStrategies.input()), `applyStrategies ${what}`));
    answers(`sensitivity ${what}`, () => sensitivity(plan));
    for (const lever of ['churn', 'pace', 'reps', 'fee']) answers(`goalSeek ${lever} ${what}`, () => goalSeek(plan, { mrr: 1e12, month: 1, lever }));
    for (const mrr of [0, 1e-300, 1e12]) answers(`chance of ${mrr} ${what}`, () => chance(plan, { mrr, month: plan.horizonMonths }));
    if (found.length > 20) return found;
  }
  for (const { start, part, periodMonths } of combinations({ start: [1, 1e7], part: [0, 1], periodMonths: [0.1, 120] })) {
    answers(`retention of ${start}, ${part}, ${periodMonths}`, () => retention({ start, new: 1e7 - start, lost: part * start, periodMonths }));
  }
  const clients = combinations({ monthlyFee: [0.01, 1e9], monthlyChurn: [0.0001, 1], monthlyExpansion: [-0.2, 0, 0.2], termMonths: [1, 60], annualDiscountRate: [0, 10], acquisitionCost: [0, 5e-324, 1e12] });
  for (const client of clients) answers(`clv of ${JSON.stringify(client)}`, () => clv(client));
  const scores = Array.from({ length: 1e6 }, (_, i) => (i * 31) % 11);
  answers('nps of a million answers', () => nps({ answers: scores }));
  answers('nps of the largest counts', () => nps({ counts: Array(11).fill(1e7) }));
  for (const reps of [1, 100, 5000]) {
    // Reading a million objects alone takes some 100 ms, and so does writing the 19,900 pairs of 200 reps.
    const rows = scores.map((score, i) => ({ score, rep: `rep ${(i * 7919) % reps}` }));
    found.push(...notFinite(npsByRep(rows), `npsByRep of a million rows, ${reps} reps`));
    if (reps <= 100) answers(`npsByRep of 100,000 rows, ${reps} reps`, () => npsByRep(rows.slice(0, 100000)));
  }
  const { clientList, survivalFromDurations } = window.plateau;
  const dates = scores.slice(0, 200000).map((score, i) => `${1900 + (i % 300)}-0${1 + (i % 9)}-1${i % 10}`);
  const list = dates.map((start, i) => ({ client: `client ${i}`, start, end: i % 3 ? '2199-12-31' : null, fee: i % 2 ? 1e9 : 0, term: 1 + (i % 60), salesRep: `rep ${i}`, nps: i % 11 }));
  for (const asOf of ['1900-01-01', '2026-01-01', '2199-12-31']) found.push(...notFinite(clientList(list, asOf), `clientList of 200,000 rows on ${asOf}`));
  const stays = scores.concat(scores).map((score, i) => ({ months: (i % 120000) / 100, ended: score > 0 }));
  found.push(...notFinite(survivalFromDurations(stays), 'survivalFromDurations of two million'));
  return found;
}

/** Changes every answer, and its parts, and calls again. */
function changedAnswers() {
  const spoil = (value) => {
    if (value === null || typeof value !== 'object') return;
    Object.values(value).forEach(spoil);
    for (const name of Object.keys(value)) value[name] = 'changed';
    if (Array.isArray(value)) value.length = 0;
    else Object.assign(value, { added: 1 });
  };
  return Object.keys(INPUTS).flatMap((name) => {
    const input = INPUTS[name].input();
    const given = JSON.stringify(input);
    const first = call(name, input);
    const before = JSON.stringify(first);
    spoil(first);
    const found = JSON.stringify(call(name, input)) === before ? [] : [`${name}: answers something else after its answer was changed`];
    return JSON.stringify(input) === given ? found : [...found, `${name}: has changed its input`];
  });
}

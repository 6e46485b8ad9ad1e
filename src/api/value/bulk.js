// Copies of long lists for the program: a call of its own for each of a million entries takes seconds.
// Whatever is not as described throws or gives null, and the program then copies entry by entry, to
// find out what is wrong and where.

/** The numbers of a list of finite numbers. A hole becomes NaN. */
export function numbers(list) {
  return list.every(Number.isFinite) ? Float64Array.from(list) : null;
}

/** Rows that have a score and a rep and nothing else: the different reps, each row's place among them, its score. */
export function rows(list) {
  const reps = new Map();
  const places = new Uint32Array(list.length);
  const scores = new Float64Array(list.length);
  for (let i = 0; i < list.length; i += 1) {
    const row = list[i];
    const { score, rep } = row;
    let fields = 0;
    for (const _ in row) fields += 1;
    if (fields !== 2 || typeof score !== 'number' || typeof rep !== 'string') return null;
    let place = reps.get(rep);
    if (place === undefined) reps.set(rep, place = reps.size);
    places[i] = place;
    scores[i] = score;
  }
  return [[...reps.keys()], places, scores];
}

/** Whether it is a plain object without fields that have other names than these. */
function isPlain(row, names) {
  if (Object.getPrototypeOf(row) !== Object.prototype) return false;
  for (const name in row) if (!names.has(name)) return false;
  return true;
}

/** 20240229 for the text `2024-02-29`, 0 for what is absent, -1 for anything else. Whether there is such a day is told later. */
function day(text) {
  if (text === undefined || text === null) return 0;
  if (typeof text !== 'string' || text.length !== 10) return -1;
  let number = 0;
  for (let i = 0; i < 10; i += 1) {
    const code = text.charCodeAt(i);
    if (i === 4 || i === 7) {
      if (code !== 45) return -1;
    } else {
      if (code < 48 || code > 57) return -1;
      number = number * 10 + code - 48;
    }
  }
  return number === 0 ? -1 : number;
}

/** The place of a text among those seen, with its own if it is new; -1 for what is absent, -2 for anything else. */
function placeOf(text, seen) {
  if (text === undefined || text === null) return -1;
  if (typeof text !== 'string' || text.length > 1000) return -2;
  let place = seen.get(text);
  if (place === undefined) seen.set(text, place = seen.size);
  return place;
}

/** A finite number, NaN for what is absent, Infinity for anything else. */
function numberOf(number) {
  if (number === undefined || number === null) return NaN;
  return Number.isFinite(number) ? number : Infinity;
}

/**
 * Rows of a list of clients between two places, up to the first that is not plain: their dates, numbers and the places of
 * their texts, three of each a row; for each of the three the texts, joined with a character between them,
 * and their lengths.
 */
export function clients(list, from, to, given) {
  const names = new Set(given);
  const dates = new Int32Array(3 * (to - from));
  const numbers = new Float64Array(dates.length);
  const places = new Int32Array(dates.length);
  const seen = [new Map(), new Map(), new Map()];
  let rows = 0;
  try {
    for (let at = 0; from + rows < to; rows += 1, at += 3) {
      const row = list[from + rows];
      if (!isPlain(row, names)) break;
      dates[at] = day(row.start);
      dates[at + 1] = day(row.end);
      dates[at + 2] = day(row.lastContact);
      if (dates[at] <= 0 || dates[at + 1] < 0 || dates[at + 2] < 0) break;
      numbers[at] = numberOf(row.fee);
      numbers[at + 1] = numberOf(row.term);
      numbers[at + 2] = numberOf(row.nps);
      if (numbers[at] === Infinity || numbers[at + 1] === Infinity || numbers[at + 2] === Infinity) break;
      places[at] = placeOf(row.client, seen[0]);
      places[at + 1] = placeOf(row.salesRep, seen[1]);
      places[at + 2] = placeOf(row.serviceRep, seen[2]);
      if (places[at] < -1 || places[at + 1] < -1 || places[at + 2] < -1) break;
    }
  } catch {
    // What throws is read once more, alone.
  }
  const joined = seen.flatMap((texts) => [[...texts.keys()].join('\n'), Uint32Array.from(texts.keys(), (text) => text.length)]);
  const filled = [dates, numbers, places].map((values) => values.subarray(0, 3 * rows));
  return [...filled, ...joined];
}

/** The months of stays between two places, and whether each ended, up to the first that is not plain. */
export function stays(list, from, to) {
  const names = new Set(['months', 'ended']);
  const months = new Float64Array(to - from);
  const ended = new Uint8Array(to - from);
  let rows = 0;
  try {
    for (; from + rows < to; rows += 1) {
      const row = list[from + rows];
      if (!isPlain(row, names) || !Number.isFinite(row.months) || typeof row.ended !== 'boolean') break;
      months[rows] = row.months;
      ended[rows] = Number(row.ended);
    }
  } catch {
    // What throws is read once more, alone.
  }
  return [months.slice(0, rows), ended.slice(0, rows)];
}

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

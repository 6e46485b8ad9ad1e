// A simulation of a plan with one fee, in plain JavaScript, run in the page: P10 and P90 of clients in each month from
// so many random paths. Arguments: the paths, months, sign-ups a month, churn a month, clients at the start. Returns
// how long it took, ms, and the ranges.

const [paths, months, pace, churn, start] = arguments;
const limit = Math.exp(-pace);
const signUps = () => {
  let count = 0;
  for (let product = Math.random(); product > limit; product *= Math.random()) count += 1;
  return count;
};
const began = performance.now();
const clients = Array.from({ length: months + 1 }, () => new Float64Array(paths));
for (let path = 0; path < paths; path += 1) {
  let there = start;
  clients[0][path] = there;
  for (let month = 1; month <= months; month += 1) {
    let left = 0;
    for (let client = 0; client < there; client += 1) if (Math.random() < churn) left += 1;
    there += signUps() - left;
    clients[month][path] = there;
  }
}
const ranges = clients.map((sample) => {
  sample.sort();
  return [sample[Math.floor(paths * 0.1)], sample[Math.floor(paths * 0.9)]];
});
return [performance.now() - began, ranges];

// lighthouse.mjs: what Lighthouse says about the page in dist/ on a phone, as one table: the four scores; when the largest
// part of the first view is painted, on the slow phone that Lighthouse computes and in fact; what moves; and when the program
// is there. It says where less is reached than is wanted.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.env.LIGHTHOUSE, 'package.json'));
const load = (name) => import(pathToFileURL(require.resolve(name)));
const { default: lighthouse } = await load('lighthouse');
const { launch } = await load('chrome-launcher');

/** The least score of each category. */
const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
/** The page, and its copy in another language. */
const PAGES = ['', 'pl/'];
/** Of so many runs the middle one by performance counts: timings are noisy. */
const RUNS = 3;

const server = spawn('node', ['scripts/serve.mjs', 'dist', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const origin = await new Promise((resolve) => server.stdout.once('data', (line) => resolve(String(line).match(/http:\S+/)[0])));
const chrome = await launch({ chromePath: process.env.CHROME, chromeFlags: ['--headless=new', '--no-sandbox'] });

const rows = [['', ...Object.keys(WANTED), 'LCP, ms', 'in fact', 'CLS', 'program, ms']];
const problems = [];
try {
  const run = async (page) => (await lighthouse(`${origin}/${page}`, { port: chrome.port, logLevel: 'error' })).lhr;
  // A browser that has just started paints late.
  await run(PAGES[0]);
  for (const page of PAGES) {
    const runs = [];
    while (runs.length < RUNS) runs.push(await run(page));
    const lhr = runs.sort((one, other) => one.categories.performance.score - other.categories.performance.score)[Math.floor(RUNS / 2)];
    const audit = (name) => lhr.audits[name];
    const scores = Object.keys(WANTED).map((name) => Math.round(lhr.categories[name].score * 100));
    const observed = audit('metrics').details.items[0].observedLargestContentfulPaint;
    const program = audit('user-timings').details.items.find(({ name }) => name === 'plateau').startTime;
    const shift = audit('cumulative-layout-shift').numericValue;
    rows.push([`/${page}`, ...scores, audit('largest-contentful-paint').numericValue, observed, shift, program]);
    for (const [place, [name, least]] of Object.entries(WANTED).entries()) {
      const short = lhr.categories[name].auditRefs.filter(({ id, weight }) => weight > 0 && audit(id).score < 1).map(({ id }) => id);
      if (scores[place] < least) problems.push(`/${page}: ${name} has ${scores[place]} of ${least}: ${short.join(', ')}`);
    }
    if (shift > 0) problems.push(`/${page}: something moves`);
    if (observed > program) problems.push(`/${page}: the largest part of the first view comes with the program`);
  }
} finally {
  chrome.kill();
  server.kill();
}
console.log('\nLighthouse, on a phone:');
const text = (cell) => (typeof cell === 'number' ? String(Math.round(cell * 1000) / 1000).replace(/(\d{3,})\.\d+$/, '$1') : cell);
for (const row of rows) console.log(row.map((cell, place) => (place ? text(cell).padStart(16) : cell.padEnd(6))).join(''));
for (const problem of problems) console.log(`${problem}: MISSED`);

/**
 * `npm run bench`: builds and checks beside plain pptxgenjs and plain pdfkit programs that emit the items of one locale.
 * Every run is a process of its own, and all take turns, so a machine that slows down slows all of them; ratios are those
 * of one turn. Prints a table, writes output/bench.json. Nothing fails on a number: machines differ, the ratio is for
 * people to read.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';
import { REPORT, everyType } from './every-type.mjs';
import { incremental } from './incremental.mjs';
import { reviewSpeed } from './review-speed.mjs';
import { reviewerPage } from './reviewer-page.mjs';
import { composeScenes } from './scenes.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const runs = Number(process.env.BENCH_RUNS ?? 5);
const scratch = mkdtempSync(join(tmpdir(), 'skald-bench-'));
const cache = join(scratch, 'cache');

/**
 * By name: the deck, who makes a project of it, and what is measured. Two of the 118 slides of every type go on over another page; where
 * each program runs only once, they are built in one locale, for the memory.
 */
const ALL = ['one', 'check', 'three', 'unchanged'];
const projects = [
  ['norway', 'norway', (target) => alone(root, target, 'norway'), ALL],
  ['every-type', REPORT, (target) => everyType(root, target, 118), runs > 1 ? ALL : ['one']],
];

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Builds are remembered in `cache`, so that `unchanged` finds what `three` did and the others find nothing. */
function timed(args, keep) {
  if (!keep) rmSync(cache, { recursive: true, force: true });
  const start = performance.now();
  const result = spawnSync(process.execPath, [join(here, 'measured.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
  const wall = performance.now() - start;
  if (result.status !== 0) throw new Error(`${args.join(' ')}\n${result.stdout}${result.stderr}`);
  const said = (what) => Number(new RegExp(`^${what} (\\d+)$`, 'm').exec(result.stderr)?.[1] ?? 0);
  return { wall, memory: said('peak') / 1024, processor: said('processor') / 1000 };
}

function programsFor(name, project, deck, scenes, wanted) {
  const at = (file) => join(scratch, `${name}.${file}`);
  const build = ['build', deck, '--project', project, '--out'];
  const plain = {
    pptxgenjs: [join(here, 'plain-pptx.mjs'), scenes, at('pptx')],
    pdfkit: [join(here, 'plain-pdf.mjs'), scenes, at('pdf')],
  };
  const own = {
    one: [...build, at('one'), '--locale', 'nb'],
    check: ['check', deck, '--project', project],
    three: [...build, at('three')],
    unchanged: [...build, at('three')],
  };
  return { ...plain, ...Object.fromEntries(wanted.map((kind) => [kind, own[kind]])) };
}

function turn(programs) {
  const entries = Object.entries(programs).map(([name, args]) => [name, timed(args, name === 'unchanged')]);
  const results = Object.fromEntries(entries);
  const plain = results.pptxgenjs.wall + results.pdfkit.wall;
  // The plain programs would run once for each of the three locales.
  const locales = { one: 1, three: 3, check: 1, unchanged: 1 };
  const own = Object.keys(results).filter((kind) => kind in locales);
  const ratios = Object.fromEntries(own.map((kind) => [kind, results[kind].wall / (locales[kind] * plain)]));
  return { results, ratios };
}

function bench(name, project, deck, wanted) {
  const scenes = join(scratch, `${name}.json`);
  const size = composeScenes(project, deck, scenes);
  const programs = programsFor(name, project, deck, scenes, wanted);
  // The first turn warms the machine's caches, where there are more.
  const warming = runs > 1 ? 1 : 0;
  const turns = Array.from({ length: runs + warming }, () => turn(programs)).slice(warming);
  const over = (pick) =>
    Object.fromEntries(Object.keys(pick(turns[0])).map((key) => [key, turns.map((t) => pick(t)[key])]));
  const mapped = (lists, change) => Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, change(list)]));
  const ratios = mapped(
    over((t) => t.ratios),
    (list) => Number(median(list).toFixed(2)),
  );
  const results = over((t) => t.results);
  return {
    deck: name,
    ...size,
    wallMs: mapped(results, (list) => Math.round(median(list.map((one) => one.wall)))),
    ratio: ratios.one,
    ratios,
    peakMemoryMb: Math.round(Math.max(...results.one.map((one) => one.memory))),
  };
}

try {
  const table = projects.map(([name, deck, make, wanted]) => {
    const project = join(scratch, name);
    make(project);
    return bench(name, project, deck, wanted);
  });
  for (const { deck, slides, types, wallMs, ratios, peakMemoryMb } of table) {
    console.log(`${deck}: ${slides} slides of ${types} types, one locale at most ${peakMemoryMb} MB`);
    console.table(
      Object.fromEntries(Object.entries(wallMs).map(([key, ms]) => [key, { ms, ratio: ratios[key] ?? '' }])),
    );
  }
  // Where each program runs only once, one language shows that it runs.
  const whole = incremental(root, join(scratch, 'whole'), timed, runs > 1 ? [] : ['--locale', 'nb']);
  const ratio = (name) => Number((whole[name] / whole.cold).toFixed(2));
  console.log(
    'the whole report, once: built and checked, after a changed sentence of its largest deck, after one of a small deck',
  );
  console.table(
    Object.fromEntries(Object.entries(whole).map(([name, ms]) => [name, { ms: Math.round(ms), ratio: ratio(name) }])),
  );
  console.log(
    [
      'Whole processes, median of the turns. Ratios to pptxgenjs + pdfkit of one locale; `three` to three times that.',
      'Goals: one 1.4, three 1, unchanged 500 ms; memory 400 MB; sentence 3 s, slide 1.5 s, check after a sentence 2 s.',
    ].join('\n'),
  );
  const review = reviewSpeed(root, join(scratch, 'review'), timed, join(scratch, 'norway'));
  console.log(`a review: ${review.organisations} organisations, ${review.slides} slides, ${review.locales} locales`);
  console.table(review.commands);
  console.log('Goals: status, cold 3 s; status, unchanged 0.5 s; pack 4 s.');
  const page = await reviewerPage(root, join(scratch, 'norway'), { deck: 'norway', organisation: 'difi' });
  console.log(
    page === undefined
      ? 'Chromium is not there, so the page of a reviewer was not measured.'
      : `Page of a reviewer (${page.bytes} bytes) in Chromium: answered after ${page.answeredMs} ms, on the screen after ${page.onScreenMs} ms, all there after ${page.loadedMs} ms; goal 300 ms.`,
  );
  mkdirSync(join(root, 'output'), { recursive: true });
  writeFileSync(
    join(root, 'output', 'bench.json'),
    `${JSON.stringify({ runs, node: process.version, results: table, whole, review, reviewerPage: page }, null, 2)}\n`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

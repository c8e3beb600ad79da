/**
 * `npm run bench`: a whole build of one locale beside plain pptxgenjs and plain pdfkit programs that emit the same items.
 * Every run is a process of its own; the three take turns, so a machine that slows down slows all of them. Prints a table,
 * writes output/bench.json. Nothing fails on a number: machines differ, the ratio is for people to read.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeScenes } from './scenes.mjs';
import { synthesise } from './synthetic.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const runs = Number(process.env.BENCH_RUNS ?? 5);
const scratch = mkdtempSync(join(tmpdir(), 'skald-bench-'));

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

function timed(args) {
  const start = performance.now();
  const result = spawnSync(process.execPath, [join(here, 'measured.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const wall = performance.now() - start;
  if (result.status !== 0) throw new Error(`${args.join(' ')}\n${result.stdout}${result.stderr}`);
  return { wall, memory: Number(/peak (\d+)/.exec(result.stderr)?.[1] ?? 0) / 1024 };
}

function bench(name, project, deck) {
  const scenes = join(scratch, `${name}.json`);
  const count = composeScenes(project, deck, scenes);
  const programs = {
    skald: ['build', '--project', project, '--locale', 'nb', '--out', join(scratch, name)],
    pptxgenjs: [join(here, 'plain-pptx.mjs'), scenes, join(scratch, `${name}.pptx`)],
    pdfkit: [join(here, 'plain-pdf.mjs'), scenes, join(scratch, `${name}.pdf`)],
  };
  const results = { skald: [], pptxgenjs: [], pdfkit: [] };
  for (let run = 0; run <= runs; run++) {
    for (const [program, args] of Object.entries(programs)) {
      const result = timed(args);
      if (run > 0) results[program].push(result);
    }
  }
  const ratios = results.skald.map(
    (one, index) => one.wall / (results.pptxgenjs[index].wall + results.pdfkit[index].wall),
  );
  const memory = Math.max(...results.skald.map((one) => one.memory));
  const wall = Object.fromEntries(
    Object.entries(results).map(([program, list]) => [program, Math.round(median(list.map((one) => one.wall)))]),
  );
  return {
    deck: name,
    slides: count,
    wallMs: wall,
    ratio: Number(median(ratios).toFixed(2)),
    peakMemoryMb: Math.round(memory),
  };
}

try {
  const synthetic = join(scratch, 'project');
  synthesise(root, synthetic, 105);
  const table = [
    bench('nordic-digitalisation', root, 'nordic-digitalisation'),
    bench('synthetic-105', synthetic, 'synthetic'),
  ];
  console.table(
    table.map(({ wallMs, ...rest }) => ({
      ...rest,
      skaldMs: wallMs.skald,
      pptxgenjsMs: wallMs.pptxgenjs,
      pdfkitMs: wallMs.pdfkit,
    })),
  );
  console.log(
    'ratio: skald / (pptxgenjs + pdfkit), whole processes, median of the pairs; goal 1.5. Memory goal: 400 MB.',
  );
  mkdirSync(join(root, 'output'), { recursive: true });
  writeFileSync(
    join(root, 'output', 'bench.json'),
    `${JSON.stringify({ runs, node: process.version, results: table }, null, 2)}\n`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

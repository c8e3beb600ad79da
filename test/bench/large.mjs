/**
 * `npm run bench:large`: one locale of a deck of 1000 slides (or of as many as are asked for), built in both formats and
 * checked, beside one half as long. Prints seconds of processor time and peak memory; goals: time in step with the slides,
 * and 600 MB for 1000 of them. Nothing fails on a number: machines differ.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { synthesise } from './synthetic.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const most = Number(process.argv[2] ?? 1000);
const scratch = mkdtempSync(join(tmpdir(), 'skald-bench-'));

function measured(project, args) {
  const out = join(scratch, 'out');
  const command = [join(here, 'measured.mjs'), ...args, '--project', project, '--locale', 'nb'];
  if (args[0] === 'build') command.push('--out', out);
  // Nothing is remembered from the run before.
  const env = { ...process.env, XDG_CACHE_HOME: mkdtempSync(join(scratch, 'cache-')) };
  const result = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', maxBuffer: 1e8, env });
  if (result.status !== 0) throw new Error(`${args.join(' ')}\n${result.stdout}${result.stderr}`);
  const said = (what) => Number(new RegExp(`^${what} (\\d+)$`, 'm').exec(result.stderr)[1]);
  return { seconds: Math.round(said('processor') / 1e5) / 10, peakMb: Math.round(said('peak') / 1024) };
}

try {
  const table = [Math.round(most / 2), most].flatMap((slides) => {
    const project = join(scratch, `project-${slides}`);
    synthesise(root, project, slides);
    return [['build'], ['build', '--format', 'pptx'], ['build', '--format', 'pdf'], ['check']].map((args) => ({
      slides,
      command: args.join(' '),
      ...measured(project, args),
    }));
  });
  console.table(table);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

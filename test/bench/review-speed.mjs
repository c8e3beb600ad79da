/**
 * How long the commands of a review take: the state of 25 organisations, each of which 120 slides describe in three languages, with nothing known
 * and with nothing changed, and one pack.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { synthesise } from './synthetic.mjs';

const SLIDES = 120;
const ORGANISATIONS = 25;
const TURNS = 3;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** `timed` runs the program; where its second argument is false it knows nothing. `norway`: a project with the deck of that name. Medians. */
export function reviewSpeed(root, target, timed, norway) {
  synthesise(root, target, SLIDES);
  const organisations = describeAll(target);
  const locales = writeLog(root, target, organisations);
  const status = (keep) => timed(['review', 'status', '--json', '--project', target], keep);
  const pack = () =>
    timed(['review', 'pack', 'difi', '--locale', 'nb', '--project', norway, '--out', join(target, 'packs')], false);
  const turns = Array.from({ length: TURNS }, () => [status(false), status(true), pack()]);
  const of = (index) => {
    const results = turns.map((turn) => turn[index]);
    const middle = (pick) => Math.round(median(results.map(pick)));
    return { ms: middle(({ wall }) => wall), processor: middle(({ processor }) => processor) };
  };
  return {
    organisations: organisations.length,
    slides: SLIDES,
    locales,
    commands: { 'status, cold': of(0), 'status, unchanged': of(1), pack: of(2) },
  };
}

/** Each slide describes as many organisations as are wanted; gives their ids. */
function describeAll(target) {
  const known = Object.keys(parse(readFileSync(join(target, 'content/organisations.yaml'), 'utf8')));
  const ids = known.slice(0, ORGANISATIONS);
  const folder = join(target, 'content/slides/norway');
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/^organisations:.*\n/m, '');
    writeFileSync(join(folder, name), text.replace(/^type: .*\n/m, `$&organisations: [${ids.join(', ')}]\n`));
  }
  return ids;
}

/** Everything was sent to everybody, and approved but for every tenth slide; gives how many locales there are. */
function writeLog(root, target, organisations) {
  const args = ['review', 'digest', '--json', '--project', target];
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'bin/skald.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${(stdout + stderr).slice(-2000)}`);
  const digests = JSON.parse(stdout);
  const lines = [];
  let prev = '0'.repeat(64);
  const add = (event) => {
    const body = JSON.stringify({ n: lines.length + 1, at: '2017-05-09T08:12:00Z', ...event, prev });
    prev = createHash('sha256').update(body).digest('hex');
    lines.push(`${body.slice(0, -1)},"hash":"${prev}"}\n`);
  };
  const locales = [...new Set(digests.map((one) => one.locale))];
  for (const organisation of organisations)
    for (const locale of locales) {
      const slides = digests
        .filter((one) => one.locale === locale && one.organisations.includes(organisation))
        .map(({ slide, digest }) => ({ slide, shown: digest }));
      add({ event: 'sent', organisation, locale, slides, files: [] });
      for (const [index, { slide, shown }] of slides.entries())
        if (index % 10 !== 0) add({ event: 'approved', organisation, locale, slide, shown, by: 'direktør' });
    }
  mkdirSync(join(target, 'content/approvals'), { recursive: true });
  writeFileSync(join(target, 'content/approvals/synthetic.jsonl'), lines.join(''));
  return locales.length;
}

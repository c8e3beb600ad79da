/** The example with a played log: its log is what the commands write, and status and page say what docs/review.md shows. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { run } from './tools/programs.js';

const skald = fileURLToPath(new URL('../../bin/skald.js', import.meta.url));
const example = fileURLToPath(new URL('../played-round', import.meta.url));
const manual = readFileSync(new URL('../../docs/review.md', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'skald-played-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const said = (project: string, ...args: string[]): string =>
  run(process.execPath, [skald, ...args, '--project', project], { XDG_CACHE_HOME: join(folder, 'cache') });

/** What organisations did, and between it what was done to the facts. */
const ROUND: readonly (readonly [at: string, ...command: string[]])[] = [
  ['2017-05-02T08:00:00Z', 'send', 'league', '--deadline', '2017-05-12'],
  ['2017-05-02T08:05:00Z', 'send', 'marsh', '--deadline', '2017-05-12'],
  ['2017-05-05T09:00:00Z', 'approve', 'league', '--by', 'head of works'],
  ['2017-05-08T14:00:00Z', 'import', join(example, 'answers/marsh.en.answer.json'), '--apply', '--yes'],
];

const AFTER_THE_SURVEY: typeof ROUND = [
  ['2017-05-09T08:00:00Z', 'send', 'league', '--deadline', '2017-05-19'],
  ['2017-05-11T09:00:00Z', 'approve', 'league', '--slides', 'no.leaks', '--by', 'head of works'],
];

/** Without what follows the bytes of files, which follow the program. */
function eventsIn(project: string): readonly object[] {
  const log = readFileSync(join(project, 'content/approvals/sound.jsonl'), 'utf8');
  const lines = log.trimEnd().split('\n');
  return lines.map((line) => {
    const event = JSON.parse(line) as Record<string, unknown>;
    return { ...event, files: undefined, prev: undefined, hash: undefined };
  });
}

test('its log is what the commands write, when they are played again', () => {
  const project = join(folder, 'project');
  cpSync(example, project, { recursive: true, filter: (path) => !path.endsWith('approvals') });
  const facts = join(project, 'content/facts.yaml');
  const today = readFileSync(facts, 'utf8');
  const play = (round: typeof ROUND): void => {
    for (const [at, ...command] of round) said(project, 'review', ...command, '--at', at);
  };
  writeFileSync(facts, today.replaceAll('900', '850'));
  play(ROUND);
  writeFileSync(facts, today);
  play(AFTER_THE_SURVEY);
  expect(eventsIn(project)).toEqual(eventsIn(example));
});

test('its log is whole, and status says what the manual shows', () => {
  expect(said(example, 'review', 'log', '--verify')).toContain('The log is whole: 8 lines');
  const status = said(example, 'review', 'status', '--at', '2017-05-12T08:00:00Z');
  expect(manual).toContain(`\`\`\`text\n${status}\`\`\``);
});

test('its page on approvals counts who has approved, with dates and versions', () => {
  said(example, 'build', '--format', 'pdf', '--out', folder);
  const page = run('pdftotext', ['-layout', '-f', '4', join(folder, 'sound.en.pdf'), '-']).replaceAll(/ +/gu, ' ');
  expect(page).toContain('1 of 2 organisations has approved and 1 wants changes');
  const [league = 'not there'] = /The Sound Water League .*/u.exec(page) ?? [];
  const versions = page.match(/\d\d\/\d\d\/\d\d [0-9a-f]{7}/gu) ?? [];
  // Manuals leave out the sign before a state.
  const shown = [league.trim().replace('● ', ''), ...versions].map((words) => manual.includes(words));
  expect(shown).toEqual([true, true, true]);
});

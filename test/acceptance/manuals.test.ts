/** The commands of the manuals on reviews, run as somebody would who reads them from the top: none fails, and they print what the page shows. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { attempt } from './tools/programs.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin/skald.js');
const folder = mkdtempSync(join(tmpdir(), 'skald-manuals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Step {
  readonly commands: string;
  /** Lines that the page shows behind them. */
  readonly shown: readonly string[];
}

/** Blocks for the shell in order, each with the text right behind it. */
const stepsOf = (page: string): readonly Step[] =>
  [
    ...readFileSync(join(root, page), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$(?:\n\n```text\n([\s\S]*?)^```$)?/gmu),
  ].map(([, commands = '', text]) => ({ commands, shown: text?.trimEnd().split('\n') ?? [] }));

/** The round begins on a day before the deadlines of the pages; time goes on from there. */
const late = Date.now() - Date.parse('2017-05-02T08:00:00Z');
const clock = `const Real = Date;
globalThis.Date = class extends Real { constructor(...given) { super(...(given.length > 0 ? given : [Real.now() - ${late}])); } static now() { return Real.now() - ${late}; } };`;

/** `npx skald` is this program; a server that stays is ended once it has had time to fail. */
const around = `
npx() { shift; node '--import=data:text/javascript,${encodeURIComponent(clock).replaceAll("'", '%27')}' '${program}' "$@"; }
serve() { status=0; timeout 5 node '${program}' review serve "$@" --port 0 > /dev/null || status=$?; [ $status = 124 ]; }
set -e
`;

/** What a step prints. */
function printed({ commands }: Step, project: string): string {
  const script = commands.replaceAll('/tmp/round', project).replaceAll('npx skald review serve', 'serve');
  const place = script.startsWith('cp ') ? root : project;
  const { status, stdout, stderr } = attempt('bash', ['-c', `${around}cd '${place}'\n${script}`], {
    XDG_CACHE_HOME: join(folder, 'cache'),
  });
  expect([commands, status, stderr]).toEqual([commands, 0, '']);
  return stdout;
}

test.each([
  ['docs/review-consultant.md', 'round', []],
  ['docs/review.md', 'report', ['content', 'layouts', 'locales']],
])('the commands of %s do what it says', (page, name, copied) => {
  const project = join(folder, name);
  for (const part of copied) cpSync(join(root, part), join(project, part), { recursive: true });
  const steps = stepsOf(page);
  expect(steps.length).toBeGreaterThan(2);
  for (const step of steps) {
    const lines = printed(step, project).split('\n');
    const missing = step.shown.filter((line) => !lines.some((one) => one.startsWith(line)));
    expect([step.commands, missing]).toEqual([step.commands, []]);
  }
});

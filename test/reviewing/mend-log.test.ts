import { describe, expect, it } from 'vitest';
import { linesFor, readLog } from '../../src/review/log.js';
import { skald } from '../commands/sample-world.js';

const LOG = 'content/approvals/demo.jsonl';
const event = { event: 'opened', organisation: 'ks', locale: 'nb' } as const;
const whole = linesFor([event, event], '2017-05-09T08:00:00Z', readLog('')).text;
const lines = whole.trim().split('\n');
const torn = `${lines[0] ?? ''}\n${(lines[1] ?? '').slice(0, 40)}`;

const mended = async (text: string, args: string, answer?: boolean) => {
  const asked: string[] = [];
  const confirm = (question: string): Promise<boolean> => {
    asked.push(question);
    return Promise.resolve(answer === true);
  };
  const ran = await skald(
    `review log --mend ${args}`.trim(),
    { [LOG]: text },
    {},
    answer === undefined ? {} : { confirm },
  );
  return { ...ran, asked, log: new TextDecoder().decode(ran.written.get(LOG) ?? new TextEncoder().encode(text)) };
};

describe('skald review log --mend', () => {
  it('takes a line away that was cut short, and shows it', async () => {
    const { exitCode, log, stdout, stderr } = await mended(torn, '--yes');
    expect([exitCode, log, stderr]).toEqual([0, `${lines[0] ?? ''}\n`, '']);
    expect(stdout).toContain('Line 2 was taken away: {"n":2,');
  });

  it('puts the end back where nothing else is missing', async () => {
    const { exitCode, log, stdout } = await mended(whole.trimEnd(), '--yes');
    expect([exitCode, log]).toEqual([0, whole]);
    expect(stdout).toContain('The end of line 2 was put back.');
  });

  it('asks on a terminal, and does nothing without a yes', async () => {
    const yes = await mended(torn, '', true);
    expect([yes.exitCode, yes.log, yes.asked.length]).toEqual([0, `${lines[0] ?? ''}\n`, 1]);
    expect(yes.asked[0]).toContain('The last line was cut short: {"n":2,');
    const no = await mended(torn, '', false);
    expect([no.exitCode, no.log, no.asked.length]).toEqual([1, torn, 1]);
    expect(no.stderr).toContain(`${LOG}:2:1 error broken-log: The last line was cut short.`);
  });

  it('needs --yes where there is nobody to ask', async () => {
    const ran = await mended(torn, '');
    expect([ran.exitCode, ran.log]).toEqual([2, torn]);
    expect(ran.stderr).toContain('Say it with --yes.');
  });

  it('leaves a log alone that is whole, and one that is broken otherwise', async () => {
    const sound = await mended(whole, '--yes');
    expect([sound.exitCode, sound.written.size, sound.stdout]).toEqual([
      0,
      0,
      'The log is whole; there is nothing to mend.\n',
    ]);
    const edited = whole.replace('ks', 'kl');
    const broken = await mended(edited, '--yes');
    expect([broken.exitCode, broken.log]).toEqual([1, edited]);
    expect(broken.stderr).toContain(`${LOG}:1:1 error broken-log`);
  });

  it('takes a whole log away that is nothing but a line cut short', async () => {
    expect((await mended('{"n":1', '--yes')).log).toBe('');
  });
});

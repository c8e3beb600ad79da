import { describe, expect, it } from 'vitest';
import { skald } from './sample-world.js';

interface Told {
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

const twins = { 'content/slides/two.yaml': 'id: no.two\ntype: note\ntitle: Norge har en plan\n' };
const reason = { 'content/accepted.yaml': 'no.two:\n  same-title: They are twins by design.\n' };

async function told(args: string, changes: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { diagnostics }: { readonly diagnostics: readonly Told[] } = JSON.parse((await skald(args, changes)).stdout);
  return diagnostics
    .filter(({ code }) => code === 'same-title' || code === 'needless-acceptance')
    .map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
}

describe('warnings that are accepted', () => {
  it('are not told', async () => {
    expect(await told('check --json', twins)).not.toEqual([]);
    expect(await told('check --json', { ...twins, ...reason })).toEqual([]);
    expect(await told('build --json', { ...twins, ...reason })).toEqual([]);
  });

  it('are told to be needless once nothing gives them', async () => {
    const needless = ['needless-acceptance content/accepted.yaml:2:3'];
    expect(await told('check --json', reason)).toEqual(needless);
    expect(await told('build --json', reason)).toEqual(needless);
  });

  it('may still be needed where not all of a slide is looked at, or an error stops the rules', async () => {
    expect(await told('check --json --locale nb', reason)).toEqual([]);
    expect(await told('check --json --slides no.one', reason)).toEqual([]);
    const damaged = {
      'content/slides/one.yaml': 'id: no.one\ntype: note\ntitle: Norge\npicture: content/slides/one.yaml\n',
    };
    expect(await told('check --json', { ...reason, ...damaged })).toEqual([]);
  });
});

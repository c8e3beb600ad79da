import { describe, expect, it } from 'vitest';
import { skald } from './sample-world.js';

const slide = (id: string, title: string): readonly [string, string] => [
  `content/slides/${id}.yaml`,
  `id: no.${id}\ntype: note\ntitle: ${title}\n`,
];

describe('skald storyline', () => {
  it('prints the titles of a deck in each locale under their parts, and writes nothing', async () => {
    const { exitCode, stdout, written } = await skald('storyline demo --locale nb');
    expect([exitCode, written.size]).toEqual([0, 0]);
    expect(stdout).toMatch(/^demo \(nb\): \d+ pages, \d+ titles of [\d.]+ words on average, \d+ to look at\n\n\S/u);
    expect(stdout).toMatch(/\n +\d+ {2}\S/u);
  });

  it('says what makes a title hard to follow', async () => {
    const changes = Object.fromEntries([
      slide('one', 'Kildene nevner {{fact:tools}} i mange ruter'),
      slide('two', 'Kildene nevner {{fact:tools}} i mange ruter'),
      ['content/facts.yaml', 'tools: { value: 47, unit: count, source: plan }\n'],
      ['content/sources.yaml', 'plan: { title: Planen }\n'],
    ]);
    const { stdout } = await skald('storyline demo --locale nb --json', changes);
    const { stories } = JSON.parse(stdout) as {
      stories: { parts: { titles: { slide: string; found: { what: string; about: string }[] }[] }[] }[];
    };
    const found = Object.fromEntries(
      stories.flatMap(({ parts }) =>
        parts.flatMap(({ titles }) => titles.map((one) => [one.slide, one.found] as const)),
      ),
    );
    expect(found['no.one']).toEqual([
      { what: 'counting', about: 'Kildene, nevner, ruter' },
      { what: 'undrawn', about: '47' },
    ]);
    expect(found['no.two']?.map(({ what }) => what)).toEqual(['counting', 'repeated', 'undrawn']);
    expect((await skald('storyline demo --locale nb', changes)).stdout).toContain(
      '! speaks of the sources: Kildene, nevner, ruter\n',
    );
  });

  it('knows no other deck, and tells what keeps a deck from being laid out', async () => {
    expect((await skald('storyline dem')).exitCode).toBe(2);
    const { exitCode, stderr } = await skald('storyline', { 'content/slides/one.yaml': 'id: no.one\ntype: nota\n' });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('unknown-type')]);
  });
});

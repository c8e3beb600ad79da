/** Maps and charts of the content draw how actors stand to each other as content/relations.yaml has it, from lines of the report. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Slide } from '../../src/model/project.js';
import type { RelationsFile } from '../../src/schemas/relations.js';
import { project } from './project.js';

const relations = parse(readFileSync('content/relations.yaml', 'utf8')) as RelationsFile;
const slides = [...project.slides.values()];

type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Nodes stand in levels, lanes or the chart of a slide. */
function nodesOf({ fields }: Slide): Entries {
  const groups = ['levels', 'lanes'].flatMap((field) => Object.values((fields[field] ?? {}) as Entries));
  const own = [...groups, (fields['chart'] ?? {}) as Entries].map(({ nodes }) => (nodes ?? {}) as Entries);
  return Object.assign({}, ...own) as Entries;
}

/** `kmd steers difi`: each line of a slide between two actors, as templates see it. */
const drawnOn = (slide: Slide): readonly (readonly [pair: string, said: string])[] => {
  const nodes = nodesOf(slide);
  const actor = (node: unknown): unknown => nodes[String(node)]?.['organisation'] ?? nodes[String(node)]?.['actor'];
  return Object.values((slide.fields['edges'] ?? {}) as Entries).flatMap(({ from, to, kind }) => {
    const ends = [actor(from), actor(to)].map(String);
    return ends.includes('undefined') ? [] : [[[...ends].sort().join(' '), ends.join(` ${String(kind)} `)] as const];
  });
};

describe('the relations of the content', () => {
  const drawn = slides.flatMap((slide) => drawnOn(slide));

  it('are drawn alike wherever a pair is drawn', () => {
    const said = new Map<string, Set<string>>();
    for (const [pair, words] of drawn) said.set(pair, new Set([...(said.get(pair) ?? []), words]));
    expect(drawn.length).toBeGreaterThan(50);
    expect([...said.values()].filter((words) => words.size > 1)).toEqual([]);
  });

  it('are all that maps draw', () => {
    const maps = slides.filter(({ type }) => type === 'organisational-landscape');
    const edges = maps.flatMap(({ fields }) => Object.keys((fields['edges'] ?? {}) as Entries));
    expect(maps.flatMap((slide) => drawnOn(slide))).toHaveLength(edges.length);
  });

  it('have lines of the report that say them', () => {
    const lineless = Object.entries(relations).filter(([, { at = [] }]) => !at.some((line) => /^L[0-9]+$/u.test(line)));
    expect(lineless).toEqual([]);
  });

  it('have no council steered by the directorate over whose model it stands', () => {
    const said = drawn
      .filter(([pair]) => pair === 'direktoratet-e-helse nasjonalt-e-helsestyre')
      .map(([, words]) => words);
    expect(said).toEqual(Array(2).fill('nasjonalt-e-helsestyre cooperates direktoratet-e-helse'));
  });

  it('tell owners from those who steer', () => {
    const words = new Set(drawn.map(([, said]) => said));
    for (const owned of ['kl owns kombit', 'nfd owns brreg', 'ks owns kommit', 'se.landsting owns inera'])
      expect(words).toContain(owned);
    expect([...words].filter((said) => said.startsWith('no.municipalities steers'))).toEqual([]);
  });
});

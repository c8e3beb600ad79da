import { describe, expect, it } from 'vitest';
import { sameTitle } from '../../src/rules/same-title.js';
import { lay } from '../layout/small-deck.js';
import { presentationOf, situationOf } from './scene-under-test.js';

const { scene } = lay('<text x="36" y="100" w="400" h="60">x</text>');

/** Slides with the titles given, as `slide: title`; the slides of which the rule says something. */
const told = (...titles: readonly string[]): readonly (string | undefined)[] => toldIn({}, ...titles);

/** `series` by slide. */
function toldIn(
  series: Readonly<Record<string, string>>,
  ...titles: readonly string[]
): readonly (string | undefined)[] {
  const scenes = titles.map((entry, page) => {
    const [slide = '', title = ''] = entry.split(': ');
    return { ...scene, id: `${slide}-${page}`, slide, title };
  });
  const situation = situationOf({}, { ...presentationOf(scene), scenes });
  const slides = Object.entries(series).map(([id, name]) => [id, { id, fields: { series: name } }] as const);
  const project = { ...situation.project, slides: new Map(slides) as unknown as typeof situation.project.slides };
  return sameTitle({ ...situation, project }).map(({ slide }) => slide);
}

describe('sameTitle', () => {
  it('finds titles that say the same, whatever the small words between', () => {
    expect(told('a: Sektorene styrer selv', 'b: Kommunene styrer selv og betaler')).toEqual([]);
    expect(told('a: Sektorene styrer selv', 'b: Sektorene styrer selv')).toEqual(['b']);
    expect(told('a: Faste avtaler binder kommunene', 'b: Faste avtaler, som binder kommunene')).toEqual(['b']);
    expect(told('a: Nå', 'b: Nå', 'c: Da')).toEqual(['b']);
  });

  it('lets the parts of a split slide share a title', () => {
    expect(told('a: Sektorene styrer selv (1/2)', 'a: Sektorene styrer selv (2/2)', 'b: Andre styrer ikke')).toEqual(
      [],
    );
  });

  it('lets the slides of a series share a title, and no other slide', () => {
    const titles = ['a: Sektorene styrer selv (1/2)', 'b: Sektorene styrer selv (2/2)', 'c: Sektorene styrer selv'];
    expect(told(...titles)).toEqual(['b', 'c']);
    expect(toldIn({ a: 'conclusions', b: 'conclusions' }, ...titles)).toEqual(['c']);
  });
});

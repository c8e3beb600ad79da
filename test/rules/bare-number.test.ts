import { describe, expect, it } from 'vitest';
import type { Project, Slide, Unit } from '../../src/project/project.js';
import { bareNumber } from '../../src/rules/bare-number.js';

const project: Project = {
  decks: new Map(),
  slides: new Map(),
  organisations: new Map(),
  facts: new Map(),
  sources: new Map(),
  glossary: { terms: [], names: ['Meld. St. 27'] },
  locales: new Map(),
  units: [],
};

const unitOf = (text: string, field: string): Unit => ({
  id: `no.a/${field}`,
  path: [field],
  text,
  place: { file: 'a.yaml', line: 3, column: 8 },
});

function codes(text: string, field = 'title'): readonly string[] {
  const slide: Slide = {
    id: 'no.a',
    type: 't',
    organisations: [],
    fields: {},
    sources: [],
    file: 'a.yaml',
    units: [unitOf(text, field)],
  };
  return bareNumber(project, [slide]).map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`);
}

describe('bareNumber', () => {
  it.each(['12 virksomheter', 'ca. 260 årsverk', '1,4 mrd.', 'NOK 10–750 mill.', 'fra 5 til 6', 'SSB 12345', '80 %'])(
    'refuses %j',
    (text) => {
      expect(codes(text)).toHaveLength(1);
      expect(codes(text)[0]).toMatch(/^bare-number: The number \d/u);
    },
  );

  it.each([
    '{{fact:difi.fte}} årsverk',
    'siden 2016',
    '2007–2010',
    'Meld. St. 27 (2015–2016)',
    '2. strategi',
    'nivå[^1]',
    '[kilde](https://x.no/12)',
  ])('lets %j be', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('lets speaker notes speak freely', () => {
    expect(codes('12 virksomheter', 'notes')).toEqual([]);
  });
});

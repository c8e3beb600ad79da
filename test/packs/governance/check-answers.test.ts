import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from '../../project/sample-files.js';
import { answerHelpers } from '../../../src/packs/governance/answer-helpers.js';
import { outlineOf } from '../../../src/template/make-outline.js';
import { spec } from '../../layout/small-deck.js';

const SCHEMA = `
type: object
properties:
  country: { type: string, refersTo: country, quotes: answers }
`;
const all = (roles: string): string =>
  `dk:\n  structure: { short: Felles, lines: [L1] }\n  roles: ${roles}\n  steering: { short: Felles, lines: [L1] }\n  resources: { short: Felles, lines: [L1] }\n  lessons: { short: Felles, lines: [L1] }\n`;
const files = (answers: string, country = 'dk', more = {}) => ({
  'layouts/note/schema.yaml': SCHEMA,
  'content/answers.yaml': answers,
  'content/slides/a/one.yaml': `id: no.one\ntype: note\ncountry: ${country}\n`,
  ...more,
});
const said = (...of: Parameters<typeof files>): readonly string[] => lines(verdictOn(files(...of)));

describe('answers', () => {
  it('are there for every component of a country that a slide quotes', () => {
    expect(said(all('{ short: Delt, lines: [L2-3] }'))).toEqual([]);
    expect(said(all('{ short: Delt, lines: [L2-3] }'), 'se')).toEqual([
      'content/slides/a/one.yaml:3:10 missing-answer',
    ]);
  });

  it('name lines, and a rating none without', () => {
    expect(said(all('{ short: Delt, lines: [] }'))).toHaveLength(1);
    expect(said(all('{ short: Delt, lines: [side 3] }'))).toHaveLength(1);
    expect(said(all('{ short: Delt, lines: [L2], rating: { value: 3, reason: Fordi } }'))).toHaveLength(1);
    expect(said(all('{ short: Delt, lines: [L2], rating: { value: 5, reason: Fordi, lines: [L2] } }'))).toHaveLength(1);
    expect(said(all('{ short: Delt, lines: [L2], rating: { value: 3, reason: Fordi, lines: [L2] } }'))).toEqual([]);
  });

  it('are of countries and components that there are, in texts like those of slides', () => {
    expect(said(all('{ short: Delt, lines: [L2] }').replace('dk:', 'xx:'))[0]).toContain('content/answers.yaml:1:1');
    expect(said(all("{ short: '{{fact:none}}', lines: [L2] }"))).toEqual(['content/answers.yaml:3:20 unknown-fact']);
    expect(said(all('{ short: Delt på 3 enheter, lines: [L2] }'))).toEqual(['content/answers.yaml:3:27 bare-number']);
  });

  it('tell of contradictions on the slides that quote them', () => {
    const disputed = {
      'content/facts.yaml': 'kmd.fte: { value: 50, unit: fte, source: interviews, conflicts: [size] }\n',
      'content/conflicts.yaml':
        'size: { places: [{ at: L1, says: femti }, { at: L2, says: seksti }], kept: femti, rule: først nevnt, slides: [no.two] }\n',
    };
    expect(said(all("{ short: '{{fact:kmd.fte}}', lines: [L2] }"), 'dk', disputed)).toEqual([
      'content/slides/a/one.yaml:1:5 untold-conflict',
    ]);
  });
});

describe('a template', () => {
  const rated = '{ short: Delt, lines: [L2], rating: { value: 3, reason: Fordi, lines: [L2] } }';
  const { project } = verdictOn(files(all(rated)));
  if (project === undefined) throw new Error('the project has errors');
  const { answered } = answerHelpers(outlineOf(project, spec));

  it('gets the reference to an answer, and its step', () => {
    expect(answered?.('dk', 'roles')).toEqual({
      short: expect.stringContaining('answers/dk.roles.short') as string,
      rating: 3,
    });
    expect(answered?.('dk', 'lessons')).toMatchObject({ rating: '' });
    expect(answered?.('se', 'roles')).toBe('');
  });
});

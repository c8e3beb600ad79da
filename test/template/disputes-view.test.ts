import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../src/model/disputes.js';
import type { Project, Slide } from '../../src/model/project.js';
import { marked } from '../../src/template/marked.js';
import { viewDisputes } from '../../src/template/disputes-view.js';
import { readTokens } from '../../src/template/reference-token.js';
import { emptyProject, file } from './sample-layouts.js';

const place = { file, line: 1, column: 1 };
const slide = (
  id: string,
  fields: object,
  texts: Readonly<Record<string, string>> = {},
  disputes?: Slide['disputes'],
): Slide => ({
  ...{ id, type: 'any', organisations: [], fields: { ...fields }, sources: [], file },
  units: Object.entries(texts).map(([path, text]) => ({ id: `${id}/${path}`, path: [path], text, place })),
  ...(disputes === undefined ? {} : { disputes }),
});
const conflict = (id: string, more: Partial<Conflict> = {}): readonly [string, Conflict] => [
  id,
  {
    id,
    slides: ['a'],
    dispute: { id, isUsedApart: id === 'power', values: id === 'money' ? { cost: [1] } : {} },
    ...more,
  },
];
const project: Project = {
  ...emptyProject,
  conflicts: new Map([
    conflict('power'),
    conflict('money'),
    conflict('unseen'),
    ['told', { id: 'told', slides: ['b'] }],
    ['elsewhere', { id: 'elsewhere', slides: ['x'] }],
  ]),
  facts: new Map([['cost', { id: 'cost', value: 2, unit: 'NOK', money: true, source: 's', conflicts: ['money'] }]]),
};
const slides = [
  slide('cover', { fact: 'cost' }, {}, 'unmarked'),
  slide('a', { charts: { one: { fact: 'cost' } } }, { title: 'råd{{disputed:power}}', body: 'x' }),
  slide('b', {}, { body: 'råd{{disputed:power}} og {{fact:cost}}', notes: '{{disputed:unseen}}' }),
  slide('list', {}, {}, 'listed'),
];

const marks = new Map(slides.map((one) => [one.id, marked(one, project)]));

describe('what a template knows of disputes', () => {
  const { told, marked: found, sample } = viewDisputes({ ...project, marked: marks }, slides);
  const plain = (token: string) => readTokens(token);

  it('is what slides mark, in the order of the file, with their pages', () => {
    expect(found.map(({ id }) => id)).toEqual(['power', 'money']);
    const first = (token: string) =>
      plain(token).flatMap((part) => (part.kind === 'page' ? [part.slide, part.to] : []));
    expect(found.map(({ pages }) => first(pages))).toEqual([
      ['b', 'b'],
      ['a', 'b'],
    ]);
  });

  it('says how many there are in all, what is used, and a figure to show', () => {
    expect(told).toBe(4);
    expect(sample).toBe('cost');
    expect(plain(found[0]?.used ?? '')).toEqual([{ kind: 'unit', id: 'conflicts/power.short.used' }]);
    expect(plain(found[1]?.used ?? '')).toEqual([{ kind: 'unit', id: 'conflicts/money.short.says' }]);
  });
});

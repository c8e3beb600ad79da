import { describe, expect, it } from 'vitest';
import type { Fact, Slide } from '../../src/model/project.js';
import { unprovenNumbers } from '../../src/rules/unproven-numbers.js';
import { lay } from '../layout/small-deck.js';
import { presentationOf, situationOf } from './scene-under-test.js';

const place = { file: 'content/slides/no.one.yaml', line: 1, column: 1 };

function slideOf(id: string, section: string, texts: Readonly<Record<string, string>>, fields: object = {}): Slide {
  const units = Object.entries(texts).map(([name, text]) => ({ id: `${id}/${name}`, path: [name], text, place }));
  return { id, type: 'test', section, organisations: [], fields: { ...fields }, sources: [], file: place.file, units };
}

const factOf = (id: string): readonly [string, Fact] => [id, { id, value: 3, unit: 'count', source: 'interviews' }];

/** The numbers that are told where the row on roles says `number`. */
function told(number: string, ...slides: readonly Slide[]): readonly string[] {
  const markup = '<text x="36" y="100" w="800" h="60" placeholder="title" role="title" style="title">Tittel</text>';
  const situation = situationOf({ title: 'Svaret' }, presentationOf(lay(markup).scene));
  const path = ['components', 'roles', 'number'];
  const summary: Slide = {
    ...slideOf('no.one', '', {}),
    units: [{ id: 'no.one/number', path, text: number, printedOn: 'component', place }],
  };
  const all = [summary, ...slides];
  const chapter = { id: 'a', number: '1', title: 'A', slides: all.map(({ id }) => id), parts: [] };
  const spec = { ...situation.spec, front: { title: '', slides: [] }, chapters: [chapter] };
  const project = {
    ...situation.project,
    slides: new Map(all.map((slide) => [slide.id, slide])),
    facts: new Map([factOf('a'), factOf('b')]),
  };
  return unprovenNumbers({ ...situation, project, spec }).map(
    ({ code, severity, unit, message }) => `${severity} ${code} ${unit} ${/«([^»]*)»/u.exec(message)?.[1]}`,
  );
}

const roles = (texts: Readonly<Record<string, string>>, fields?: object): Slide =>
  slideOf('no.roles', 'governance.roles', texts, fields);

const missing = (raw: string): readonly string[] => [`warning unproven-number no.one/number ${raw}`];

describe('the number of a row', () => {
  it('stands in a text or a field of a slide that the row sums up', () => {
    expect(told('{{fact:a number}}', roles({ title: '{{fact:a}} departementer' }))).toEqual([]);
    expect(told('{{fact:a number}}', roles({}, { bars: { one: { fact: 'a' } } }))).toEqual([]);
    expect(told('{{fact:a number}}', roles({ title: '{{fact:b}} departementer' }))).toEqual(
      missing('{{fact:a number}}'),
    );
  });

  it('is not printed by speaker notes, nor by slides of another component', () => {
    const other = slideOf('no.structure', 'governance.structure', { title: '{{fact:a}}' });
    expect(told('{{fact:a}}', roles({ notes: '{{fact:a}}' }), other)).toEqual(missing('{{fact:a}}'));
  });

  it('may be reckoned from what stands there, or counted in its cells', () => {
    expect(told('{{ratio:a/b}} ×', roles({ title: '{{fact:a}} mot {{fact:b}}' }))).toEqual([]);
    expect(told('{{ratio:a/b}} ×', roles({ title: '{{fact:a}}' }))).toEqual(missing('{{ratio:a/b}}'));
    expect(told('{{count:no.roles/econ}}', roles({}))).toEqual([]);
    expect(told('{{count:no.other/econ}}', roles({ lead: '{{count:no.other/econ number}}' }))).toEqual([]);
    expect(told('{{count:no.other/econ}}', roles({ lead: '{{count:no.other/soft}}' }))).toEqual(
      missing('{{count:no.other/econ}}'),
    );
  });

  it('is not asked for where the row has no slides', () => {
    expect(told('{{fact:a}}')).toEqual([]);
  });
});

/** Titles do not end a line in a word that leans on the next. */
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/text/compose.js';
import type { Run } from '../../src/scene/text.js';
import { draft, monospace, run } from './monospace.js';

/** In a box as wide as the first line needs in any program. */
const linesOf = (first: string, rest: string, font: Run['font'] = 'title'): string[] => {
  const insets = { left: 0, top: 0, right: 0, bottom: 0 };
  const width = first.length * 5 * 1.02 + 4;
  const drafts = [draft([run(`${first} ${rest}`, { font })])];
  const { body } = compose(drafts, { insets, anchor: 'top', reserve: 0, width }, monospace);
  return body.paragraphs.flatMap(({ lines }) => lines.map(({ segments }) => segments.map(({ text }) => text).join('')));
};

describe('the first line of a title', () => {
  it.each([
    ['Roller vises på tre lysbilder, også et dypdykk', 'i', 'hver sentral aktør'],
    ['Danmark styrer samlet med avtaler mellom nivåene', 'og en', 'felles strategi'],
    ['E-helse har sterkere fellesorganer enn resten,', 'men', 'systemene virker dårlig sammen'],
  ])('gives the last «%s | %s» with what follows, by a narrower box', (before, small, after) => {
    expect(linesOf(`${before} ${small}`, after)).toEqual([before, `${small} ${after}`]);
  });

  it.each([
    ['a name', 'Finland og Sverige har langt flere som arbeider med IT', 'enn Danmark har'],
    ['a number', 'Av alle virkemidlene i matrisen er det oppgitt bare 7', 'av 12 i bruk'],
    ['three letters amid a clause', 'Norske kommuner har lenge latt seg styre av en lov', 'som staten har gitt dem'],
  ])('keeps %s', (_, before, after) => {
    expect(linesOf(before, after)).toEqual([before, after]);
  });

  it('keeps a small word that would make the last line the longer one', () => {
    expect(linesOf('Kommunene har to', 'store oppgaver')).toEqual(['Kommunene har to', 'store oppgaver']);
  });

  it('is that of a text in the font of titles: others break where they are full', () => {
    const before = 'Roller vises på tre lysbilder, også et dypdykk i';
    expect(linesOf(before, 'hver sentral aktør', 'text')).toEqual([before, 'hver sentral aktør']);
  });
});

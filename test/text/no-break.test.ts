import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCharacters } from '../../src/scene/plain-characters.js';
import type { Paragraph } from '../../src/scene/text.js';
import { compose } from '../../src/text/compose.js';
import { draft, monospace, run } from './monospace.js';

const frame = (width: number) => ({
  width,
  insets: { left: 0, top: 0, right: 0, bottom: 0 },
  anchor: 'top' as const,
  reserve: 0,
});
const set = (text: string, width: number): Paragraph | undefined =>
  compose([draft(text)], frame(width), monospace).body.paragraphs[0];
const textOf = (paragraph: Paragraph | undefined): string => paragraph?.runs.map((one) => one.text).join('') ?? '';
const shown = (text: string, width: number): string =>
  textOf(set(text, width)).replaceAll('\u00A0', '~').replaceAll('\u2011', '=').replaceAll('\u2060', '!');

describe('no-break characters', () => {
  it.each([
    [
      'where the line would break at the hyphen',
      'Direktoratet for e-helse arbeider',
      108,
      'Direktoratet for e=helse arbeider',
    ],
    [
      'nor elsewhere',
      'Et e-helsenett som er bygget ut i hele landet',
      140,
      'Et e-helsenett som er bygget ut i hele landet',
    ],
    [
      'nor where the beginning would not fit either',
      'Direktoratene for e-helse arbeider',
      86,
      'Direktoratene for e-helse arbeider',
    ],
    [
      'in a range',
      'strategien for perioden 2007–2010 gjelder her',
      150,
      'strategien for perioden 2007–!2010 gjelder her',
    ],
    [
      'nor in a range that stands within a line',
      'i 2007–2010 gjelder strategien for det hele',
      120,
      'i 2007–2010 gjelder strategien for det hele',
    ],
    ['after a figure', 'en plan som varer i 3-årige perioder ja', 110, 'en plan som varer i 3=årige perioder ja'],
    ['as typed, where it is not needed', 'i e\u2011helse er det slik', 200, 'i e-helse er det slik'],
  ])('stand %s', (_, text, width, expected) => expect(shown(text, width)).toBe(expected));

  const lastWords = 'mange ord som fyller linjen helt ut nå';

  it('are not what brings words down to a last one that would stand alone, where a narrower box does', () => {
    expect(shown(lastWords, 185)).toBe(lastWords);
    expect(
      set(lastWords, 185)
        ?.lines.at(-1)
        ?.segments.map(({ text }) => text),
    ).toEqual(['helt ut nå']);
  });

  it('tie such words where another paragraph needs the width of the box', () => {
    const drafts = [draft('en full linje som tar all plassen her'), draft(lastWords)];
    const { body } = compose(drafts, frame(188), monospace);
    expect(textOf(body.paragraphs[1])).toBe('mange ord som fyller linjen helt\u00a0ut\u00a0nå');
  });

  it('close a hyphen before a tied space, where programs would break all the same', () => {
    const drafts = [draft('en linje som fyller all plass'), draft('navn på alle slags nærings- og by')];
    const { body } = compose(drafts, frame(160), monospace);
    expect(textOf(body.paragraphs[1])).toBe('navn på alle slags nærings\u2011\u00a0og\u00a0by');
  });

  it('stand in the runs they belong to', () => {
    const runs = [run('Direktoratet for '), run('e-', { bold: true }), run('helse arbeider')];
    const [paragraph] = compose([draft(runs)], frame(108), monospace).body.paragraphs;
    expect(paragraph?.runs.map(({ text }) => text)).toEqual(['Direktoratet for ', 'e\u2011', 'helse arbeider']);
    expect(paragraph?.runs[1]?.bold).toBe(true);
  });

  it('change no text, and lines and runs hold the same characters', () => {
    const word = fc.constantFrom(
      'e-helse',
      'KommIT-rådet',
      '2007–2010',
      '3-årig',
      'og',
      'i',
      'digitalisering',
      'a\u2011b',
    );
    const property = fc.property(
      fc.array(word, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 90, max: 400 }),
      (list, width) => {
        const text = list.join(' ');
        const paragraph = set(text, width);
        expect(plainCharacters(textOf(paragraph))).toBe(plainCharacters(text));
        const inLines =
          paragraph?.lines.flatMap(({ segments }) => segments.map((segment) => segment.text)).join('') ?? '';
        expect(inLines.replaceAll(' ', '')).toBe(textOf(paragraph).replaceAll(' ', ''));
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});

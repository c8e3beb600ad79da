/** Each example with less and more text than it was written for: a clean slide, or an error that names the text and what to do. */
import { describe, expect, it } from 'vitest';
import { composeDeck, type PreparedDeck } from '../../src/pipeline/build.js';
import type { Slide } from '../../src/model/project.js';
import { gallery } from './decks.js';

type Change = (text: string) => string;

/** Errors that say a text is too long for where it stands, or a diagram too full for its lines. */
const TOO_MUCH = [
  'text-too-long',
  'word-too-wide',
  'too-many-pages',
  'too-wide',
  'share-too-narrow',
  'lead-over-one-line',
  'line-through-node',
  'lines-meet',
];

const byLine =
  (change: (words: readonly string[]) => readonly string[]): Change =>
  (text) =>
    text
      .split('\n')
      .map((line) => changedLine(line, change))
      .join('\n');

function changedLine(line: string, change: (words: readonly string[]) => readonly string[]): string {
  const [, bullet = '', words = ''] = /^(\s*(?:- )?)(.*)$/u.exec(line) ?? [];
  if (words === '') return line;
  const changed = change(words.split(/ (?![^{]*\}\})/u)).join(' ');
  // A bold phrase that was cut ends where the text does.
  return bullet + changed + ((changed.split('**').length - 1) % 2 === 1 ? '**' : '');
}

const share = (part: number): Change => byLine((words) => words.slice(0, Math.ceil(words.length * part)));
const twice = byLine((words) => [...words, ...words.map(bare).filter((word) => word !== '')]);

/** As a pseudo-locale does: 40 % more characters, as words of the usual length. */
const stretched = byLine((words) => {
  const length = words.map(bare).join(' ').length;
  return length < 4
    ? words
    : [
        ...words,
        ...'lengre ord som fyller '
          .repeat(20)
          .slice(0, Math.ceil(length * 0.4))
          .trim()
          .split(' '),
      ];
});

/** Without marks, and without what a second mention would count twice. */
const bare = (word: string): string => word.replaceAll(/\*\*|\[\^[^\]]*\]|\{\{[^{}]*\}\}/gu, '');

function withTexts(prepared: PreparedDeck, change: Change): PreparedDeck {
  const changed = (slide: Slide): Slide => ({
    ...slide,
    units: slide.units.map((unit) => (unit.path[0] === 'notes' ? unit : { ...unit, text: change(unit.text) })),
  });
  const slides = new Map([...prepared.project.slides].map(([id, slide]) => [id, changed(slide)]));
  return {
    ...prepared,
    project: { ...prepared.project, slides },
    slides: prepared.slides.map(({ slide, root }) => ({ slide: slides.get(slide.id) ?? slide, root })),
  };
}

const told = (change: Change) => composeDeck(withTexts(gallery(), change), 'nb').diagnostics;

describe('the examples', { timeout: 120_000 }, () => {
  it.each([
    ['a quarter', 0.25],
    ['half', 0.5],
    ['all', 1],
  ])('are clean slides with %s of their words', (_, part) => {
    const errors = told(share(part)).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, slide, message }) => `${slide} ${code} ${message}`)).toEqual([]);
  });

  it.each([
    ['twice their words', twice],
    ['40 % more characters', stretched],
  ])('with %s are clean, or their errors name the text', (_, change) => {
    const errors = told(change).filter(({ severity }) => severity === 'error');
    const unclear = errors.filter(
      ({ code, unit, hint }) => !TOO_MUCH.includes(code) || unit === undefined || hint === undefined,
    );
    expect(unclear.map(({ code, slide, message }) => `${slide} ${code} ${message}`)).toEqual([]);
  });

  it('are really changed', () => {
    expect(share(0.25)('- **To etater dekker flere ledd:** Difi')).toBe('- **To etater**');
    expect(share(0.5)('{{fact:a b}} forslag ble til')).toBe('{{fact:a b}} forslag');
    expect(twice('**A** {{org:b}} c')).toBe('**A** {{org:b}} c A c');
    expect(stretched('ti tegn her')).toBe('ti tegn her lengr');
  });
});

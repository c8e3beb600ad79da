import { describe, expect, it } from 'vitest';
import type { Glossary, LocaleSpec, Translation } from '../../src/model/project.js';
import { terms } from '../../src/rules/terms.js';
import { lay } from '../layout/small-deck.js';
import { daStyle } from '../localise/sample-project.js';
import { presentationOf, situationOf } from './scene-under-test.js';

const glossary: Glossary = {
  terms: [{ id: 'instrument', words: { nb: ['virkemid'], da: ['virkemid'] } }],
  forbidden: { nb: { koordiner: 'samordne' }, da: { styringsmid: 'virkemidler' } },
  names: ['Rådet for koordinering'],
};

/** What the rule says of a text, in the source's language or of its translation into Danish. */
function codes(source: string, target?: string): string[] {
  const situation = situationOf(
    { a: source },
    presentationOf(lay('<text x="36" y="100" w="400" h="60">x</text>').scene),
  );
  const translation: Translation = {
    source,
    target: target ?? '',
    fuzzy: false,
    place: { file: 'a.po', line: 1, column: 1 },
  };
  const slide = [...situation.project.slides.keys()];
  const danish: LocaleSpec = {
    ...{ tag: 'da', lang: 'da-DK', name: 'da', fallback: [], similar: [], style: daStyle, framework: {} },
    translations: new Map([['a', translation]]),
    placeOfWord: () => ({ file: 'locales/da/framework.json', line: 1, column: 1 }),
    placeOfSetting: () => ({ file: 'locales/da/locale.yaml', line: 1, column: 1 }),
  };
  const project = { ...situation.project, glossary, locales: new Map([['da', danish]]) };
  const spec = { ...situation.spec, front: { ...situation.spec.front, slides: slide }, chapters: [], units: [] };
  const deck = { ...situation.deck, tag: target === undefined ? spec.source : 'da' };
  return terms({ ...situation, project, spec, deck }).map(({ code }) => code);
}

describe('terms', () => {
  it('wants a term of the source translated as the glossary says', () => {
    expect(codes('Myke virkemidler', 'Bløde virkemidler')).toEqual([]);
    expect(codes('Myke virkemidler', 'Bløde redskaber')).toEqual(['term-not-used']);
    expect(codes('Arbeidsvirkemidler', 'Redskaber')).toEqual([]);
  });

  it('refuses words, in the source and in translations', () => {
    expect(codes('Vi koordinerer')).toEqual(['term-forbidden']);
    expect(codes('Virkemidler', 'Styringsmidler og virkemidler')).toEqual(['term-forbidden']);
  });

  it('leaves names alone, and what is filled in', () => {
    expect(codes('Rådet for koordinering møtes')).toEqual([]);
    expect(codes('{{org:koordinering}} møtes')).toEqual([]);
  });

  it('says nothing of a text that is not translated', () => {
    expect(codes('Myke virkemidler', '')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { ownLanguage } from '../../src/localise/own-language.js';
import type { Organisation, SourceEntry } from '../../src/model/project.js';

const organisations = new Map<string, Organisation>([
  ['digst', { id: 'digst', name: 'Digitaliseringsstyrelsen', abbreviation: 'DIGST', language: 'da-DK' }],
  ['dk.kl', { id: 'dk.kl', name: 'KL', language: 'da-DK' }],
]);
const sources = new Map<string, SourceEntry>([
  ['plan', { id: 'plan', title: 'Den fælles plan', language: 'da-DK' }],
  ['talks', { id: 'talks', title: 'Intervjuer' }],
]);
const languageOf = (id: string, text: string, printed = text): string | undefined =>
  ownLanguage({ id, text }, printed, { organisations, sources });

describe('the language of a name or title', () => {
  it('is its own where it is printed as it is', () => {
    expect(languageOf('sources/plan.title', 'Den fælles plan')).toBe('da-DK');
    expect(languageOf('organisations/digst.name', 'Digitaliseringsstyrelsen')).toBe('da-DK');
    expect(languageOf('organisations/digst.interviewed.kontor', 'Kontor for It')).toBe('da-DK');
    expect(languageOf('organisations/dk.kl.name', 'KL')).toBe('da-DK');
  });

  it('is that of the text around where it is translated, and where nothing is said of it', () => {
    expect(languageOf('sources/plan.title', 'Den fælles plan', 'The joint plan')).toBeUndefined();
    expect(languageOf('sources/talks.title', 'Intervjuer')).toBeUndefined();
    expect(languageOf('a/plan.title', 'Den fælles plan')).toBeUndefined();
  });

  it('is none for an abbreviation', () => {
    expect(languageOf('organisations/digst.abbreviation', 'DIGST')).toBeUndefined();
  });
});

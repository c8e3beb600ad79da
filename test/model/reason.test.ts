/** Why something is proposed is said by each page and the command line in their own language, from the same word and values. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameworkWords } from '../../src/localise/framework-words.js';
import type { Words } from '../../src/model/program-words.js';
import { type Reason, reason, sayReasons } from '../../src/model/reason.js';

function wordsOf(tag: string): Words {
  const framework = JSON.parse(readFileSync(`locales/${tag}/framework.json`, 'utf8')) as Record<string, unknown>;
  const word = frameworkWords(new Map([[tag, { framework, fallback: [] }]]), tag);
  return (key, ...[values]) => word(tag, key, values).text;
}

const said = (tag: string, ...reasons: readonly Reason[]): string =>
  sayReasons(reasons, {
    words: wordsOf(tag),
    number: (value) => new Intl.NumberFormat(tag === 'nb' ? 'nb-NO' : tag).format(value),
  });

describe('a reason', () => {
  it('is one sentence in each language, with the parts of others in it', () => {
    const recognised = reason('recognised', { slide: reason('byTitle'), text: reason('byPlace') });
    const moved = reason('changedSince');
    expect(said('en', recognised, moved)).toBe(
      'The slide was recognised by its title, the text by where it stands. The content has changed since the pack was made.',
    );
    expect(said('nb', recognised, moved)).toBe(
      'Siden ble kjent igjen på tittelen, teksten på plasseringen. Innholdet er endret siden pakken ble laget.',
    );
    expect(said('da', recognised, moved)).toBe(
      'Siden blev genkendt på titlen, teksten på placeringen. Indholdet er ændret, siden pakken blev lavet.',
    );
  });

  it('writes numbers as the language does, and has its plurals', () => {
    const bar = reason('bar', { bar: 'Alle', old: 4.5, new: 1200 });
    expect(said('nb', bar).replaceAll(/\s/gu, ' ')).toBe('«Alle» i diagrammet er endret fra 4,5 til 1 200.');
    expect(said('da', bar)).toBe('«Alle» i diagrammet er ændret fra 4,5 til 1.200.');
    const left = (count: number): Reason => reason('comments', { all: 10_000 + count, count });
    expect(said('nb', left(1))).toMatch(/den siste er utelatt\.$/u);
    expect(said('nb', left(3))).toMatch(/de siste 3 er utelatt\.$/u);
  });

  it('holds words of others as they are, whatever stands in them', () => {
    const old = '{{fact:kmd.staff}} {{count}} $& $t(pages.frame.skip) <b>';
    expect(said('nb', reason('gone', { old }))).toBe(`Disse ordene er borte: «${old}».`);
  });
});

/** Golden files are held against rules too: a comparison alone defends a fault that was there when they were written. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultIn } from '../../src/rules/leftovers.js';

const folder = new URL('.', import.meta.url).pathname;
const goldens = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** Words of a line of text, which begins with its place: `3,10.5 9 Words`. Heads of items name units, by their ids. */
const wordsOfLine = (line: string): string | undefined =>
  /^\s*(?:title: |[\d.-]+,[\d.-]+(?: [\d.]+)? )(.*)$/u.exec(line)?.[1] ?? / alt «(.*)»$/u.exec(line)?.[1];

/** Ids of units, slides, facts and words are written in small letters with dots between; of texts only web addresses and files are. */
const rawId =
  /(?<![\w/@:.-])(?!\S*\.(?:no|dk|se|fi|eu|com|org|net|yaml)\b)[a-z]{2,}(?:-[a-z]+)*(?:\.[a-z][A-Za-z-]*[a-z])+(?![\w.]|\/)|\w+\/\w+\.\w+/u;

const faultsIn = (name: string): string[] =>
  readFileSync(folder + name, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const words = wordsOfLine(line);
      const bad =
        faultIn({ text: line, place: 'the name' })?.found ??
        (words === undefined
          ? undefined
          : (faultIn({ text: words, place: 'the text' })?.found ?? rawId.exec(words)?.[0]));
      return bad === undefined ? [] : [`${name}:${index + 1} ${bad}`];
    });

describe('golden files', () => {
  it('exist', () => {
    expect(goldens.length).toBeGreaterThan(40);
  });

  it.each(goldens)('hold no placeholder, raw id or missing value: %s', (name) => {
    expect(faultsIn(name)).toEqual([]);
  });

  it('would be found out', () => {
    expect(wordsOfLine('  3,10.5 9 **Fet** digst.fte')).toBe('**Fet** digst.fte');
    expect(rawId.exec('om digst.fte i 2016')?.[0]).toBe('digst.fte');
    expect(rawId.exec('no.roles/levels.state')?.[0]).toBeDefined();
    expect(rawId.exec('ca. 260, bl.a. KS, digdir.no/standarder')?.[0] ?? '').toBe('');
  });
});

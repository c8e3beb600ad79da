import { describe, expect, it } from 'vitest';
import { masked, referencesIn, wordsAlone } from '../../src/text/references.js';
import { anyOf } from '../../src/text/whole-word.js';

const text = 'Brukt {{fact:cost number}} i {{date:2017}}[^one], se [loven](https://lov.no/{{fact:a}}).';

describe('the references of a text', () => {
  it('are found as typed, and braces that do not close are none', () => {
    expect(referencesIn(text)).toEqual(['{{fact:cost number}}', '{{date:2017}}', '{{fact:a}}']);
    expect(referencesIn('{{a {{b}} {c}}')).toEqual(['{{b}}']);
  });

  it('are masked character by character, so that everything else keeps its place', () => {
    expect(masked('a {{b}} c', '.')).toBe('a ..... c');
    expect(masked(text).indexOf('se [')).toBe(text.indexOf('se ['));
  });

  it('are no words, nor are marks of footnotes and addresses', () => {
    expect(wordsAlone(text).match(/[^ ]+/gu)).toEqual(['Brukt', 'i', ',', 'se', '[loven', '.']);
    expect(wordsAlone(text)).toHaveLength(text.length);
  });
});

describe('a pattern for any of some words', () => {
  it('takes the longest, and characters as they are typed', () => {
    expect(new RegExp(anyOf(['ca', 'ca.', 'c', '']), 'u').exec('cax ca.')?.[0]).toBe('ca');
    expect(new RegExp(anyOf(['ca', 'ca.']), 'u').exec('ca.')?.[0]).toBe('ca.');
    expect(new RegExp(anyOf(['a.c']), 'u').test('abc')).toBe(false);
  });

  it('finds nothing where there are none', () => {
    expect(new RegExp(anyOf(['']), 'u').test('anything')).toBe(false);
  });
});

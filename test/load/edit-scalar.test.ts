import { describe, expect, it } from 'vitest';
import { withEntry, withScalar } from '../../src/load/edit-scalar.js';

const FILE = `# A slide
id: one # its id
title: "Norge: «planen»" # said so
plain: Planen virker
rows:
  a: {text: Den varer, more: 'Den er ''ny'''}
lead: |  # two lines
  - Den **første**
  - Den andre

folded: >-
  En lang
  tekst

  og en til
last: ja
`;

const edited = (path: readonly string[], value: string | number, file = FILE): readonly string[] => {
  const before = file.split('\n');
  const after = (withScalar('x.yaml', file, path, value) ?? 'refused').split('\n');
  return after.filter((line) => !before.includes(line));
};

describe('one scalar of a YAML file', () => {
  it.each([
    [['title'], 'Norge: "planen"', ['title: "Norge: \\"planen\\"" # said so']],
    [['plain'], 'Planen: virker', ['plain: "Planen: virker"']],
    [['plain'], 'Planen virker ikke', ['plain: Planen virker ikke']],
    [['plain'], 'ja # nei', ['plain: "ja # nei"']],
    [['plain'], '2017', ['plain: "2017"']],
    [['plain'], 'a\n\nb', ['plain: "a\\n\\nb"']],
    [['rows', 'a', 'text'], 'Den varer, visst', ["  a: {text: \"Den varer, visst\", more: 'Den er ''ny'''}"]],
    [['rows', 'a', 'more'], "Den er 'gammel'", ["  a: {text: Den varer, more: 'Den er ''gammel'''}"]],
    [['lead'], '- Den **første**\n- Den tredje', ['  - Den tredje']],
    [['lead'], '- Den **første**\n- Den andre\n- Den tredje', ['  - Den tredje']],
    [['last'], 'nei', ['last: nei']],
  ])('%j becomes %j', (path, value, lines) => {
    expect(edited(path, value)).toEqual(lines);
  });

  it('keeps the paragraphs of a folded text', () => {
    expect(edited(['folded'], 'En lang tekst\nog to til')).toEqual(['  En lang tekst', '  og to til']);
  });

  it('keeps numbers numbers, line ends and the byte order mark', () => {
    expect(withScalar('x.yaml', '\uFEFFa: { value: 260 } # x\r\nb: 1\r\n', ['a', 'value'], 280)).toBe(
      '\uFEFFa: { value: 280 } # x\r\nb: 1\r\n',
    );
  });

  it('refuses what is not there, or stands in two places', () => {
    expect(withScalar('x.yaml', FILE, ['nothing'], 'x')).toBeUndefined();
    expect(withScalar('x.yaml', FILE, ['rows'], 'x')).toBeUndefined();
    expect(withScalar('x.yaml', 'a: &x Ja\nb: *x\n', ['b'], 'Nei')).toBeUndefined();
  });
});

describe('an entry that a map of a YAML file lacks', () => {
  const added = (path: readonly string[], value: string, file: string): string | undefined =>
    withEntry('x.yaml', file, path, value);

  it.each([
    [
      'a: { value: 900, source: plan } # sure\nb: 1\n',
      'a: { value: 900, source: plan, quote: some 950 } # sure\nb: 1\n',
    ],
    [
      'a:\n  value: 900\n  source: plan # sure\n# b\nb: 1\n',
      'a:\n  value: 900\n  source: plan # sure\n  quote: some 950\n# b\nb: 1\n',
    ],
    ['a:\n  value: 900', 'a:\n  value: 900\n  quote: some 950'],
    ['a: { value: 900 }\r\nb: 1\r\n', 'a: { value: 900, quote: some 950 }\r\nb: 1\r\n'],
    [
      'a:\n  { value: 900, at: [L1],\n    source: plan }\n',
      'a:\n  { value: 900, at: [L1],\n    source: plan, quote: some 950 }\n',
    ],
    ['a: { quote: some 900 }\n', 'a: { quote: some 950 }\n'],
  ])('is put behind its last one: %j', (before, after) => {
    expect(added(['a', 'quote'], 'some 950', before)).toBe(after);
  });

  it('is quoted where it would read as something else', () => {
    expect(added(['a', 'quote'], '950, or so', 'a: { value: 900 }\n')).toBe('a: { value: 900, quote: "950, or so" }\n');
    expect(added(['a', 'quote'], '950', 'a:\n  value: 900\n')).toBe('a:\n  value: 900\n  quote: "950"\n');
  });

  it('is refused where there is no such map, or no place in it', () => {
    expect(added(['b', 'quote'], 'x', 'a: { value: 900 }\n')).toBeUndefined();
    expect(added(['a', 'quote'], 'x', 'a: 900\n')).toBeUndefined();
    expect(added(['a', 'quote'], 'x', 'a: {}\n')).toBeUndefined();
    expect(added(['a', 'quote'], 'x', 'b: &m { value: 900 }\na: *m\n')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { withScalar } from '../../src/load/edit-scalar.js';

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

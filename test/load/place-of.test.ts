import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { placesInText } from '../../src/load/place-in-text.js';
import { type Path, type Target, placeOf } from '../../src/load/place-of.js';
import { textFile } from '../../src/load/text-file.js';

const document = (text: string) => {
  const { value } = parseYaml(textFile('a.yaml', text));
  if (value === undefined) throw new Error('the test’s YAML is wrong');
  return value;
};

describe('placeOf', () => {
  const text =
    'title: Norge\nlevels:\n  state: { 1: en, "a b": to }\nlist:\n  - x\n  - id: y\nempty:\nbase: &b { c: d }\ncopy: *b\n';
  const at = (path: Path, target?: Target): string => {
    const { line, column, length } = placeOf(document(text), path, target);
    return `${line}:${column}+${length}`;
  };

  it.each<[Path, Target, string]>([
    [[], 'value', '1:1+5'],
    [['title'], 'value', '1:8+5'],
    [['title'], 'key', '1:1+5'],
    [['levels'], 'value', '2:1+6'],
    [['levels', 'state', '1'], 'value', '3:15+2'],
    [['levels', 'state', 'a b'], 'key', '3:19+5'],
    [['list', 0], 'value', '5:5+1'],
    [['list', 1], 'value', '6:5+2'],
    [['list', 1, 'id'], 'value', '6:9+1'],
    [['empty'], 'value', '7:1+5'],
    [['copy', 'c'], 'value', '8:15+1'],
    [['levels', 'title'], 'value', '2:1+6'],
  ])('%j, %s: %s', (path, target, expected) => {
    expect(at(path, target)).toBe(expected);
  });
});

describe('placesInText', () => {
  const find = (text: string, value: string, piece: string, nth = 0): string => {
    let offset = value.indexOf(piece);
    for (let left = nth; left > 0; left -= 1) offset = value.indexOf(piece, offset + 1);
    const { line, column } = placesInText(document(text), ['t'], value)(offset, piece);
    return `${line}:${column}`;
  };

  it('finds pieces in all styles of text', () => {
    expect(find('t: a {{x}}\n', 'a {{x}}', '{{x}}')).toBe('1:6');
    expect(find("t: 'it''s {{x}}'\n", "it's {{x}}", '{{x}}')).toBe('1:11');
    expect(find('t: "\\u00e6 {{x}}"\n', 'æ {{x}}', '{{x}}')).toBe('1:12');
    expect(find('t: | # {{x}}\n  a\n  b {{x}} {{x}}\n', 'a\nb {{x}} {{x}}\n', '{{x}}', 1)).toBe('3:11');
    expect(find('t: >-\n  a\n  {{x}}\n', 'a {{x}}', '{{x}}')).toBe('3:3');
  });

  it('falls back on the text when the piece is written with escapes', () => {
    expect(find('t: "a \\x7b{x}}"\n', 'a {{x}}', '{{x}}')).toBe('1:4');
  });
});

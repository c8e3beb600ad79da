import { describe, expect, it } from 'vitest';
import { jsonDocument } from '../../src/load/json-document.js';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { placesInText } from '../../src/load/place-in-text.js';
import { placeOf } from '../../src/load/place-of.js';
import { poFile } from '../../src/load/po-file.js';
import { translationsIn } from '../../src/load/po-translations.js';
import { textFile } from '../../src/load/text-file.js';

const apart = 'a\u030a digitalisere fo\u0308rst';
const whole = 'å digitalisere först';

describe('letters in two parts', () => {
  it('become one in YAML, in keys too, and places stay those of the file', () => {
    const { value } = parseYaml(textFile('a.yaml', `"a\u030a": "${apart} {{x}}"\nb: { c: ${apart}, d: e }\n`));
    if (value === undefined) throw new Error('not read');
    expect(value.value).toEqual({ å: `${whole} {{x}}`, b: { c: whole, d: 'e' } });
    expect(placeOf(value, ['å'])).toMatchObject({ line: 1, column: 7 });
    expect(placeOf(value, ['b', 'd'])).toMatchObject({ line: 2, column: 9 + apart.length + 5 });
    expect(placesInText(value, ['å'], `${whole} {{x}}`)(21, '{{x}}')).toMatchObject({ column: 8 + apart.length + 1 });
  });

  it('become one in JSON and PO', () => {
    expect(jsonDocument(textFile('a.json', `{"a": {"b": "${apart}"}}`)).value?.value).toEqual({ a: { b: whole } });
    const po =
      'msgid ""\nmsgstr ""\n"Language: da\\n"\n\nmsgctxt "a/b"\nmsgid "a\u030a"\nmsgstr "a\u030a"\n"\u0301 x"\n';
    const file = poFile(textFile('a.po', po.replace('\u0301', ''))).value;
    const split = file && translationsIn(file).value.get('a/b');
    expect(split).toMatchObject({ source: 'å', target: 'å x' });
  });
});

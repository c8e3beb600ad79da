/** Whatever stands in a scene, the page is well-formed, and says what the scene says. */
import { SaxesParser } from 'saxes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, short } from '../../../src/render/svg/xml.js';
import type { Item } from '../../../src/scene/scene.js';
import { at, base } from '../pdf/fixture-base.js';
import { body, run } from '../pdf/typeset.js';
import { all, first, parseXml } from '../pptx/xml-tree.js';
import { draw, pageOf, tree, withRole } from './drawn.js';

/** As a browser reads it: nothing declared, nothing forbidden. */
const errorsIn = (xml: string): readonly string[] => {
  const errors: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => errors.push(message));
  parser.write(xml).close();
  return errors;
};

const HOSTILE = [
  `"><script>alert(1)</script>`,
  `' onload='alert(1)`,
  ']]>',
  '<!--',
  '&amp;&#0;',
  'a\u0000b\u000Bc\uFFFEd\uD800e',
  'tab\tline\nreturn\r',
  '</style></svg>',
] as const;

describe('an element', () => {
  it('writes numbers in hundredths, and leaves out what is undefined', () => {
    expect(element('rect', { x: 1.23456, y: -0.001, rx: undefined })).toBe('<rect x="1.23" y="0"/>');
    expect(short(12)).toBe('12');
  });
});

const hostile = (text: string): readonly Item[] => [
  {
    ...base('title', at(0, 0, 200, 40), 'title'),
    kind: 'text',
    text: body({ runs: [run(text)], unit: text }),
    units: [text],
  },
  {
    ...base('figure', at(0, 50, 20, 20), 'body'),
    kind: 'shape',
    geometry: { kind: 'rect' },
    fill: 'ink',
    alt: `x${text}`,
    name: text,
  },
];

describe('a page', () => {
  it.each(HOSTILE)('is well-formed around %j', (text) => {
    expect(errorsIn(draw(pageOf(...hostile(text))).svg)).toEqual([]);
  });

  it('is well-formed around any text, and says it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const page = pageOf(...hostile(text));
        expect(errorsIn(draw(page, { id: text }).svg)).toEqual([]);
        const root = tree(page, { id: text });
        expect(withRole(root, 'img')[0]?.attributes['aria-label']).toBe(
          `x${text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')}`,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('follows no link that a browser would run', () => {
    const link = (url: string): number =>
      all(
        tree(
          pageOf({
            ...base('l', at(0, 0, 99, 20), 'body'),
            kind: 'text',
            text: body({ runs: [run('x', { link: { url } })] }),
          }),
        ),
        'a',
      ).length;
    expect(
      ['https://a.no', 'HTTP://a.no', 'mailto:a@b.no', 'javascript:alert(1)', 'data:text/html,x', ' javascript:x'].map(
        link,
      ),
    ).toEqual([1, 1, 1, 0, 0, 0]);
  });
});

describe('the parser of these tests', () => {
  it('would notice', () => {
    expect(errorsIn('<a b="\u0000"/>')).not.toEqual([]);
    expect(errorsIn('<a>]]></a>')).not.toEqual([]);
    expect(() => first(parseXml('<a/>'), 'b')).toThrow('No b');
  });
});

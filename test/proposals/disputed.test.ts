/** The sign that the sources disagree is printed behind a figure and typed by nobody: it comes back as no change. */
import { beforeAll, describe, expect, it } from 'vitest';
import { editsIn } from '../../src/proposals/edits.js';
import { readPptx } from '../../src/returned/pptx/read-pptx.js';
import { CONTENTS, FACTS, type Pack, packOf, typedOver, withPart } from './packs.js';
import { said } from './said.js';

const CONFLICTS = `staff:
  places: [{ at: side 1, says: 260 ansatte }, { at: side 2, says: 300 ansatte }]
  kept: 260
  rule: x
  slides: [no.one]
  weight: main
  short: { what: Ansatte i KMD, says: 260 ansatte, other: 300 ansatte, because: x }
`.replace('kept: 260', 'kept: "260"');
const LEAD = 'KMD har {{fact:kmd.staff}} nå, og gir råd{{disputed:staff}}.';
const SLIDE = `id: no.one
type: sheet
title: Plan
organisations: [kmd]
lead: "${LEAD}"
rows: { a: { text: "{{fact:kmd.staff number}}", more: x } }
facts: [kmd.staff]
`;

let pack: Pack;
beforeAll(async () => {
  pack = await packOf({
    ...CONTENTS,
    'content/facts.yaml': FACTS.replace('quote: 260 ansatte }', 'quote: 260 ansatte, conflicts: [staff] }'),
    'content/conflicts.yaml': CONFLICTS,
    'content/slides/one.yaml': SLIDE,
  });
});

const edits = (pptx: Uint8Array) => {
  const file = readPptx(pptx);
  if (file === undefined) throw new Error('no presentation');
  const { texts, unread } = editsIn(pack.snapshot, file);
  return {
    texts: texts.map(({ unit, now, figures }) => ({ unit: unit.id, now, figures: figures.map((one) => one.now) })),
    unread: unread.map(({ why }) => said(why)),
  };
};
const SLIDE_XML = 'ppt/slides/slide1.xml';
const SIGN = /<a:r><a:rPr[^>]*baseline="[^"]*"[^>]*>(?:(?!<\/a:r>).)*<a:t>≠<\/a:t><\/a:r>/u;

describe('the sign behind a disputed figure', () => {
  it('is a raised run of its own in the file', () => {
    let xml = '';
    withPart(pack.pptx, SLIDE_XML, (one) => (xml = one));
    expect(xml.match(new RegExp(SIGN, 'gu'))).toHaveLength(5);
  });

  it('is no change where nobody touched it, nor where a program lost how it stands', () => {
    expect(edits(pack.pptx)).toEqual({ texts: [], unread: [] });
    const flat = withPart(pack.pptx, SLIDE_XML, (xml) => xml.replaceAll(/ baseline="[^"]*"/gu, ''));
    expect(edits(flat)).toEqual({ texts: [], unread: [] });
  });

  it('is no part of a figure that somebody changes, nor of the words around it', () => {
    expect(edits(typedOver(pack.pptx, 'ca. 260 ansatte', 'ca. 280 ansatte'))).toEqual({
      texts: [{ unit: 'no.one/lead', now: LEAD, figures: ['ca. 280 ansatte'] }],
      unread: [],
    });
    expect(edits(typedOver(pack.pptx, ' nå, og gir', ' i dag, og gir'))).toEqual({
      texts: [{ unit: 'no.one/lead', now: LEAD.replace('nå', 'i dag'), figures: [] }],
      unread: [],
    });
  });

  it('is told where somebody takes it out, and the text stays as it is', () => {
    const { texts, unread } = edits(withPart(pack.pptx, SLIDE_XML, (xml) => xml.replace(SIGN, '')));
    expect(texts).toEqual([]);
    expect(unread).toEqual([expect.stringMatching(/^“≠” was taken out of “KMD har ca\. 260 ansatte≠ nå/u)]);
  });

  it('goes with its reference where an author has typed it', () => {
    const last = withPart(pack.pptx, SLIDE_XML, (xml) => {
      const [, second = ''] = xml.match(new RegExp(SIGN, 'gu')) ?? [];
      const at = xml.indexOf(second, xml.indexOf('gir råd'));
      return xml.slice(0, at) + xml.slice(at + second.length);
    });
    expect(edits(last).texts.map(({ now }) => now)).toEqual([LEAD.replace('{{disputed:staff}}', '')]);
  });
});

/** Edits of a pack's PPTX come back as what would stand in the content. */
import { beforeAll, describe, expect, it } from 'vitest';
import { editsIn } from '../../src/proposals/edits.js';
import { readPptx } from '../../src/returned/pptx/read-pptx.js';
import { CONTENTS, type Pack, packOf, typedOver, withPart } from './packs.js';
import { said } from './said.js';
import { reason } from '../../src/model/reason.js';

const SLIDE = `id: no.one
type: sheet
title: "{{org:kmd}} har planen[^one], og KS leder"
organisations: [kmd, ks]
lead: |
  - **Retningen settes politisk:** Departementet har
    {{fact:kmd.staff}} som jobber med planen
  - **KS er med:** {{org:ks}}s {{fact:ks.staff}} følger opp
rows:
  a: { text: "De to har {{sum:kmd.staff+ks.staff}}", more: "Se [planen](https://example.com/plan)" }
  b: { text: "Planen er *ny*", more: Den varer }
footnotes: { one: Planen er fra sommeren }
notes: |
  Si: Planen virker.

  Forbehold: Den er ny.
`;

let pack: Pack;
beforeAll(async () => {
  pack = await packOf({ ...CONTENTS, 'content/slides/one.yaml': SLIDE });
});

const edits = (pptx: Uint8Array) => {
  const file = readPptx(pptx);
  if (file === undefined) throw new Error('no presentation');
  const { texts, slides, unread } = editsIn(pack.snapshot, file);
  return {
    texts: texts.map(({ unit, kind, now, figures, confidence }) => ({
      unit: unit.id,
      kind,
      now,
      confidence,
      ...(figures.length === 0 ? {} : { figures }),
    })),
    slides: slides.map(({ kind, slide, now }) => ({ kind, slide, now })),
    unread,
  };
};
const nothing = { texts: [], slides: [], unread: [] };
const text = (unit: string, kind: string, now: string, figures?: unknown) => ({
  ...nothing,
  texts: [{ unit: `no.one/${unit}`, kind, now, confidence: 'sure', ...(figures === undefined ? {} : { figures }) }],
});

const LEAD = `- **Retningen settes politisk:** Departementet har
  {{fact:kmd.staff}} som jobber med planen
- **KS er med:** {{org:ks}}s {{fact:ks.staff}} følger opp`;

describe('edits of a returned PPTX', () => {
  it('are none in a file that nobody touched', () => {
    expect(edits(pack.pptx)).toEqual(nothing);
  });

  it.each([
    ['title', 'title', 'og KS leder', 'men KS leder', '{{org:kmd}} har planen[^one], men KS leder'],
    ['title', 'title', ' har planen', ' har en plan', '{{org:kmd}} har en plan[^one], og KS leder'],
    ['lead', 'text', 'følger opp', 'følger nøye opp', LEAD.replace('følger', 'følger nøye')],
    ['lead', 'text', 'som jobber med planen', 'på planen', LEAD.replace('som jobber med planen', 'på planen')],
    ['lead', 'text', 'KS er med:', 'KS er helt med:', LEAD.replace('KS er med', 'KS er helt med')],
    ['rows.a.text', 'cell', 'De to', 'Begge', 'Begge har {{sum:kmd.staff+ks.staff}}'],
    ['rows.b.more', 'cell', 'Den varer', 'Den varer lenge', 'Den varer lenge'],
    ['rows.a.more', 'cell', 'Se ', 'Se gjerne ', 'Se gjerne [planen](https://example.com/plan)'],
    ['rows.b.text', 'cell', 'Planen er ', 'Her er planen ', 'Her er planen *ny*'],
  ])('of %s (%s): «%s» becomes «%s»', (unit, kind, old, now, typed) => {
    expect(edits(typedOver(pack.pptx, old, now))).toEqual(text(unit, kind, typed));
  });

  it('keep the reference of a figure that was changed, and tell the figure', () => {
    const figures = [{ reference: '{{fact:kmd.staff}}', printed: 'ca. 260 ansatte', now: 'ca. 280 ansatte' }];
    expect(edits(typedOver(pack.pptx, 'ca. 260 ansatte', 'ca. 280 ansatte'))).toEqual(
      text('lead', 'text', LEAD, figures),
    );
    const more = 'Departementet har ca. 280 ansatte, og flere kommer, som';
    expect(edits(typedOver(pack.pptx, 'Departementet har ca. 260 ansatte som', more))).toEqual(
      text('lead', 'text', LEAD.replace('{{fact:kmd.staff}}', '{{fact:kmd.staff}}, og flere kommer,'), figures),
    );
  });

  it('find a figure again that was moved', () => {
    expect(
      edits(typedOver(pack.pptx, 'ca. 260 ansatte som jobber med planen', 'planen, som ca. 260 ansatte jobber med')),
    ).toEqual(
      text(
        'lead',
        'text',
        LEAD.replace(
          'Departementet har\n  {{fact:kmd.staff}} som jobber med planen',
          'Departementet har\n  planen, som {{fact:kmd.staff}} jobber med',
        ),
      ),
    );
  });

  it('tell words that no text of the slide holds', () => {
    expect(edits(typedOver(pack.pptx, 'Hode', 'Topp'))).toEqual({
      ...nothing,
      unread: [
        {
          part: expect.stringMatching(/^slide 1, .*, row 1, column 1$/u) as string,
          why: [reason('nobodys', { old: 'Hode', new: 'Topp' })],
          page: 1,
          slide: 'no.one',
          read: { old: 'Hode', new: 'Topp' },
        },
      ],
    });
  });

  it('of a table that has lost or got a row are those of the others', () => {
    const rows = (change: (rows: readonly string[]) => readonly string[]): Uint8Array =>
      withPart(pack.pptx, 'ppt/slides/slide1.xml', (xml) => {
        const all = xml.match(/<a:tr [^]*?<\/a:tr>/gu) ?? [];
        return xml.replace(all.join(''), () => change(all).join(''));
      });
    const more = rows(([head = '', one = '', two = '']) => [head, one.replace('De to', 'Nye to'), one, two]);
    expect(edits(typedOver(more, 'Den varer', 'Den varer lenge'))).toEqual({
      ...text('rows.b.more', 'cell', 'Den varer lenge'),
      slides: [{ kind: 'added', slide: 'no.one', now: 'Nye to har ca. 300 ansatte | Se planen' }],
    });
    const less = rows(([head = '', one = '']) => [head, one]);
    expect(edits(less).texts.map(({ unit, kind }) => [unit, kind])).toEqual([
      ['no.one/rows.b.text', 'removed'],
      ['no.one/rows.b.more', 'removed'],
    ]);
  });

  it('tell words that are gone and were no text of the slide', () => {
    const headless = withPart(pack.pptx, 'ppt/slides/slide1.xml', (xml) => xml.replace(/<a:tr [^]*?<\/a:tr>/u, ''));
    expect(edits(headless).unread.map(({ part, why }) => [part.replace(/^.*, /u, ''), said(why)])).toEqual([
      ['row 1', 'These words are gone: “Hode”.'],
      ['row 1', 'These words are gone: “Mer”.'],
    ]);
  });

  it('are found without any name of ours, as some programs leave a file', () => {
    const bare = ['ppt/slides/slide1.xml', 'ppt/slides/slide2.xml'].reduce(
      (file, part) =>
        withPart(file, part, (xml) => xml.replaceAll(/(<p:(?:cNvPr|cSld)\b[^>]*?) name="[^"]*"/gu, '$1 name="Shape"')),
      withPart(pack.pptx, 'customXml/item1.xml', () => '<none/>'),
    );
    expect(edits(bare)).toEqual(nothing);
    const { texts } = edits(typedOver(typedOver(bare, 'og KS leder', 'men KS leder'), 'Den varer', 'Den varer lenge'));
    expect(texts.map(({ unit, now, confidence }) => [unit, now, confidence])).toEqual([
      ['no.one/title', '{{org:kmd}} har planen[^one], men KS leder', 'fairly sure'],
      ['no.one/rows.b.more', 'Den varer lenge', 'fairly sure'],
    ]);
  });

  it('of notes are told as such', () => {
    const notes = withPart(pack.pptx, 'ppt/notesSlides/notesSlide1.xml', (xml) =>
      xml.replace('Den er ny', 'Den er fersk'),
    );
    expect(edits(notes)).toEqual(text('notes', 'notes', 'Si: Planen virker.\n\nForbehold: Den er fersk.'));
  });

  it('of slides: taken out, put in another order', () => {
    const order = (change: (ids: readonly string[]) => readonly string[]) =>
      withPart(pack.pptx, 'ppt/presentation.xml', (xml) => {
        const ids = xml.match(/<p:sldId [^>]*>/gu) ?? [];
        return xml.replace(ids.join(''), change(ids).join(''));
      });
    expect(edits(order(([first = '']) => [first])).slides).toEqual([{ kind: 'removed', slide: 'no.two', now: '' }]);
    expect(edits(order((ids) => [...ids].reverse())).slides).toEqual([
      { kind: 'moved', slide: 'no.one', now: 'after no.two' },
    ]);
    expect(edits(order((ids) => [...ids, ...ids.slice(0, 1)])).slides.map(({ kind, slide }) => [kind, slide])).toEqual([
      ['added', 'no.one'],
    ]);
  });

  it('are not looked for in a slide with more words than any has, nor in such notes', () => {
    const parts = ['ppt/slides/slide1.xml', 'ppt/notesSlides/notesSlide1.xml'];
    for (const [part, words] of [
      [parts[0] ?? '', 'x'.repeat(5_000_000)],
      [parts[1] ?? '', 'ord '.repeat(200_000)],
    ] as const) {
      const long = withPart(pack.pptx, part, (xml) => xml.replace('</a:t>', `${words}</a:t>`));
      expect(edits(long)).toEqual(nothing);
      expect(readPptx(long)?.unread).toMatchObject([{ part, why: [reason('wordy', { most: 100_000 })] }]);
    }
  });

  it('are not read into slides and notes that could not be read: nothing says that they are gone', () => {
    const broken = (part: string, xml: string): ReturnType<typeof edits> =>
      edits(withPart(pack.pptx, part, (before) => before.replace(xml, `&${xml}`)));
    expect(broken('ppt/slides/slide1.xml', '</p:sld>')).toEqual(nothing);
    expect(readPptx(withPart(pack.pptx, 'ppt/slides/slide1.xml', () => '&'))?.unread).toEqual([
      { part: 'ppt/slides/slide1.xml', why: [reason('malformed')], advice: 'again' },
    ]);
    expect(broken('ppt/_rels/presentation.xml.rels', '</Relationships>')).toEqual(nothing);
    expect(broken('ppt/notesSlides/notesSlide1.xml', '</p:notes>')).toEqual(nothing);
    expect(broken('ppt/slides/_rels/slide1.xml.rels', '</Relationships>')).toEqual(nothing);
  });
});

/** Whatever words somebody changes in a pack: written into the content, they are printed as they were typed. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { withScalar } from '../../src/load/edit-scalar.js';
import { editsIn } from '../../src/proposals/edits.js';
import { readingOf, textOf } from '../../src/proposals/tokens.js';
import { readPptx } from '../../src/returned/pptx/read-pptx.js';
import { tried } from '../amount.js';
import { CONTENTS, type Pack, packOf, withPart } from './packs.js';

const PATH = 'content/slides/one.yaml';
const SLIDE = `id: no.one
type: sheet
title: "{{org:kmd}} har planen, og KS leder"
organisations: [kmd, ks]
lead: |
  - **Retningen settes politisk:** Departementet har
    {{fact:kmd.staff}} som jobber med planen, se side {{page:no.two}}
  - **KS er med:** {{org:ks}}s {{fact:ks.staff}} følger opp
rows:
  a: { text: "De to har {{sum:kmd.staff+ks.staff}}", more: "Se [planen](https://example.com/plan) her" }
  b: { text: "Planen er *ny* og **viktig**", more: Den varer }
`;

let pack: Pack;
beforeAll(async () => {
  pack = await packOf({ ...CONTENTS, [PATH]: SLIDE });
});

/** What a reader sees of the first slide: each text, cell by cell. */
function readingsOf(pptx: Uint8Array): readonly string[] {
  const [page] = readPptx(pptx)?.pages ?? [];
  return (page?.shapes ?? []).flatMap(({ paragraphs, cells = [] }) =>
    [paragraphs, ...cells.flat()].map((one) => one.map(textOf).map(readingOf).join('\n')),
  );
}

interface Edit {
  readonly at: number;
  readonly how: 'replace' | 'insert' | 'remove';
  readonly word: string;
}

const RUN = /<a:t>([^<]*)<\/a:t>/gu;
/** Words of letters only: figures are of facts, and go another way. */
const WORD = /(?<![\p{L}\p{N}.])\p{L}{2,}(?![\p{L}\p{N}.])/gu;

/** Words that stand in the units of the slide, as places in its XML. */
function wordsIn(xml: string): readonly { readonly start: number; readonly word: string }[] {
  return [...xml.matchAll(RUN)].flatMap((run) =>
    [...(run[1] ?? '').matchAll(WORD)]
      .map(({ 0: word, index }) => ({ start: run.index + '<a:t>'.length + index, word }))
      .filter(
        ({ word }) =>
          !['Hode', 'Mer', 'Utkast', 'ca', 'ansatte', 'Start', 'Kommunaldepartementet', 'KSs', 'KS'].includes(word),
      ),
  );
}

function edited(xml: string, { at, how, word }: Edit): string {
  const words = wordsIn(xml);
  const place = words[at % words.length];
  if (place === undefined) throw new Error('no words');
  const now = { replace: word, insert: `${word} ${place.word}`, remove: '' }[how];
  return xml.slice(0, place.start) + now + xml.slice(place.start + place.word.length);
}

const edit = fc.record({
  at: fc.nat(1000),
  how: fc.constantFrom('replace' as const, 'insert' as const, 'remove' as const),
  word: fc.constantFrom('vann', 'svaret', 'og', 'Norge', 'planen', 'æøå', 'et'),
});

const part = 'ppt/slides/slide1.xml';

describe('edits of words', () => {
  it('written into the content are printed as they were typed', async () => {
    expect(wordsIn(strFromU8(unzipSync(pack.pptx)[part] ?? new Uint8Array())).length).toBeGreaterThan(15);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (all) => {
        const returned = withPart(pack.pptx, part, (xml) => all.reduce(edited, xml));
        const file = readPptx(returned);
        if (file === undefined) throw new Error('no presentation');
        const { texts, slides, unread } = editsIn(pack.snapshot, file);
        expect([slides, unread, texts.flatMap(({ figures }) => figures)]).toEqual([[], [], []]);
        let content = SLIDE;
        for (const { unit, now, kind } of texts) {
          fc.pre(kind !== 'removed');
          const path = unit.id.slice('no.one/'.length).split('.');
          content = withScalar(PATH, content, path, now) ?? 'refused';
        }
        const again = await packOf({ ...CONTENTS, [PATH]: content });
        expect(readingsOf(again.pptx)).toEqual(readingsOf(returned));
      }),
      tried(90),
    );
  });
});

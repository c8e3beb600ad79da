/** Random entries and units for PO files, with texts as people write them. */
import fc from 'fast-check';
import type { PoUnit } from '../../src/exchange/merge-po.js';
import type { PoEntry } from '../../src/load/po-file.js';

const piece = fc.constantFrom(
  'ord',
  'e-helse',
  'og/eller',
  '«sitat»',
  '"her"',
  'a\\b',
  '{{fact:ks.money}}',
  '[lenke](https://ex.com/a-b/c?d=e&f=1)',
  '**fet:**',
  '80\u00A0%',
  '10–20',
  '\n- punkt',
  'æøå',
  '日本',
);

export const words = fc
  .array(piece, { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join(' ').trim())
  .filter((text) => text !== '');

export const ids = fc.constantFrom('a/title', 'b/title', 'c.d/title', 'c.d/body.x', 'e/notes');

export const units: fc.Arbitrary<readonly PoUnit[]> = fc.uniqueArray(
  fc.record({
    id: ids,
    text: words,
    notes: fc.array(fc.constantFrom('A note.', 'Another.'), { maxLength: 1 }),
    reference: fc.constant('content/slides/a.yaml:3'),
  }),
  { selector: ({ id }) => id },
);

export const entries: fc.Arbitrary<readonly PoEntry[]> = fc.uniqueArray(
  fc.record(
    {
      context: ids,
      source: words,
      target: fc.oneof(words, fc.constant('')),
      strings: fc.constant([]),
      previous: words,
      comments: fc.array(fc.constantFrom('Checked.', ''), { maxLength: 2 }),
      notes: fc.array(fc.constantFrom('A note.', 'Another.'), { maxLength: 1 }),
      flags: fc.constantFrom<readonly string[]>([], ['fuzzy'], ['no-wrap']),
      obsolete: fc.boolean(),
      place: fc.constant({ file: 'x.po', line: 1, column: 1 }),
    },
    { requiredKeys: ['context', 'source', 'target', 'strings', 'comments', 'notes', 'flags', 'obsolete', 'place'] },
  ),
  { selector: ({ context }) => context },
);

/** No paragraph of the report and the gallery ends in a short word alone that another break of the same height avoids. */
import { expect, it } from 'vitest';
import type { Paragraph, TextLine } from '../../src/scene/text.js';
import { everyText } from '../../src/scene/walk.js';
import { cutWords, type Word } from '../../src/text/words.js';
import { gallery, layDeck, locales, reportDeck } from '../golden/decks.js';
import { fonts } from '../layout/small-deck.js';

const textOf = (line: TextLine): string => line.segments.map(({ text }) => text).join('');

const wordsOf = (line: TextLine, { runs }: Paragraph): Word[] =>
  cutWords(
    line.segments.flatMap(({ run, text }) => (runs[run] === undefined ? [] : [{ ...runs[run], text }])),
    fonts,
  );

/** The last two lines where a word stands alone on the last, and could have the company of the one before it. */
function leftOver(paragraph: Paragraph, room: number): string | undefined {
  const [before, last] = paragraph.lines.slice(-2);
  if (before === undefined || last === undefined || last.width >= room / 3 || /[ \u00A0]/.test(textOf(last))) return;
  const words = wordsOf(before, paragraph);
  const company = words.at(-1);
  const space = words.find((word) => word.space > 0)?.space ?? 0;
  if (words.length < 2 || company === undefined || company.width + space + last.width > room) return;
  return `${textOf(before)} | ${textOf(last)}`;
}

it.each(locales)('in %s', (locale) => {
  const scenes = [reportDeck(), gallery()].flatMap((deck) => layDeck(deck, locale).scenes);
  const found = scenes.flatMap(({ id, items }) =>
    everyText(items).flatMap(({ body, box }) =>
      body.paragraphs.flatMap((paragraph) => {
        const room = box.width - body.insets.left - body.insets.right - paragraph.indent;
        const words = leftOver(paragraph, room);
        return words === undefined ? [] : [`${id}: ${words}`];
      }),
    ),
  );
  expect(scenes.length).toBeGreaterThan(30);
  expect(found).toEqual([]);
});

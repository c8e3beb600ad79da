/** A text that names some words of another, such as a legend those of the title that a cell carries, says no others. */
import { quote } from '../diagnostics/printable.js';
import type { Slide, Unit } from '../model/project.js';
import { ownText } from './own-text.js';
import type { DeckFinding, DeckRule, Situation } from './rule.js';
import { slidesShown } from './slides-shown.js';

export const borrowedWords: DeckRule = (situation) =>
  slidesShown(situation).flatMap((slide) => slide.units.flatMap((unit) => strangers(unit, slide, situation)));

function strangers(unit: Unit, slide: Slide, situation: Situation): readonly DeckFinding[] {
  const { wordsOf } = unit;
  const lender = slide.units.find(({ path }) => path.length === 1 && path[0] === wordsOf);
  const [own, lent] = [unit, lender].map((one) => (one === undefined ? undefined : ownText(one, situation)));
  if (wordsOf === undefined || own === undefined || lent === undefined) return [];
  const known = wordsIn(lent);
  const strange = wordsIn(own).filter((word) => !known.some((other) => areAkin(word, other)));
  if (strange.length === 0) return [];
  const listed = strange.map((word) => quote(word)).join(', ');
  return [
    {
      code: 'borrowed-words',
      severity: 'warning',
      message: `These are to be words of the field ${quote(wordsOf)}, which has none like ${listed}.`,
      hint: `Take the words from there: ${quote(lent)}.`,
      slide: slide.id,
      unit: unit.id,
    },
  ];
}

/** Shorter ones join the others, and say little by themselves. */
const SHORTEST = 4;

const wordsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST);

/** «vilje» and «viljen», “drives” and “drive”: alike but for their ends. */
function areAkin(a: string, b: string): boolean {
  const least = Math.max(SHORTEST, Math.min(a.length, b.length) - 2);
  return a.slice(0, least) === b.slice(0, least);
}

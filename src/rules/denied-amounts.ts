/** Words for ratios and shares say what the numbers reckoned beside them say: «dobbelt så mange» beside «4,6» is told. */
import { quote } from '../diagnostics/printable.js';
import type { Slide, Unit } from '../project/project.js';
import { type AmountClaim, amountsIn } from './amount-claims.js';
import { type Amounts, amountsOf, isNothing, together } from './computed-amounts.js';
import { ownText } from './own-text.js';
import type { DeckFinding, DeckRule, Situation } from './rule.js';
import { slidesShown } from './slides-shown.js';

export const deniedAmounts: DeckRule = (situation) =>
  slidesShown(situation).flatMap((slide) => deniedOn(slide, situation));

function deniedOn(slide: Slide, situation: Situation): readonly DeckFinding[] {
  const { project, deck } = situation;
  const { claims: words, style } = project.locales.get(deck.tag) ?? {};
  if (words === undefined) return [];
  const texts = slide.units
    .filter(({ path }) => path[0] !== 'notes')
    .map((unit) => ({ unit, text: ownText(unit, situation) ?? '' }))
    .map(({ unit, text }) => ({ unit, text, amounts: amountsOf(text, project) }));
  const all = together(texts.map(({ amounts }) => amounts));
  // Few slides reckon anything, and only what is reckoned can deny a claim.
  if (isNothing(all)) return [];
  const hasCells = project.cells.has(slide.id);
  return texts.flatMap(({ unit, text, amounts }) =>
    amountsIn(text, words, style?.spelling?.numbers ?? [])
      .filter((claim) => claim.kind !== 'of' || !hasCells)
      .filter((claim) => isDenied(claim, amounts, all))
      .map((claim) => finding(claim, unit, slide)),
  );
}

/** Each kind by the numbers of its own text; how many times and how much also by those of the rest of the slide. */
function isDenied(claim: AmountClaim, own: Amounts, all: Amounts): boolean {
  switch (claim.kind) {
    case 'times': {
      const ratios = own.times.length > 0 ? own.times : all.times;
      return ratios.length > 0 && !ratios.some((ratio) => fits(claim, Math.max(ratio, 1 / ratio)));
    }
    case 'part': {
      const parts = own.parts.length > 0 ? own.parts : all.parts;
      const inverse = all.times.map((ratio) => Math.min(ratio, 1 / ratio));
      return (
        parts.length > 0 && ![...parts, ...parts.map((part) => 1 - part), ...inverse].some((part) => fits(claim, part))
      );
    }
    case 'majority': {
      const parts = [...own.parts, ...own.counts.map(({ stated, total }) => stated / total)];
      return parts.length > 0 && parts.every((part) => part <= 0.5);
    }
    case 'of': {
      const counts = own.counts.filter(({ total }) => total === claim.total);
      return counts.length > 0 && counts.every(({ stated }) => stated !== claim.stated);
    }
  }
}

/** Words are round: within a seventh of what they say. */
const leeway = 1 / 7;

function fits({ value, bound }: { readonly value: number; readonly bound?: 'over' | 'under' }, real: number): boolean {
  if (bound === 'over') return real > value;
  if (bound === 'under') return real < value;
  return Math.abs(real - value) <= value * leeway;
}

const finding = ({ words }: AmountClaim, unit: Unit, slide: Slide): DeckFinding => ({
  code: 'denied-claim',
  severity: 'warning',
  message: `The text says ${quote(words)}, but no number that is reckoned on the slide says so.`,
  hint: 'Say what the numbers prove, best with the number itself. If the words mean something else, accept it with a reason in content/accepted.yaml.',
  slide: slide.id,
  unit: unit.id,
});

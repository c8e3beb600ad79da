/** Words for ratios and shares say what the numbers reckoned beside them say: «dobbelt så mange» beside «4,6» is told. */
import { quote } from '../diagnostics/printable.js';
import type { Slide, Unit } from '../model/project.js';
import { type AmountClaim, amountsIn } from './amount-claims.js';
import { type Amounts, amountsOf, type Extent, isNothing, together } from './computed-amounts.js';
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
      return ratios.length > 0 && !ratios.some((ratio) => fits(claim, multiple(ratio)));
    }
    case 'part': {
      const parts = own.parts.length > 0 ? own.parts : all.parts;
      const quotients = all.times.map((ratio) => turned(multiple(ratio)));
      return parts.length > 0 && ![...parts, ...parts.map(rest), ...quotients].some((part) => fits(claim, part));
    }
    case 'majority': {
      const parts = [...own.parts.map(({ most }) => most), ...own.counts.map(({ stated, total }) => stated / total)];
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

/** More and less than so much is said of all that the number can be, so much of anything it can be. */
function fits({ value, bound }: Claimed, { least, most }: Extent): boolean {
  if (bound === 'over') return least > value || (least === value && most > least);
  if (bound === 'under') return most < value || (most === value && most > least);
  return least <= value * (1 + leeway) && most >= value * (1 - leeway);
}

interface Claimed {
  readonly value: number;
  readonly bound?: 'over' | 'under';
}

/** How many times the smaller the larger is, whichever was named first. */
function multiple(ratio: Extent): Extent {
  if (ratio.least >= 1) return ratio;
  const other = turned(ratio);
  return ratio.most <= 1 ? other : { least: 1, most: Math.max(ratio.most, other.most) };
}

const turned = ({ least, most }: Extent): Extent => ({ least: 1 / most, most: 1 / least });

/** What a part leaves of the whole. */
const rest = ({ least, most }: Extent): Extent => ({ least: 1 - most, most: 1 - least });

const finding = ({ words }: AmountClaim, unit: Unit, slide: Slide): DeckFinding => ({
  code: 'denied-claim',
  severity: 'warning',
  message: `The text says ${quote(words)}, but no number that is reckoned on the slide says so.`,
  hint: 'Say what the numbers prove, best with the number itself. If the words mean something else, accept it with a reason in content/accepted.yaml.',
  slide: slide.id,
  unit: unit.id,
});

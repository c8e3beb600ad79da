/** Title, leads and strip say of their slide's cells only what their counts prove: they are read alone. */
import { quote } from '../diagnostics/printable.js';
import { tally, type Tally } from '../model/cell-count.js';
import type { CellGrid } from '../model/cells.js';
import type { Slide, Unit } from '../model/project.js';
import { ownText } from './own-text.js';
import type { DeckFinding, DeckRule } from './rule.js';
import { slidesShown } from './slides-shown.js';
import { claimsIn, type Claim } from './title-claims.js';

export const deniedClaims: DeckRule = (situation) =>
  slidesShown(situation).flatMap((slide) => {
    const grids = situation.project.cells.get(slide.id) ?? [];
    const { claims: words, style } = situation.project.locales.get(situation.deck.tag) ?? {};
    if (grids.length === 0 || words === undefined) return [];
    return slide.units.filter(isOfWhole).flatMap((unit) =>
      claimsIn(ownText(unit, situation) ?? '', words, style?.spelling?.numbers ?? [])
        .filter((claim) => !isProven(claim, grids))
        .map((claim) => finding(claim, slide, unit, grids)),
    );
  });

/** Title, leads and strip are of the whole slide; what stands in a map is of its entry, notes and remarks of what the cells leave out. */
const isOfWhole = ({ path: [field = '', ...within] }: Unit): boolean =>
  within.length === 0 && !['notes', 'remark'].includes(String(field));

function isProven(claim: Claim, grids: readonly CellGrid[]): boolean {
  const counts = countsOf(grids);
  switch (claim.kind) {
    case 'mostly': {
      const [soft, strong] = [tally(grids, ['soft']).stated, tally(grids, ['strong']).stated];
      return claim.end === 'soft' ? soft > strong : strong > soft;
    }
    case 'share':
      return counts.some(({ stated, total }) => stated === claim.stated && total === claim.total);
    case 'all':
      return counts.some(({ stated, total }) => stated === total && total === (claim.total ?? total));
    case 'none':
      return counts.some(({ stated }) => stated === 0);
  }
}

/** Of each row and column, of the ends of the scale and of all cells; of each grid and of all together. */
const countsOf = (grids: readonly CellGrid[]): readonly Tally[] =>
  [grids, ...grids.map((grid) => [grid])].flatMap((some) =>
    ['all', 'strong', 'soft', ...new Set(some.flatMap(({ rows, columns }) => [...rows, ...columns]))]
      .map((name) => tally(some, [name]))
      .filter(({ total }) => total > 0),
  );

function finding(claim: Claim, slide: Slide, unit: Unit, grids: readonly CellGrid[]): DeckFinding {
  const [soft, strong] = [tally(grids, ['soft']), tally(grids, ['strong'])];
  const told =
    claim.kind === 'mostly'
      ? `${strong.stated} of ${strong.total} strong cells are stated, and ${soft.stated} of ${soft.total} soft ones`
      : 'no row, column or end of the scale has such a count';
  return {
    code: 'denied-claim',
    severity: 'warning',
    message: `The text says ${quote(claim.words)}, but by the cells of the slide ${told}.`,
    hint: `Say what the cells prove, best with the number itself: {{count:${slide.id}/soft}}. If it is meant otherwise, accept it with a reason in content/accepted.yaml.`,
    slide: slide.id,
    unit: unit.id,
  };
}

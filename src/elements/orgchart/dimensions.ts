/** Lengths of an org chart in points, from the theme: what its boxes are at least, and the room between them. */
import { memoPerTheme } from '../../setting/memo.js';
import type { Theme } from '../../theme/theme.js';
import { orgchart } from './declarations.js';

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Between levels and between offices. */
export interface Spacing {
  readonly level: number;
  readonly office: number;
  /** Least height of an office. */
  readonly least: number;
}

export type Dimensions = ReturnType<typeof make>;

/** By the names that the theme has for them, and those that are reckoned from them. */
export const dimensionsOf = memoPerTheme(make);

function make(theme: Theme) {
  const all = orgchart.measures({ theme });
  const range = (least: number, most: number): Range => ({ least, most });
  return {
    ...all,
    spacings: spacingsOf(all),
    /** Bounds in points for the widths of boxes that follow their name. */
    widths: {
      parent: range(all.orgParentLeast, all.orgParentMost),
      root: range(all.orgRootLeast, all.orgRootMost),
      area: range(all.orgAreaLeast, all.orgAreaMost),
      council: range(all.orgCouncilLeast, all.orgCouncilMost),
      figure: range(all.orgFigureLeast, all.orgFigureMost),
    },
    /** Up to the next step of the grid. */
    snap: (length: number): number => Math.ceil(length / all.grid - 1e-6) * all.grid,
  };
}

/** The spacings to try, from the designed one to the tightest: for offices under their areas, and for offices in a row of their own. */
function spacingsOf(all: ReturnType<typeof orgchart.measures>): Record<'under' | 'spread', readonly Spacing[]> {
  const least = all.orgOffice;
  const drawn = { level: all.orgLevelGap, office: all.orgOfficeGap, least };
  const full = { level: all.orgLevelGapFull, office: all.orgOfficeGapFull, least };
  const low = { level: all.orgLevelGapFull, office: all.orgOfficeGapLow, least: all.orgOfficeLow };
  return {
    under: [drawn, full, low],
    spread: [
      { level: all.orgSpreadLevel, office: all.orgSpreadOffices, least },
      { level: all.orgLevelGap, office: all.orgSpreadLevel, least },
      { level: all.orgLevelGapFull, office: all.orgLevelGap, least: all.orgOfficeLow },
    ],
  };
}

export const clamp = (length: number, { least, most }: Range): number => Math.min(most, Math.max(least, length));

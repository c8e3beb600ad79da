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

export const dimensionsOf = memoPerTheme(make);

type Lengths = ReturnType<typeof orgchart.measures>;

function make(theme: Theme) {
  const all = orgchart.measures({ theme });
  return {
    ...widthsAndHeights(all),
    ...badgeLengths(all),
    ...lineLengths(all),
    spacings: spacingsOf(all),
    /** Between the heading and the first box. The root keeps its place where no parent stands above it, as long as all fits. */
    headingGap: { parent: all.orgHeadingGap, root: [all.orgHeadingGapRoot, all.orgHeadingGapFull] as const },
    /** Between columns, councils and figures. */
    gutter: all.orgGutter,
    /** Between staff units of one side. */
    staffGap: all.orgStaffGap,
    layerGap: all.orgLayerGap,
    layerLine: all.orgLayerLine,
    areasMost: all.orgAreasMost,
    /** Between areas that stand in two rows, so that the line to the lower one passes the upper one. */
    rowsGutter: all.orgRowsGutter,
    spread: { most: all.orgSpreadMost, gutter: all.orgSpreadGutter, councilGap: all.orgSpreadCouncil },
    share: {
      height: all.orgShare,
      gap: all.orgShareGap,
      caption: all.orgShareCaption,
      track: all.orgShareTrack,
      bar: all.orgShareBar,
    },
    /** Above the councils: without lines, and for each lane of lines. */
    councilGap: all.orgCouncilGap,
    laneGap: all.orgLaneGap,
    /** Numbers start a little below the councils' top, since a council has a line around it. */
    figureInset: all.orgFigureInset,
    /** Up to the next step of the grid. */
    snap: (length: number): number => Math.ceil(length / all.grid - 1e-6) * all.grid,
  };
}

/** Badges with the number of posts, and the legend that explains them. */
function badgeLengths(all: Lengths) {
  return {
    badgeHeight: all.orgBadge,
    /** Least room between a badge and the first line below it, where there is any to spare. */
    badgeAir: all.orgBadgeAir,
    /** Between a badge and the line that comes down on the middle of its unit. */
    badgeClearance: all.orgBadgeClearance,
    badgeOverhang: { root: all.orgBadgeOverhangRoot, other: all.orgBadgeOverhang },
    /** Between the keys of the legend, and from a key's badge to its words. */
    keyGap: all.orgKeyGap,
    keyIndent: all.orgKeyIndent,
  };
}

/** What keeps lines and boxes apart. */
function lineLengths(all: Lengths) {
  return {
    /** How far an office stands in from its area, and the line to it. */
    officeIndent: all.orgOfficeIndent,
    officeLine: all.orgOfficeLine,
    /** How far a secretariat's line runs outside the column beside it. */
    trunkOffset: all.orgTrunkOffset,
    /** How much further from a trunk a council stands whose side its line enters, where there is room. */
    sideAir: all.orgSideAir,
    /** A council whose middle is nearer than this to its line is moved onto it, since a small jog looks like a slip. */
    jog: all.orgJog,
  };
}

/** The spacings to try, from the designed one to the tightest: for offices under their areas, and for offices in a row of their own. */
function spacingsOf(all: Lengths): Record<'under' | 'spread', readonly Spacing[]> {
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

/** A row is as high as its highest text asks for, in steps of the grid; boxes that follow their name have a range. */
function widthsAndHeights(all: Lengths) {
  const range = (least: number, most: number): Range => ({ least, most });
  return {
    heights: {
      heading: all.orgHeading,
      parent: all.orgParent,
      root: all.orgRoot,
      staff: all.orgStaff,
      area: all.orgArea,
      office: all.orgOffice,
      council: all.orgCouncil,
    },
    widths: {
      parent: range(all.orgParentLeast, all.orgParentMost),
      root: range(all.orgRootLeast, all.orgRootMost),
      staff: all.orgStaffWidth,
      area: range(all.orgAreaLeast, all.orgAreaMost),
      council: range(all.orgCouncilLeast, all.orgCouncilMost),
      figure: range(all.orgFigureLeast, all.orgFigureMost),
    },
  };
}

export const clamp = (length: number, { least, most }: Range): number => Math.min(most, Math.max(least, length));

/** Lengths of an org chart in points (the grid is 3 pt): what its boxes are at least, and the room between them. */

/** Least heights. A row is as high as its highest text asks for, in steps of `step`. */
export const heights = { heading: 15, parent: 24, root: 33, staff: 24, area: 27, office: 36, council: 48 } as const;
export const step = 3;

/** Least and greatest widths of boxes that follow their name. */
export const widths = {
  parent: { least: 126, most: 168 },
  root: { least: 168, most: 246 },
  staff: 126,
  area: { least: 72, most: 183 },
  council: { least: 90, most: 213 },
  figure: { least: 102, most: 159 },
} as const;

/** Between the heading and the first box; more where that is the root, whose badge reaches up. */
export const headingGap = { parent: 9, root: 24 } as const;
/** Between columns, councils and figures. */
export const gutter = 9;
/** Between staff units of one side. */
export const staffGap = 6;
/** How far an office stands in from its area, and the line to it. */
export const officeIndent = 10.5;
export const officeLine = 4.5;
/** How far a secretariat's line runs outside the column beside it. */
export const trunkOffset = 4.5;
/** How much further from a trunk a council stands whose side its line enters, where there is room. */
export const sideAir = 9;
/** A council whose middle is nearer than this to its line is moved onto it, since a small jog looks like a slip. */
export const jog = 18;

/** Between levels and between offices: as drawn, and when the chart is full. */
export const spacings = [
  { level: 18, office: 9 },
  { level: 15, office: 7.5 },
] as const;
export type Spacing = (typeof spacings)[number];

/** Above the councils: without lines, and for each lane of lines. */
export const councilGap = 12;
export const laneGap = 9;

export const badgeHeight = 12;
/** Least room between a badge and the first line below it, where there is any to spare. */
export const badgeAir = 1.5;
export const badgeOverhang = { root: 9, other: 3 } as const;
/** Between the keys of the legend, and from a key's badge to its words. */
export const keyGap = 12;
export const keyIndent = 4.5;

export const snap = (length: number): number => Math.ceil(length / step - 1e-6) * step;
export const clamp = (length: number, { least, most }: { least: number; most: number }): number =>
  Math.min(most, Math.max(least, length));

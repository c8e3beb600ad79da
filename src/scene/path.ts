/** Outlines of straight lines and cubic curves, as plain data that each renderer writes in its own words. */

/** A step to its last point, which is a fraction (0-1) of a box across and down, as the two control points of a curve before it are; `Z` closes. */
export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** One or more closed outlines, filled by the even-odd rule (SVG 2, 13.4.2), which is the one of DrawingML. */
export type Path = readonly PathStep[];

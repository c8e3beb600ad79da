/** Outlines of straight lines and cubic curves, as plain data that each renderer writes in its own words. */

/** A step to its last point; the two points of a curve before it are its control points, `Z` closes. Who has it says in which unit. */
export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export type Path = readonly PathStep[];

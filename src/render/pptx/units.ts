/** Points, the scene's unit, turned into the integers of DrawingML. */

/** English metric units (ECMA-376-1, 20.1.10.16): 12700 a point. */
export const emu = (points: number): number => Math.round(points * 12700) || 0;

/** Hundredths of a point, for font sizes and spacing (ECMA-376-1, 20.1.10). */
export const hundredths = (points: number): number => Math.round(points * 100) || 0;

/** Thousandths of a per cent (ECMA-376-1, 20.1.10.40). */
export const thousandths = (perCent: number): number => Math.round(perCent * 1000) || 0;

/** Eighths of a point, for guides, which are counted from the slide's top left corner (ECMA-376-1, 19.2.1.12). */
export const eighths = (points: number): number => Math.round(points * 8);

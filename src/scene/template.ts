/** A client's template, on whose masters a deck is made where its format has masters. */
import type { ColourMap } from './palette.js';

export interface Template {
  /** A key of the assets. */
  readonly path: string;
  /** By what slots our colours are called there, whatever its masters say. */
  readonly colourMap: ColourMap;
}

/** Its kind among the assets (ECMA-376-1, 15.2.13). */
export const TEMPLATE = 'application/vnd.openxmlformats-officedocument.presentationml.template';

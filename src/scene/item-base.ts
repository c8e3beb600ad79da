/** What every item of a scene has: a box, a role, a name; and the lines drawn around or between items. Lengths are points. */
import type { Place } from '../diagnostics/diagnostic.js';
import type { ColourToken } from './palette.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What an item means. `title` is the slide's heading (H1), `heading` a heading in the body (H2), `decoration` carries no
 * meaning of its own (an artifact in PDF), `footer` repeats on every page (a pagination artifact).
 */
export type Role = 'title' | 'heading' | 'label' | 'lead' | 'body' | 'note' | 'footer' | 'decoration';

export interface Line {
  readonly colour: ColourToken;
  /** Points. */
  readonly width: number;
  /** `dash` is PPTX's sysDash: three widths on, one off. */
  readonly dash?: 'dash';
  /** Drawn as two strokes with a gap between them, each a third of the width; connectors and plain lines only. */
  readonly double?: true;
}

export interface ItemBase {
  /** Unique in its scene; connectors name their ends by it. */
  readonly id: string;
  /** Shape name a person sees in PowerPoint's selection pane; carries the unit ids. */
  readonly name: string;
  readonly box: Box;
  readonly role: Role;
  /** What it shows, for those who don't see it; needed on groups, charts, images, connectors that mean something. */
  readonly alt?: string;
  /** Ids of the translatable units shown. */
  readonly units: readonly string[];
  /** The line of the layout that asked for it, for faults that only the layout can mend. No renderer reads it. */
  readonly origin?: Place;
}

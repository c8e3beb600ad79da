/** The placeholders of slide layouts: where texts stand, and how they look when the scene says nothing else. */
import type { Box } from './item-base.js';
import type { ColourToken, FontRole } from './palette.js';
import type { Align, Insets } from './text.js';

/** Texts of a scene that stand in a placeholder of its layout. */
export type Placeholder = 'title' | 'subtitle' | 'section' | 'lead' | 'notes' | 'footer' | 'slideNumber';

/** How a placeholder sets its text at the first step of the fit. Lengths are points. */
export interface TextLook {
  readonly font: FontRole;
  readonly size: number;
  /** Exact distance between baselines. */
  readonly leading: number;
  readonly bold: boolean;
  readonly colour: ColourToken;
  readonly align: Align;
  /** Between paragraphs. */
  readonly space: number;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly insets: Insets;
  /** Set where paragraphs are bullets: the sign's colour, and how far it hangs left of the text. */
  readonly bullet?: { readonly colour: ColourToken; readonly hanging: number };
}

/** A placeholder of a layout. `content` (anything) and `text` occur only on layouts that no scene uses, and are told apart by `index`. */
export interface LayoutSlot {
  readonly placeholder: Placeholder | 'content' | 'text';
  readonly index?: number;
  readonly box: Box;
  readonly look: TextLook;
  /** The prompt that an empty placeholder shows to a person who edits the deck, in the deck's language. */
  readonly prompt: string;
}

/** What a layout is for: `slide` is a type of this deck, the others are those that every program knows (ECMA-376-1, 19.7.15). */
export type LayoutKind = 'title' | 'section' | 'slide' | 'content' | 'twoContent' | 'comparison' | 'caption' | 'blank';

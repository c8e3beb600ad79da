/**
 * What templates may know of a project, from within a deck. Texts are only references here, so that whatever is made of an
 * outline is the same for all languages, and stays the same where only words have changed.
 */
import type { LocaleSpec, Project, Slide } from '../model/project.js';

/** In its fields, each translatable text is replaced by a reference to its unit. */
export type SlideOutline = Pick<Slide, 'id' | 'type' | 'section' | 'organisations' | 'fields'>;

export interface Outline extends Pick<Project, 'organisations' | 'facts' | 'framework' | 'cells' | 'conflicts'> {
  /** All that the project knows of, so that their ids are known; those of other decks may be hollow. */
  readonly slides: ReadonlyMap<string, SlideOutline>;
  /** What answers.yaml holds, with references in the place of its texts as in the fields of a slide. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** How many bullets each text of the deck's slides has as its author wrote it, by unit: one where it has none, zero where it is blank. */
  readonly bullets: ReadonlyMap<string, number>;
  /** By slide of the deck: ids of the conflicts between sources that it marks, as far as its fields tell. */
  readonly marked: ReadonlyMap<string, readonly string[]>;
  /** Words of the framework in the deck's own language. */
  readonly frameworkWords: LocaleSpec['framework'];
  /** Ids of the organisations that the deck's texts call by their abbreviation. */
  readonly mentioned: () => ReadonlySet<string>;
}

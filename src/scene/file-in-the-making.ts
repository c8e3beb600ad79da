/** What each format does: it begins a file, takes its pages one by one, and finishes it. */
import type { FontFiles } from './fonts.js';
import type { Beginning, Page } from './page.js';
import type { Assets, Presentation } from './scene.js';

/** The same deck gives the same bytes, whatever was written before. */
export type StartFile = (deck: Beginning, fonts: FontFiles) => FileInTheMaking;

/** Throws an Error that names the item for what earlier stages refuse. */
export interface FileInTheMaking {
  /** Takes the next page, in the order of the scenes. `assets` holds every picture that it shows. */
  page(page: Page, assets: Assets): Promise<void>;
  /** The file, once each page was taken. */
  finish(presentation: Presentation, assets: Assets): Promise<Uint8Array>;
}

/** All that is made into files. */
export interface Rendered {
  readonly presentation: Presentation;
  readonly fonts: FontFiles;
  /** Every picture that the presentation shows. */
  readonly assets: Assets;
}

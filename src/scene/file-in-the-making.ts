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
  /** One file, once each page was taken, or a file for each of them in the order of the scenes. */
  finish(presentation: Presentation, assets: Assets): Promise<Uint8Array | readonly PageFile[]>;
}

/** A file of one page. */
export interface PageFile {
  /** The number that is printed on it (`Scene.page`). */
  readonly page: number;
  readonly bytes: Uint8Array;
}

/** A file that is made, for one page, or for the whole deck where `page` is absent. */
export type MadeFile = Pick<PageFile, 'bytes'> & Partial<PageFile>;

/** What the file of a page is called, so that those of one deck can lead to each other. */
export const pageFileName = (name: string, page: number, ending: string): string => `${name}.${page}.${ending}`;

/** All that is made into files. */
export interface Rendered extends Pick<Beginning, 'name'> {
  readonly presentation: Presentation;
  readonly fonts: FontFiles;
  /** Every picture that the presentation shows. */
  readonly assets: Assets;
}

/** The formats that decks are written in. One is added here, and nowhere else: options, names of files, threads and messages read this list. */
import type { StartFile } from '../scene/file-in-the-making.js';

export interface Format {
  /** What `--format` calls it, and what the names of its files end in. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** It is made only where `--format` names it. */
  readonly onRequest?: true;
  /** Each page is a file of its own, with the page's number in its name. */
  readonly filePerPage?: true;
  /** Gives what begins one of its files. Only then are its libraries loaded, so renderers never meet. */
  readonly load: () => Promise<StartFile>;
}

/** In the order in which their files are told. */
export const FORMATS: readonly Format[] = [
  { id: 'pptx', name: 'PPTX', load: async () => (await import('./pptx/render-pptx.js')).startPptx },
  { id: 'pdf', name: 'PDF', load: async () => (await import('./pdf/render-pdf.js')).startPdf },
  {
    id: 'svg',
    name: 'SVG',
    onRequest: true,
    filePerPage: true,
    load: async () => (await import('./svg/render-svg.js')).startSvg,
  },
];

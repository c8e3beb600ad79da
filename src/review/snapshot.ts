/**
 * What a pack held when it was handed over: its pages with the texts of each shape, and the words of each unit as they were
 * typed and as they were printed. What comes back is compared with it, never with the content of today.
 */
import { plainCharacters } from '../scene/plain-characters.js';
import type { Item, Placeholder } from '../scene/scene.js';
import type { Run } from '../scene/text.js';
import type { HandedFile } from './events.js';

/** A file of JSON, kept gzipped. Texts have plain spaces and hyphens. */
export interface Snapshot {
  readonly skald: 'pack/1';
  readonly deck: string;
  readonly organisation: string;
  readonly locale: string;
  /** Head of the log before the pack was sent. */
  readonly head: string;
  readonly files: readonly HandedFile[];
  /** Whether its files hold speaker notes. */
  readonly notes: boolean;
  readonly pages: readonly SnapshotPage[];
  /** Every unit that a page shows, by its id and the slide that shows it. */
  readonly units: readonly SnapshotUnit[];
  /** Figures that layouts print outside of units; absent in packs that were made before this was kept. */
  readonly figures?: readonly SnapshotFigure[];
}

/** A figure that the layout of a slide prints itself. */
export interface SnapshotFigure {
  readonly slide: string;
  /** As a text would refer to it: `{{fact:works.staff}}`. One that is reckoned names what it is reckoned from: `{{sum:a.b+c.d}}`. */
  readonly typed: string;
  readonly printed: string;
}

export interface SnapshotPage {
  /** The scene's id, which is that of the slide, with `~2` on its second page. */
  readonly id: string;
  readonly slide: string;
  /** Page number printed on it, from 1. */
  readonly number: number;
  /** Digest of what the slide tells. */
  readonly shown: string;
  readonly title: string;
  /** Everything on the page that has words, in reading order; children of groups too. */
  readonly items: readonly SnapshotItem[];
  /** Paragraphs; empty where the pack holds no notes. */
  readonly notes: readonly string[];
}

export interface SnapshotItem {
  readonly id: string;
  readonly name: string;
  readonly kind: Item['kind'];
  readonly placeholder?: Placeholder;
  /** Left, top, width and height in points. */
  readonly box: readonly [number, number, number, number];
  readonly units: readonly string[];
  readonly alt?: string;
  /** As {@link plainOf} gives them. */
  readonly paragraphs?: readonly string[];
  readonly chart?: SnapshotChart;
  /** For tables: the cells by row and column; null where a span covers the place. */
  readonly cells?: readonly (readonly (SnapshotCell | null)[])[];
}

export interface SnapshotChart {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** By category, as the file holds them; null where there is no bar. */
    readonly values: readonly (number | null)[];
    /** Labels that are no format of the value, by category. */
    readonly labels: readonly (string | null)[];
  }[];
  /** Values are shares, in per cent. */
  readonly stacked: boolean;
}

export interface SnapshotCell {
  readonly units: readonly string[];
  readonly paragraphs: readonly string[];
}

export interface SnapshotUnit {
  readonly id: string;
  /** Footnote marks depend on it. */
  readonly slide: string;
  /** Tag of the locale whose words they are: a fallback's where the translation was missing. */
  readonly tag: string;
  /** Markdown with references, as it stands in its file. */
  readonly typed: string;
  readonly paragraphs: readonly SnapshotParagraph[];
}

export interface SnapshotParagraph {
  readonly bullet?: 0 | 1;
  readonly pieces: readonly SnapshotPiece[];
}

export interface SnapshotPiece {
  /**
   * A reference or footnote mark as typed; absent where the characters are typed as printed, and empty for the sign behind a figure that
   * the sources disagree on, which nobody types.
   */
  readonly typed?: string;
  /** A footnote's number stands between two {@link MARK}s; empty where the page that is referred to is not in the pack. */
  readonly printed: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Address, or `slide:<id>`. */
  readonly link?: string;
}

/** Stands on both sides of a raised sign, so that «1» after a figure is none of its digits. */
export const MARK = '\u2063';

/** How a run reads, whatever program wrote it. */
export const plainOf = ({ text, superscript }: Pick<Run, 'text' | 'superscript'>): string =>
  superscript ? `${MARK}${text}${MARK}` : plainCharacters(text);

/** Where it is kept, in the project. */
export const snapshotPath = ({
  head,
  organisation,
  locale,
}: Pick<Snapshot, 'head' | 'organisation' | 'locale'>): string =>
  `content/approvals/packs/${head}.${organisation}.${locale}.json.gz`;

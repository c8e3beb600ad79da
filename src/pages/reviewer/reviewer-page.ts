/** What the page of a reviewer shows, as plain data: the same whether it is a file or served. */
import type { Words } from '../../model/program-words.js';
import type { Piece } from '../../review/word-diff.js';

export interface ReviewerPage {
  /** Language of the page's own words, BCP 47. */
  readonly lang: string;
  readonly words: Words;
  readonly deck: { readonly id: string; readonly title: string };
  readonly organisation: { readonly id: string; readonly name: string; readonly short: string };
  /** `name`: that of the language as it stands in a sentence, in that language. */
  readonly locale: { readonly tag: string; readonly name: string };
  /** Day on which the page was made, ISO 8601. */
  readonly made: string;
  /** Head of the log when the slides were handed over. */
  readonly head: string;
  /** Answers that a browser keeps are kept for it: in a file it tells these slides in these versions from all others, served it is always the same. */
  readonly build: string;
  /** Last day for an answer, ISO 8601. */
  readonly deadline?: string;
  readonly slides: readonly ReviewerSlide[];
  /** Style sheet of the pictures of all slides. */
  readonly style: string;
  /** Where the page is served: then answers are posted, and forms do what the script does where there is none. */
  readonly served?: Served;
}

export interface Served {
  /** Token that every post carries. */
  readonly csrf: string;
  /** What was just recorded, as a sentence. */
  readonly said?: string;
  /** Why nothing can be answered, as a sentence. */
  readonly shut?: string;
  /** The log cannot be read to its end: what it says of the slides may be old, and nothing is recorded. */
  readonly isMending?: boolean;
  /** Languages that can be set beside the slides, and the one that is. */
  readonly languages: readonly Language[];
  readonly compared?: string;
}

/** `tag`: that of the locale; `name`: what the language is called in itself; `lang`: BCP 47. */
export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly lang: string;
}

/** A slide in another language, for reading alone. */
export interface Compared extends Language {
  /** None where it cannot be laid out. */
  readonly pictures: readonly Picture[];
}

export interface ReviewerSlide {
  readonly slide: string;
  /** Page numbers that are printed on its pages. */
  readonly pages: readonly number[];
  readonly title: string;
  /** Language of its words, BCP 47. */
  readonly lang: string;
  /** Digest of what it tells. */
  readonly shown: string;
  /** A picture of each page as SVG, without what is marked on it. */
  readonly pictures: readonly Picture[];
  readonly parts: readonly Part[];
  readonly compared?: Compared;
  readonly standing: PageStanding;
  /** What has changed since an earlier version that this organisation was sent; absent where there was none. */
  readonly since?: Since;
  /** Remarks of this organisation alone, in the order in which they came. */
  readonly remarks: readonly PageRemark[];
}

export interface Picture {
  /** Id of its element in the page. */
  readonly id: string;
  readonly svg: string;
  /** In points. */
  readonly size: { readonly width: number; readonly height: number };
}

/** A text of a slide, in reading order. */
export interface Part {
  /** Absent where the part cannot be changed by itself, such as what a chart shows. */
  readonly unit?: string;
  /** What it is: title, lead, a cell of a table by its heads. */
  readonly label: string;
  readonly text: string;
  /** Index of the picture that it stands on, and where: left, top, width and height in points. */
  readonly picture: number;
  readonly box: readonly [number, number, number, number];
}

/** What the log says of the organisation and a slide, as the reviewer is told. */
export interface PageStanding {
  readonly state: 'todo' | 'ok' | 'stale' | 'change' | 'say' | 'waive';
  /** Day of what was said last, ISO 8601. */
  readonly on?: string;
}

export interface Since {
  /** What the organisation did with the earlier version. */
  readonly what: 'approved' | 'sent';
  readonly on: string;
  /** In reading order; none where something else than words has changed, or nothing. */
  readonly changes: readonly Change[];
  /** Whether it is another version at all. */
  readonly changed: boolean;
  /** Whether what the earlier version said is known. */
  readonly known: boolean;
}

export interface Change {
  readonly unit: string;
  readonly label: string;
  /** Each is absent where the text was not there then. */
  readonly before?: readonly Piece[];
  readonly now?: readonly Piece[];
  /** Both versions in one. */
  readonly merged: readonly Piece[];
}

export interface PageRemark {
  readonly label: string;
  readonly text: string;
  readonly by: string;
  /** Day, ISO 8601. */
  readonly on: string;
  readonly state: 'open' | 'done' | 'declined';
  readonly reason?: string;
}

export const pageRange = ({ pages }: Pick<ReviewerSlide, 'pages'>): string =>
  pages.length > 1 ? `${pages[0] ?? ''}–${pages.at(-1) ?? ''}` : String(pages[0] ?? '');

/** The first eight digits, in two groups, as people compare them. */
export const fingerprint = (digest: string): string => `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;

/** What the server asks of the program: pages as values, and what becomes of what was posted. The server knows nothing of decks. */
import type { Html } from '../pages/html.js';
import type { Link, Links } from '../review/links.js';

/** Fields of a form, or the members of a JSON document, as text. */
export interface Posted {
  readonly fields: ReadonlyMap<string, string>;
  /** The whole body, where it is JSON. */
  readonly json?: string;
  /** What was uploaded, by the name that the browser gave it. */
  readonly file?: UploadedFile;
}

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is answered to a request that was let in. */
export type Reply =
  | { readonly kind: 'page'; readonly status: 200 | 400 | 403 | 404 | 409; readonly page: Html }
  | { readonly kind: 'json'; readonly status: 200 | 400 | 403 | 409; readonly document: unknown }
  | {
      readonly kind: 'file';
      readonly type: string;
      readonly content: string | Uint8Array<ArrayBuffer>;
      readonly name?: string;
    }
  /** Where to go on, below the prefix of the pages. */
  | { readonly kind: 'next'; readonly to: string };

/** Why somebody is not let in, or what was posted is not taken. */
export type Refusal = 'unknown' | 'over' | 'forged' | 'too-large' | 'too-many' | 'malformed';

/** Somebody who was not let in, not heard, or asked for a page that is not there (`missing`). */
export interface RefusedVisit {
  readonly why: Refusal | 'missing';
  /** What was posted, so that nothing of it is lost. */
  readonly words: readonly string[];
  /** Absent for the consultant, and where it is unknown. */
  readonly link?: Link;
  readonly isConsultant?: true;
  /** Where their pages begin, for whoever was let in. */
  readonly back?: string;
}

/** The pages behind one secret. `csrf` is the token that every post of theirs must carry. */
export interface Pages {
  /** Undefined where there is no such page. `query` of the address. */
  readonly get: (path: string, query: URLSearchParams, csrf: string) => Promise<Reply | undefined>;
  readonly post: (path: string, posted: Posted, csrf: string) => Promise<Reply | undefined>;
  /** Where files may be uploaded; absent where nowhere. */
  readonly takesFile?: (path: string) => boolean;
}

export interface Desk {
  readonly links: () => Links;
  readonly reviewer: (link: Link) => Pages;
  readonly consultant: Pages;
  readonly refused: (refused: RefusedVisit) => Html;
  /** A page that goes on by itself: a cookie that is for this site alone is not sent along where another site led here. */
  readonly entered: (to: string, link?: Link) => Html;
  /** Style sheets and scripts by name; they hold nothing of a project. */
  readonly asset: (name: string) => { readonly type: string; readonly content: string } | undefined;
}

/** What the log of a deck's approvals holds: one event a line, in the words of the contract that scripts rely on. */

/** A slide as it was handed over: `shown` is the digest of what it tells its readers. */
export interface HandedSlide {
  readonly slide: string;
  readonly shown: string;
}

/** A file by its name, and the SHA-256 of its bytes, hexadecimal. */
export interface HandedFile {
  readonly file: string;
  readonly sha256: string;
}

/** Whom an event is about. */
export interface Addressee {
  readonly organisation: string;
  readonly locale: string;
}

/** A verdict on one slide by somebody of the organisation, or for it. */
interface Verdict extends Addressee, HandedSlide {
  /** Name or role. */
  readonly by: string;
  readonly evidence?: HandedFile;
}

/** What was said to a remark. */
export interface Replied {
  readonly by: string;
  /** ISO 8601. */
  readonly at?: string;
  readonly text: string;
}

/** As typed in the content, or in a few words where slides were moved. */
export interface ProposedText {
  readonly kind: string;
  readonly old: string;
  readonly new: string;
}

export type LogEvent =
  | (Addressee & {
      readonly event: 'sent';
      /** ISO 8601 date, the last day for an answer. */
      readonly deadline?: string;
      /** Its files hold speaker notes, and the digests are of what they tell with them. */
      readonly notes?: true;
      readonly slides: readonly HandedSlide[];
      readonly files: readonly HandedFile[];
    })
  | (Addressee & { readonly event: 'opened' })
  | (Addressee & {
      readonly event: 'commented';
      readonly slide: string;
      readonly shown?: string;
      readonly by: string;
      /** Names the remark where it is done or declined; unique in the log. */
      readonly id: string;
      /** The translatable unit that it is about. */
      readonly unit?: string;
      readonly text: string;
      /** Where it is a text that was edited in the file instead of a remark. */
      readonly proposal?: ProposedText;
      /** It is a part of a file that could not be read, which says nothing of the slide; its `text` names the part. */
      readonly unread?: true;
      readonly replies?: readonly Replied[];
      readonly evidence?: HandedFile;
    })
  | (Verdict & {
      readonly event: 'changes-requested';
      readonly reason?: string;
      readonly id?: string;
      readonly unit?: string;
    })
  | (Verdict & { readonly event: 'approved' })
  | (Verdict & { readonly event: 'approval-withdrawn'; readonly reason?: string })
  | (Addressee & {
      /** To a remark: a question of ours, an answer that settles nothing, or what the organisation says to that. */
      readonly event: 'replied';
      readonly id: string;
      readonly by?: string;
      readonly text: string;
      /** Said by the organisation itself. */
      readonly theirs?: true;
    })
  | (Addressee & {
      readonly event: 'remark-done';
      readonly id: string;
      readonly by?: string;
      /** For a remark that proposes an edit: what was written is neither what was there nor what was proposed. */
      readonly reworded?: true;
    })
  | (Addressee & {
      readonly event: 'remark-declined';
      readonly id: string;
      readonly by?: string;
      readonly reason: string;
    })
  | (Addressee & {
      readonly event: 'waived';
      readonly slide: string;
      readonly shown?: string;
      readonly by: string;
      readonly reason: string;
    })
  | (Addressee & { readonly event: 'reminded'; readonly files: readonly HandedFile[] })
  | {
      readonly event: 'released';
      readonly locales: readonly string[];
      readonly files: readonly HandedFile[];
      /** Hash of the last line before. */
      readonly head: string;
    };

export type EventName = LogEvent['event'];

/** An event as its line holds it. */
export type Logged = LogEvent & {
  /** Number of its line, from 1. */
  readonly n: number;
  /** ISO 8601 instant in UTC, to the second. */
  readonly at: string;
  /** `hash` of the line before; 64 zeros on the first. */
  readonly prev: string;
  /** SHA-256 over the UTF-8 bytes of the line without `,"hash":"…"` and without its line feed, hexadecimal. */
  readonly hash: string;
};

/** The hash before the first line. */
export const NO_HEAD = '0'.repeat(64);

/** Words of a language by which titles claim what counts can prove. */

/** Words in lower case; of `strong`, `soft` and `counted` how they begin. */
export interface ClaimWords {
  /** Between two numbers: «fire av fem». */
  readonly of: readonly string[];
  readonly all: readonly string[];
  readonly none: readonly string[];
  readonly most: readonly string[];
  readonly strong: readonly string[];
  readonly soft: readonly string[];
  /** What cells are counted by: instruments, roles, levels. */
  readonly counted: readonly string[];
  readonly amounts?: AmountWords;
}

/** Phrases for ratios and shares, in lower case. */
export interface AmountWords {
  /** By how many times: `'2': [dobbelt så]`. */
  readonly times: Readonly<Record<string, readonly string[]>>;
  /** By the part of a whole: `1/2: [halvparten]`. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** More than half: «de fleste». */
  readonly majority: readonly string[];
  /** Before one of the others: «mer enn», «under». */
  readonly over: readonly string[];
  readonly under: readonly string[];
}

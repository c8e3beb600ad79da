/** How a locale writes figures: part of its locale.yaml. */
import type { Spelling } from './spelling-rules.js';
import type { Qualifier } from './facts.js';

/** Placeholders: {number} {currency} {scale}. */
export interface HouseStyle {
  /** `{currency} {number} {scale}` in nb and en, `{number} {scale} {currency}` in da. */
  readonly money: string;
  readonly scales: { readonly thousand?: string; readonly million: string; readonly billion: string };
  readonly percent: string;
  /** `ca. {number}`, `over {number}` */
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  /** Shorter ones for labels, where every letter counts: `c. {number}`. */
  readonly qualifiersShort?: Partial<Readonly<Record<Qualifier, string>>>;
  readonly spelling?: Spelling;
  /** One character for a straight apostrophe between letters; as typed when left out. */
  readonly apostrophe?: string;
  /** Tag given to Intl.NumberFormat. */
  readonly numbers: string;
}

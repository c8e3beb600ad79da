/** What delivered files say of themselves, and of their slides. */
import type { Presentation } from './scene.js';

/** XML namespace of what a delivered file says of itself: `approvalLogHead`, `classification`. */
export const DELIVERY = 'urn:skald:delivery:1';

type OfItself = Pick<Presentation, 'head' | 'classification'>;

/** That, by the names that it has there; nothing for a file that is not delivered. */
export const saidOfItself = ({ head, classification }: OfItself): readonly (readonly [string, string])[] =>
  Object.entries({ approvalLogHead: head, classification }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );

/** Which slide of which deck a file shows, and what it told its readers. */
export interface UnitsDocument {
  readonly deck: string;
  /** Tag of the project's locale. */
  readonly locale: string;
  readonly head?: string;
  readonly slides: readonly {
    readonly slide: string;
    /** As they are printed, from 1. */
    readonly pages: readonly number[];
    /** SHA-256, hexadecimal; absent where the presentation does not know it. */
    readonly shown?: string;
  }[];
}

/** `slides` in the order of their first pages. */
export function unitsDocument({ id, locale, head, scenes }: Presentation): UnitsDocument {
  const firsts = scenes.filter((scene, index) => scenes.findIndex(({ slide }) => slide === scene.slide) === index);
  return {
    deck: id,
    locale,
    ...(head === undefined ? {} : { head }),
    slides: firsts.map(({ slide, shown }) => ({
      slide,
      pages: scenes.filter((scene) => scene.slide === slide).map(({ page }) => page),
      ...(shown === undefined ? {} : { shown }),
    })),
  };
}

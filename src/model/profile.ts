/** Profiles of delivery: what files hold that are made for somebody. */
import type { DeliveryFile } from '../schemas/deck.js';
import type { DeckSpec } from './project.js';

export interface Profile extends Required<Omit<DeliveryFile, 'classification'>> {
  readonly id: string;
  /** Whether the deck says who may read it: its text is the unit `<deck>/delivery.<id>.classification`. */
  readonly classified: boolean;
}

/** What the program brings; a deck changes them, and adds its own. */
const BROUGHT = {
  client: { stamped: false, notes: false, units: false, checked: true },
  review: { stamped: true, notes: true, units: true, checked: false },
} as const;

const isBrought = (id: string): id is keyof typeof BROUGHT => Object.hasOwn(BROUGHT, id);

/** Those that any of the decks has, the program's first. */
export const profileIds = (decks: readonly Pick<DeckSpec, 'delivery'>[]): readonly string[] => [
  ...new Set([...Object.keys(BROUGHT), ...decks.flatMap(({ delivery = {} }) => Object.keys(delivery))]),
];

/** A profile of the deck's own is as strict as that for clients where it says nothing. Undefined where there is none. */
export function profileOf({ delivery = {} }: Pick<DeckSpec, 'delivery'>, id: string): Profile | undefined {
  const own = Object.hasOwn(delivery, id) ? delivery[id] : undefined;
  if (own === undefined && !isBrought(id)) return undefined;
  const { classification, ...said } = own ?? {};
  const whole = { ...BROUGHT.client, ...(isBrought(id) ? BROUGHT[id] : {}), ...said };
  return { ...whole, id, classified: classification !== undefined };
}

/** Id of the translatable unit that says who may read the files. */
export const classificationUnit = (deck: string, profile: string): string =>
  `${deck}/delivery.${profile}.classification`;

/** The rules that packs bring for finished pages. */
import type { Framework } from '../model/framework.js';
import { packs } from '../packs/registry.js';
import type { DeckRule } from '../rules/rule.js';

/** A project that names no packs uses all. */
export const rulesOf = ({ packs: named }: Framework): readonly DeckRule[] =>
  packs.flatMap(({ id, rules = [] }) => (named?.includes(id) === false ? [] : rules));

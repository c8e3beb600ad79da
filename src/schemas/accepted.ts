/** What `content/accepted.yaml` may hold: warnings on slides that stand as they are, each with the reason. */
import { dottedId, fields, mapOf } from './shapes.js';

/** Warnings of house style; what is wrong in itself, or not translated, cannot be accepted. */
export const acceptable = [
  'coarse-picture',
  'lead-over-one-line',
  'not-connected',
  'same-title',
  'term-forbidden',
  'term-not-used',
  'unclear-link',
  'unspelt-abbreviation',
] as const;

/** By slide and code; the reason is for those who read the file. */
export type AcceptedFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

const reason = { type: 'string', minLength: 10, maxLength: 400, description: 'Why the warning is no fault here.' };

/** `more` are codes of warnings that packs give. */
export function acceptedSchema(more: readonly string[]): object {
  const reasons = fields({}, Object.fromEntries([...acceptable, ...more].map((code) => [code, reason])));
  return mapOf({ ...reasons, minProperties: 1 }, dottedId);
}

/** What `content/accepted.yaml` may hold: warnings on slides that stand as they are, each with the reason. */

/** Warnings of house style; what is wrong in itself, or not translated, cannot be accepted. */
export const acceptable = [
  'lead-over-one-line',
  'not-connected',
  'repeated-figure',
  'repeated-words',
  'same-title',
  'term-forbidden',
  'term-not-used',
  'unclear-link',
  'unspelt-abbreviation',
] as const;

/** By slide and code; the reason is for those who read the file. */
export type AcceptedFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `more` are codes of warnings that packs give. */
export const acceptedSchema = (more: readonly string[]) => ({
  type: 'object',
  propertyNames: { type: 'string', pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$', maxLength: 80 },
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: Object.fromEntries(
      [...acceptable, ...more].map((code) => [
        code,
        { type: 'string', minLength: 10, maxLength: 400, description: 'Why the warning is no fault here.' },
      ]),
    ),
  },
});

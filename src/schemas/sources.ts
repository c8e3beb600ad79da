/** What `content/sources.yaml` may hold: citations by id. */
import { dottedId, fields, languageTag, mapOf, translatable } from './shapes.js';
import type { Typed } from './typed.js';

export const sourcesSchema = mapOf(
  fields({ title: translatable }, { url: { type: 'string', format: 'web-address' }, language: languageTag }),
  dottedId,
);

export type SourcesFile = Typed<typeof sourcesSchema>;

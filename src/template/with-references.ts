/** The fields of a slide as templates see them: their texts are the same for all languages. */
import type { Slide } from '../model/project.js';
import { toToken } from './reference-token.js';

/** The fields of a slide, or of the project's answers, with each translatable text replaced by the reference to its unit. */
export function withReferences(slide: Pick<Slide, 'fields' | 'units'>): Record<string, unknown> {
  const fields: Record<string, unknown> = structuredClone(slide.fields);
  for (const unit of slide.units) setAt(fields, unit.path, toToken({ kind: 'unit', id: unit.id }));
  return fields;
}

function setAt(root: Record<string, unknown>, path: readonly (string | number)[], value: string): void {
  let target: unknown = root;
  for (const key of path.slice(0, -1)) target = isIndexable(target) ? target[key] : undefined;
  const last = path.at(-1);
  if (isIndexable(target) && last !== undefined) target[last] = value;
}

const isIndexable = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

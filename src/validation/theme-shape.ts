/** Checks the value of a theme against its schema. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import { newAjv } from './new-ajv.js';
import { themeSchema } from '../schemas/theme.js';

let compiled: ValidateFunction | undefined;

export function themeErrors(theme: unknown): readonly ErrorObject[] {
  compiled ??= newAjv().compile(themeSchema);
  compiled(theme);
  return compiled.errors ?? [];
}

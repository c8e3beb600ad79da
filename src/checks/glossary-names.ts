/** Proper names of the glossary, even while something else in it is wrong: without them their digits and words would be reported. */
import type { Checked } from '../validation/checked-project.js';
import type { GlossaryFile } from '../schemas/glossary.js';
import { memberOf } from '../model/unit-id.js';

export function namesIn([glossary]: readonly Checked<GlossaryFile>[]): readonly string[] {
  const names = memberOf(glossary?.document.value, 'names');
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

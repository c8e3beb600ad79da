/** What a project's packs and its framework declare, as they were read. */
import type { Source } from '../load/source.js';
import { type Declared, declaredIn } from '../schemas/declared.js';

export const declaredBy = ({ packs, framework }: Pick<Source, 'packs' | 'framework'>): Declared =>
  declaredIn(
    [...packs.values()].map(({ value }) => value),
    framework?.value,
  );

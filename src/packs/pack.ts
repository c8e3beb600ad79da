/** What a pack has in code: a project's stages use what the packs have that it names. */
import type { CheckingPack } from '../project/validate.js';

export type Pack = CheckingPack;

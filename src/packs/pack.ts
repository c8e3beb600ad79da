/** What a pack has in code: a project's stages use what the packs have that it names. */
import type { CheckingPack } from '../project/validate.js';
import type { RulingPack } from '../rules/check-presentation.js';
import type { TemplatePack } from '../template/layouts.js';

export interface Pack extends CheckingPack, TemplatePack, RulingPack {}

/** The words that a project has which uses all packs: those of the locale, and those of each pack. */
import { layeredWords } from '../../src/load/word-keys.js';
import daClaims from '../../layouts/claims/words/da.json' with { type: 'json' };
import daPack from '../../layouts/governance/words/da.json' with { type: 'json' };
import enClaims from '../../layouts/claims/words/en.json' with { type: 'json' };
import enPack from '../../layouts/governance/words/en.json' with { type: 'json' };
import nbClaims from '../../layouts/claims/words/nb.json' with { type: 'json' };
import nbPack from '../../layouts/governance/words/nb.json' with { type: 'json' };
import da from '../../locales/da/framework.json' with { type: 'json' };
import en from '../../locales/en/framework.json' with { type: 'json' };
import nb from '../../locales/nb/framework.json' with { type: 'json' };

type Words = Readonly<Record<string, unknown>>;

const layered = <A extends Words, B extends Words>(own: A, pack: B): A & B => layeredWords(own, pack) as A & B;

export const nbWords = layered(nbClaims, layered(nb, nbPack));
export const daWords = layered(daClaims, layered(da, daPack));
export const enWords = layered(enClaims, layered(en, enPack));

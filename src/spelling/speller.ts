/** Holds single words against Hunspell dictionaries (https://hunspell.github.io). */
import { loadModule } from 'hunspell-asm';
import type { Dictionary } from '../world/world.js';

/** Whether the dictionary has the word, in one of its forms or joined as it allows. */
export type Speller = (word: string) => boolean;

/** One engine for the program. */
let engine: ReturnType<typeof loadModule> | undefined;
/** The engine frees nothing by itself, so each dictionary is opened once. */
const opened = new WeakMap<Dictionary, Speller>();

/** Loads the engine, which takes a moment; each dictionary then takes a tenth of a second or more to open. */
export async function openSpellers(): Promise<(dictionary: Dictionary) => Speller> {
  const { create, mountBuffer } = await (engine ??= loadModule());
  return (files) => {
    const known = opened.get(files);
    if (known !== undefined) return known;
    const dictionary = create(mountBuffer(files.affixes), mountBuffer(files.words));
    const speller: Speller = (word) => dictionary.spell(word);
    opened.set(files, speller);
    return speller;
  };
}

/** Holds single words against Hunspell dictionaries (https://hunspell.github.io). */
import { loadModule } from 'hunspell-asm';
import type { Dictionary } from '../world/world.js';

/** Whether the dictionary has the word, in one of its forms or joined as it allows. */
export type Speller = (word: string) => boolean;

/** Loads the engine, which takes a moment; each dictionary then takes a tenth of a second or more to open. */
export async function openSpellers(): Promise<(dictionary: Dictionary) => Speller> {
  const engine = await loadModule();
  return ({ affixes, words }) => {
    const dictionary = engine.create(engine.mountBuffer(affixes), engine.mountBuffer(words));
    return (word) => dictionary.spell(word);
  };
}

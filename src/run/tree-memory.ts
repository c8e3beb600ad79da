/** Templates of a deck are not run again where all that they could know is the same: then so are the trees that they print. */
import type { Expanding, Given, SoundSlides } from '../pipeline/expand-sound.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import { digestOf } from '../world/digest.js';
import type { Memory } from '../world/world.js';
import { bare } from './deck-part.js';
import { isAsJson } from './parsed-memory.js';
import { recalled } from './recalled.js';

interface KnownTrees {
  /** Digest of what they were made of. */
  readonly given: string;
  /** Organisations that texts call by their abbreviation, where a template asked for them. */
  readonly mentioned?: readonly string[];
  /** In the order of the slides. */
  readonly trees: readonly Omit<ExpandedSlide, 'slide'>[];
}

export const treeMemory = (memory: Memory, key: string): Expanding =>
  function* (given, expand) {
    const { outline, slides } = given;
    const digest = digestOfGiven(given);
    const known = recalled<KnownTrees>(memory, key);
    if (known?.given === digest && (known.mentioned === undefined || isSame(known.mentioned, outline.mentioned()))) {
      const expanded = slides.flatMap((slide, at) => (known.trees[at] ? [{ slide, ...known.trees[at] }] : []));
      return { expanded, sound: expanded, diagnostics: [] };
    }
    let mentioned: ReadonlySet<string> | undefined;
    const made = yield* expand({ ...outline, mentioned: () => (mentioned = outline.mentioned()) });
    const trees = made.sound.map((one) => ({ ...one, slide: undefined }));
    const record: KnownTrees = { given: digest, ...(mentioned && { mentioned: [...mentioned] }), trees };
    if (isSound(made, given) && isAsJson(trees.map(({ root }) => root))) memory.keep(key, JSON.stringify(record));
    return made;
  };

const isSame = (one: readonly string[], other: ReadonlySet<string>): boolean => one.join() === [...other].join();

const isSound = ({ sound, diagnostics }: SoundSlides, { slides }: Given): boolean =>
  sound.length === slides.length && diagnostics.length === 0;

/** What was made of the texts of schemas and templates does not count beside them. */
function digestOfGiven({ outline, deck, slides, layouts, theme, edition }: Given): string {
  const texts = { ...layouts, schemas: undefined, shared: undefined, shipped: undefined };
  return digestOf(textOf([outline, bare(deck), slides.map(({ id }) => id), texts, theme, edition]));
}

/** JSON of a value that may hold maps, sets and patterns. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Map || inner instanceof Set ? [...inner] : inner instanceof RegExp ? inner.source : inner,
  );

/**
 * A slide of a deck in a locale is not laid out again where its tree is the same and all that it had asked would be answered
 * the same: its texts and numbers, the words around them, the pages of slides.
 */
import type { Fitting } from '../layout/attempt.js';
import type { Laying } from '../layout/lay-out.js';
import { onceFor } from '../scene/once-for.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import type { Memory } from '../world/world.js';
import { heard, type Question, replies } from './questions.js';
import { recalled } from './recalled.js';
import { digestOf } from '../world/digest.js';

interface KnownSlide {
  /** Digest of the slide's tree. */
  readonly tree: string;
  readonly asked: readonly Question[];
  /** Digest of the answers. */
  readonly answers: string;
  readonly pages: readonly Fitting[];
}

interface KnownSlides {
  /** Digest of what is the same for all of them: theme, fonts, pictures. */
  readonly shared: string;
  /** By slide, as it was laid out with other page numbers each time. */
  readonly slides: Readonly<Record<string, readonly KnownSlide[]>>;
}

export interface SlideMemory {
  readonly laying: Laying;
  /** Remembers what was laid out, if that is not known already. */
  keep(): void;
}

/** Digests of what is the same for all slides, and of the examples that slides show. */
interface Around {
  readonly shared: string;
  readonly examples: string | undefined;
}

/** What was known is read when the first slide is laid out. */
export function slideMemory(
  { memory, key }: { readonly memory: Memory; readonly key: string },
  around: () => Around,
): SlideMemory {
  let earlier: Earlier | undefined;
  const read = (): Earlier => (earlier ??= earlierSlides({ memory, key }, around()));
  const kept = new Map<string, KnownSlide[]>();
  let isNew = false;
  const keep = (slide: string, one: KnownSlide): void => void kept.set(slide, [...(kept.get(slide) ?? []), one]);
  const laying: Laying = (expanded, begin, lay) => {
    const { known, examples } = read();
    const asked = { slide: expanded.slide.id, examples };
    const tree = treeOf(expanded);
    for (const one of known[asked.slide] ?? []) {
      // Page numbers that another tree had asked for are no concern of this one.
      const answers = begin();
      if (one.tree !== tree || digestOf(replies(one.asked, asked, answers)) !== one.answers) continue;
      keep(asked.slide, one);
      return { laid: { pages: one.pages, diagnostics: [] }, answers };
    }
    isNew = true;
    const answers = begin();
    const listened = heard(answers, examples);
    const laid = lay(listened.situation);
    const all = listened.heard();
    if (all !== undefined && laid.diagnostics.length === 0)
      keep(asked.slide, { tree, asked: all.asked, answers: digestOf(all.replies), pages: laid.pages });
    return { laid, answers };
  };
  const text = (): string =>
    JSON.stringify({ shared: read().shared, slides: Object.fromEntries(kept) } satisfies KnownSlides);
  return {
    laying,
    keep: () => {
      if (isNew) memory.keep(key, text());
    },
  };
}

interface Earlier {
  readonly shared: string;
  readonly examples: string;
  readonly known: KnownSlides['slides'];
}

/** What an earlier run knew of the slides, where that holds: nothing where something that all share has changed. */
function earlierSlides(
  { memory, key }: { readonly memory: Memory; readonly key: string },
  { shared, examples = '' }: Around,
): Earlier {
  const earlier = recalled<KnownSlides>(memory, key);
  return { shared, examples, known: earlier?.shared === shared ? earlier.slides : {} };
}

/** Digest of a slide's tree, which all locales of a deck have. */
export const treeOf = onceFor(({ slide, root }: ExpandedSlide) =>
  digestOf(JSON.stringify([slide.id, slide.type, typeof slide.fields['notes'], root])),
);

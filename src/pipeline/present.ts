/** Puts scenes together with what the files need beside them: titles, dates, palette, sections. */
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { LaidOut } from '../layout/lay-out.js';
import { plainText } from '../localise/plain-text.js';
import { classificationUnit, type Profile } from '../model/profile.js';
import type { Opening } from '../scene/page.js';
import type { Presentation, Scene, Section } from '../scene/scene.js';
import { guidesOf } from '../theme/guides.js';
import type { Theme } from '../theme/theme.js';
import { describeTables } from './describe-tables.js';
import { nameItems } from './name-items.js';

interface Wanted {
  readonly theme: Theme;
  /** The scenes are not those of all slides, and the title says so. */
  readonly kept?: readonly string[];
  readonly head?: string;
  readonly profile?: Profile;
}

export function openingOf(deck: LocalisedDeck, { theme, kept, head, profile }: Wanted): Opening {
  const { spec, words } = deck;
  return {
    id: spec.id,
    title: kept === undefined ? spec.title : words('excerptTitle', { title: spec.title }),
    subject: spec.subject,
    author: spec.author,
    company: spec.client,
    keywords: spec.keywords,
    locale: deck.tag,
    lang: deck.lang,
    date: new Date(`${spec.date.slice(0, 10)}T00:00:00Z`).toISOString(),
    size: theme.page,
    palette: theme.palette,
    themeSlots: theme.slots,
    ...(theme.template === undefined ? {} : { template: { path: theme.template, colourMap: theme.colourMap } }),
    themeName: theme.name,
    fonts: theme.fonts,
    guides: guidesOf(theme),
    words: { notes: words('prompt.speakerNotes'), page: words('page') },
    ...(head === undefined ? {} : { head }),
    ...(profile?.classified ? { classification: plainText(deck.resolve(classificationOf(spec.id, profile), '')) } : {}),
    ...(profile?.units === false ? { unmapped: true } : {}),
  };
}

const classificationOf = (deck: string, { id }: Profile) =>
  ({ kind: 'unit', id: classificationUnit(deck, id) }) as const;

export const present = ({ scenes, layouts }: LaidOut, deck: LocalisedDeck, opening: Opening): Presentation => ({
  ...opening,
  sections: sectionsOf(scenes, deck),
  layouts,
  scenes: scenes.map((scene) => named(scene, deck)),
});

/** `digests` of what slides tell, by id. */
export const withShown = (presentation: Presentation, digests: ReadonlyMap<string, string>): Presentation => ({
  ...presentation,
  scenes: presentation.scenes.map((scene) => {
    const shown = digests.get(scene.slide);
    return shown === undefined ? scene : { ...scene, shown };
  }),
});

/** The scene with its tables described and its items named. */
const named = (scene: Scene, { words }: LocalisedDeck): Scene => ({
  ...scene,
  items: nameItems(describeTables(scene.items, words), words),
});

/** The front matter, then one section a part of a chapter, or the chapter itself where it has none. */
function sectionsOf(scenes: readonly Scene[], { spec }: LocalisedDeck): Section[] {
  const wanted = [
    { id: 'front', title: spec.front.title, slides: spec.front.slides },
    ...spec.chapters.flatMap((chapter) => [
      { id: chapter.id, title: `${chapter.number} ${chapter.title}`, slides: chapter.slides },
      ...chapter.parts.map((part) => ({ id: part.id, title: `${part.number} ${part.title}`, slides: part.slides })),
    ]),
  ];
  return wanted.flatMap(({ id, title, slides }) => {
    const start = scenes.findIndex((scene) => slides.includes(scene.slide));
    const count = scenes.filter((scene) => slides.includes(scene.slide)).length;
    return count === 0 ? [] : [{ id, title, start, count }];
  });
}

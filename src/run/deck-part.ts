/**
 * The part of a project that a deck is made of. What other slides and decks say is not in it, so no page of the deck can depend
 * on that; only that they exist is known, since texts refer to them.
 */
import { chooseTranslation } from '../localise/choose-translation.js';
import type { DeckSpec, LocaleSpec, Project, Slide, Unit } from '../model/project.js';
import { homeOf } from '../model/unit-id.js';
import { onceFor, onceForText } from '../scene/once-for.js';
import { slideIds } from '../template/deck-view.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import { digestOf } from '../world/digest.js';
import { treeOf } from './slide-memory.js';
import type { Trace } from './trace.js';

/** Gives a function that takes a set, to which it adds the tag of each locale whose translations are looked at. */
export function partOf(project: Project, deck: DeckSpec): (noted: Set<string>) => Project {
  const others = strangersTo(deck, project);
  const own = onceForText((tag) => translationsIn(project.locales.get(tag), others));
  const slides = new Map([...project.slides].map(([id, slide]) => [id, others.has(id) ? hollow(id) : slide]));
  const bare = { ...project, slides, decks: new Map([[deck.id, deck]]) };
  return (noted) => {
    const translations = (tag: string): LocaleSpec['translations'] => {
      noted.add(tag);
      return own(tag);
    };
    const locales = new Map(
      [...project.locales].map(([tag, locale]) => [tag, lazily(locale, 'translations', () => translations(tag))]),
    );
    const around = (): Project['around'] =>
      project.around && {
        ...project.around,
        locales: project.around.locales.map((locale) => ({ ...locale, translations: translations(locale.tag) })),
      };
    return lazily({ ...bare, locales }, 'around', around);
  };
}

/** A copy with one member that is made when it is asked for. */
const lazily = <T extends object, K extends keyof T>(whole: T, name: K, make: () => T[K]): T =>
  Object.defineProperty({ ...whole }, name, { enumerable: true, get: make });

/** Ids of the slides and decks that are not the deck's. */
function strangersTo(deck: DeckSpec, { slides, decks }: Project): ReadonlySet<string> {
  const own = new Set([deck.id, ...slideIds(deck)]);
  return new Set([...slides.keys(), ...decks.keys()].filter((id) => !own.has(id)));
}

const hollow = (id: string): Slide => ({
  id,
  type: '',
  organisations: [],
  fields: {},
  sources: [],
  file: '',
  units: [],
});

const translationsIn = (locale: LocaleSpec | undefined, without: ReadonlySet<string>): LocaleSpec['translations'] =>
  new Map([...(locale?.translations ?? [])].filter(([unit]) => !without.has(homeOf(unit))));

export interface PartDigests {
  /**
   * Digest of all that {@link partOf} holds of the deck, with the translations in these locales. `places`: files that count as a
   * whole, since something was said of places in them; elsewhere a line that moves is no change.
   */
  readonly of: (deck: DeckSpec, tags: Iterable<string>, places: readonly string[]) => string;
  /** As `of`, but a text counts only by the words shown in a locale: a new source under an unchanged translation changes nothing. */
  readonly read: (shown: ShownDeck, tags: Iterable<string>, places: readonly string[]) => string;
  /** Digest of all that is neither a slide nor a deck. */
  readonly around: () => string;
}

/** `trace`: what was seen while the project was read. */
export function partDigests(project: Project, { files, folders }: Trace): PartDigests {
  const shared = Object.entries({ ...folders, ...files }).filter(([path]) => !OF_ONE_DECK.test(path));
  const around = digestOf(JSON.stringify(shared));
  // Whether there are sections may depend on the slides of other decks.
  const all = [around, project.framework.sections ?? '', [...project.slides.keys()], [...project.cells]];
  const slide = onceForText((id) => digestOf(JSON.stringify(bare(project.slides.get(id)))));
  const trees = onceFor((slides: readonly ExpandedSlide[]) => digestOf(JSON.stringify(slides.map(treeOf))));
  const homes = onceForText((tag) => digestsByHome(project.locales.get(tag)));
  const translated = (tags: readonly string[], without: ReadonlySet<string>): unknown =>
    tags.map((tag) => [tag, [...homes(tag)].filter(([home]) => !without.has(home))]);
  const written = (places: readonly string[]): unknown => places.map((file) => files[file]);
  return {
    of: (deck, noted, places) => {
      const tags = [...noted].sort();
      const own = [bare(deck), slideIds(deck).map(slide), translated(tags, strangersTo(deck, project))];
      return digestOf(JSON.stringify([all, own, written(places)]));
    },
    read: ({ deck, slides, tag }, noted, places) => {
      const tags = [...noted].sort();
      const words = slideIds(deck).map((id) => asRead(project.slides.get(id), tag, deck.source, project));
      const others = new Set([...project.slides.keys(), ...strangersTo(deck, project)]);
      const own = [bare(deck), trees(slides), words, translated(tags, others)];
      return digestOf(JSON.stringify([all, own, written(places)]));
    },
    around: () => {
      const without = new Set([...project.slides.keys(), ...project.decks.keys()]);
      return digestOf(JSON.stringify([around, translated([...project.locales.keys()], without)]));
    },
  };
}

/** A deck's slides, expanded, in the locale with this tag. */
export interface ShownDeck {
  readonly deck: DeckSpec;
  readonly slides: readonly ExpandedSlide[];
  readonly tag: string;
}

/** A slide with the words that it has in a locale in the place of those it is written in. */
function asRead(slide: Slide | undefined, tag: string, source: string, { locales }: Project): unknown {
  const locale = locales.get(tag);
  if (slide === undefined || locale === undefined) return undefined;
  const fields = structuredClone(slide.fields);
  const words = slide.units.map((unit) => {
    const { text, tag: chosen } = chooseTranslation(unit, locale, locales, source);
    replaceIn(fields, unit.path, text);
    return [unit.id, unit.language, text, chosen];
  });
  return [{ ...slide, fields, units: [] }, words];
}

/** Replaces the text that the path leads to, where it leads to one. */
function replaceIn(fields: unknown, path: Unit['path'], text: string): void {
  const last = path.length - 1;
  let inner = fields as Record<string | number, unknown> | undefined;
  for (const key of path.slice(0, last)) inner = inner?.[key] as typeof inner;
  const key = path[last];
  if (key !== undefined && typeof inner?.[key] === 'string') inner[key] = text;
}

/** Files of slides and decks, and of translations; all others are shared. */
const OF_ONE_DECK = /^content\/(?:slides|decks)(?:\/|$)|^locales\/.*\.po$/u;

/** Without its place, which may have to be looked for. */
const withoutPlace = ({ id, path, text, language, note }: Unit): Omit<Unit, 'place'> => ({
  ...{ id, path, text },
  ...(language === undefined ? {} : { language }),
  ...(note === undefined ? {} : { note }),
});

/** Without the places of its texts. */
export const bare = <T extends Pick<Slide, 'units'>>(one: T | undefined): unknown =>
  one && { ...one, units: one.units.map(withoutPlace) };

function digestsByHome(locale: LocaleSpec | undefined): ReadonlyMap<string, string> {
  const homes = new Map<string, unknown[]>();
  for (const [unit, { source, target, fuzzy }] of locale?.translations ?? []) {
    const home = homeOf(unit);
    const known = homes.get(home) ?? [];
    known.push([unit, source, target, fuzzy]);
    homes.set(home, known);
  }
  return new Map([...homes].map(([home, entries]) => [home, digestOf(JSON.stringify(entries))]));
}

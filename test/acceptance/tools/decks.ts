/** What the setup built, by deck and locale. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inject } from 'vitest';
import type { Presentation } from '../../../src/scene/scene.js';
import { projectOf } from './examples.js';
import { firstOfEach, readBack } from './first-of-each.js';
import { kit } from './themes.js';

/** A deck in one locale: its scenes, both files, and what LibreOffice makes of the PPTX. */
export interface Deck {
  /** `<deck>.<locale>` */
  readonly name: string;
  /** The folder of its project. */
  readonly project: string;
  readonly presentation: Presentation;
  readonly pptx: string;
  readonly pdf: string;
  /** A file a page, in the order of the scenes. */
  readonly svg: readonly string[];
  readonly officePdf: string;
  /** There for those that are `readByOffice`. */
  readonly fodp: string;
}

const deckOf = (name: string): Deck => {
  const folder = inject('workspace');
  const presentation = JSON.parse(readFileSync(join(folder, 'scenes', `${name}.json`), 'utf8')) as Presentation;
  return {
    name,
    project: projectOf(presentation.id),
    presentation,
    pptx: join(folder, 'built', `${name}.pptx`),
    pdf: join(folder, 'built', `${name}.pdf`),
    svg: presentation.scenes.map(({ page }) => join(folder, 'drawn', `${name}.${page}.svg`)),
    officePdf: join(folder, 'office', `${name}.pdf`),
    fodp: join(folder, 'office', `${name}.fodp`),
  };
};

/** Decks that show something of their own (`chosenDecks`), of the examples too, and the gallery, in all locales. */
export const decks = readdirSync(join(inject('workspace'), 'scenes')).map((file) => deckOf(basename(file, '.json')));

const namesOfAll = decks.map(({ name }) => name);

const named = (names: readonly string[]): readonly Deck[] => decks.filter(({ name }) => names.includes(name));

/** Those of which LibreOffice gave back what it read. */
export const readByOffice = named(readBack(namesOfAll));

/** Each deck and theme in one locale: what LibreOffice makes of a PPTX does not differ by language, but for where lines break. */
const oneLanguage = named(firstOfEach(namesOfAll));

/** Most of its slides stand in a larger deck too, as those of a country do in the report. */
const isPart = (deck: Deck): boolean =>
  decks.some(({ presentation: { id, scenes } }) => {
    const { presentation: own } = deck;
    const shown = new Set(scenes.map(({ slide }) => slide));
    const shared = own.scenes.filter(({ slide }) => shown.has(slide));
    return id !== own.id && scenes.length > own.scenes.length && 2 * shared.length > own.scenes.length;
  });

/**
 * Those in one language that are tried in another program once more, drawn or with a change. The gallery of the kit is not among them: it
 * is a second one in the same theme, and titles of its types stand at places of their own. Nor is a deck that is a part of another.
 */
export const oneOfEach = oneLanguage.filter((deck) => !deck.name.startsWith(`${kit.name}.`) && !isPart(deck));

/** Those of `oneOfEach` that stand on masters of ours: on those of a client nothing of ours follows what is changed in the master. */
export const onOwnMasters = oneOfEach.filter(({ presentation }) => presentation.template === undefined);

/** A folder for what a test makes on its way; it goes away with the run. */
export const workspace = (): string => inject('workspace');

/** Places of pages, one of each slide layout: for what comes from there, or from the master and the theme behind it. */
export const oneOfEachLayout = ({ scenes }: Presentation): readonly number[] =>
  [...new Map(scenes.map(({ layout }, index) => [layout, index]).toReversed() as [string, number][]).values()].sort(
    (a, b) => a - b,
  );

/** What the setup built, by deck and locale. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inject } from 'vitest';
import type { Presentation } from '../../../src/scene/scene.js';
import { projectOf } from './examples.js';
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
  readonly officePdf: string;
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
    officePdf: join(folder, 'office', `${name}.pdf`),
    fodp: join(folder, 'office', `${name}.fodp`),
  };
};

/** Decks that show something of their own (`chosenDecks`), of the examples too, and the gallery, in all locales. */
export const decks = readdirSync(join(inject('workspace'), 'scenes')).map((file) => deckOf(basename(file, '.json')));

function sameDeck(a: Presentation, b: Presentation): boolean {
  return a.id === b.id && a.themeName === b.themeName;
}

/**
 * The first of each deck and theme in one locale only, for what takes LibreOffice another run and is the same in all. The gallery of the kit is
 * not among them: it is a second one in the same theme, and titles of its types stand at places of their own.
 */
export const oneOfEach = decks
  .filter(({ name }) => !name.startsWith(`${kit.name}.`))
  .filter(
    ({ presentation }, index, all) => all.findIndex((deck) => sameDeck(deck.presentation, presentation)) === index,
  );

/** Of these, those that stand on masters of ours: on those of a client nothing of ours follows what is changed in the master. */
export const onOwnMasters = oneOfEach.filter(({ presentation }) => presentation.template === undefined);

/** A folder for what a test makes on its way; it goes away with the run. */
export const workspace = (): string => inject('workspace');

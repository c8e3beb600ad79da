/** What pages say of the file that they are in: who may read it, and that it is a draft. */
import { localised } from '../localise/localise.js';
import { plainText } from '../localise/plain-text.js';
import { classificationUnit, profileIds, profileOf } from '../model/profile.js';
import type { DeckSpec, Project } from '../model/project.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Presentation } from '../scene/scene.js';
import { everyText, wordsOf } from '../scene/walk.js';

/** In the words of the locale; `own` is what the file's own profile says. */
export function otherClassifications(
  project: Project,
  deck: DeckSpec,
  locale: string,
  own: string | undefined,
): ReadonlySet<string> {
  const inLocale = localised(project, deck, locale);
  const texts = profileIds([deck])
    .filter((id) => profileOf(deck, id)?.classified)
    .map((id) => inLocale?.resolve({ kind: 'unit', id: classificationUnit(deck.id, id) }, ''));
  return new Set(texts.flatMap((text) => (text === undefined ? [] : [plainText(text)])).filter((text) => text !== own));
}

/** What each page of a draft says, in the words of the locale. */
export const draftWord = (project: Project, deck: DeckSpec, locale: string): string =>
  localised(project, deck, locale)?.words('status.draft') ?? '';

/** Words of speaker notes, a paragraph each. */
export const notesOf = ({ scenes }: Pick<Presentation, 'scenes'>): readonly string[] =>
  scenes.flatMap(({ notes }) => notes);

/** Texts of slides themselves, which may say what a classification or a stamp says: what stands at their feet is left out. */
export const saidBySlides = ({ scenes }: Pick<Presentation, 'scenes'>): ReadonlySet<string> =>
  new Set(
    scenes.flatMap(({ items }) =>
      everyText(items).flatMap(({ item, body }) => (item.role === 'footer' ? [] : [plainCharacters(wordsOf(body))])),
    ),
  );

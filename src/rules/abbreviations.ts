/** A reader from another country must find what an abbreviation stands for on the slide that uses it. */
import { unspelt } from '../localise/unspelt.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { TextBody } from '../scene/text.js';
import { layoutOf } from '../scene/layout-of.js';
import { everyText } from '../scene/walk.js';
import type { SceneRule } from './rule.js';

/** What a cover shows of another slide is explained there: a cover has no notes. */
export const abbreviations: SceneRule = (scene, { deck, presentation }) => {
  const isCover = layoutOf(scene, presentation).kind === 'title';
  const texts = everyText(scene.items).filter(
    ({ units }) => !isCover || units.every((id) => id.startsWith(`${scene.slide}/`)),
  );
  return unspelt(
    texts.map(({ body }) => charactersOf(body)),
    deck.abbreviations(),
  ).map(({ short, name }) => {
    const message = `«${short}» stands on the slide, but nowhere what it is short for.`;
    const hint = `Write «${name}» once, or let the layout print {{abbreviations id}}.`;
    const text = texts.find(({ body }) => unspelt([charactersOf(body)], [{ short, name }]).length > 0);
    const unit = text?.units.find((id) => deck.originOf(short, id)?.unit === id) ?? text?.units[0];
    return { code: 'unspelt-abbreviation', severity: 'warning', message, hint, unit, ...(text && { item: text.item }) };
  });
};

const charactersOf = ({ paragraphs }: TextBody): string =>
  plainCharacters(paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'));

/** Whoever comes from elsewhere must find what an abbreviation stands for on the slide that uses it. */
import { type Abbreviation, unspelt } from '../localise/unspelt.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Item } from '../scene/scene.js';
import type { TextBody } from '../scene/text.js';
import { layoutOf } from '../scene/layout-of.js';
import { everyText, type PlacedText } from '../scene/walk.js';
import type { SceneRule } from './rule.js';

/** What a cover shows from another slide is explained there, since a cover has no notes. */
export const abbreviations: SceneRule = (scene, { deck, presentation }) => {
  const isCover = layoutOf(scene, presentation).kind === 'title';
  const texts = everyText(scene.items).filter(
    ({ units }) => !isCover || units.every((id) => id.startsWith(`${scene.slide}/`)),
  );
  const whole = presentation.scenes
    .filter(({ slide }) => slide === scene.slide)
    .flatMap(({ items }) => everyText(items));
  const own = texts.filter(({ item }) => !isTitle(item));
  return missing(texts, deck.abbreviations())
    .filter((one) => missing(own, [one]).length > 0 || missing(whole, [one]).length > 0)
    .map(({ short, name }) => {
      const message = `«${short}» stands on the slide, but nowhere what it is short for.`;
      const hint = `Write «${name}» once, or let the layout print {{abbreviations id}}.`;
      const text = texts.find((one) => missing([one], [{ short, name }]).length > 0);
      const unit = text?.units.find((id) => deck.originOf(short, id)?.unit === id) ?? text?.units[0];
      return {
        code: 'unspelt-abbreviation',
        severity: 'warning',
        message,
        hint,
        unit,
        ...(text && { item: text.item }),
      };
    });
};

/** The title stands on every part of a split slide, and is explained on one of them. */
const isTitle = (item: Item): boolean => item.kind === 'text' && item.placeholder === 'title';

const missing = (texts: readonly PlacedText[], known: readonly Abbreviation[]): readonly Abbreviation[] =>
  unspelt(
    texts.map(({ body }) => charactersOf(body)),
    known,
  );

const charactersOf = ({ paragraphs }: TextBody): string =>
  plainCharacters(paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'));

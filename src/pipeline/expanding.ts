/** What slides of a deck are expanded with, and some of them expanded alone. */
import { hasErrors, type Outcome } from '../diagnostics/diagnostic.js';
import { finished } from '../diagnostics/steps.js';
import { needs } from '../elements/registry.js';
import type { DeckSpec, Project } from '../model/project.js';
import { packs } from '../packs/registry.js';
import { colouredEntries } from '../rules/entry-colours.js';
import { slidesOf } from '../template/deck-view.js';
import { type Layouts, loadLayouts } from '../template/layouts.js';
import { loadTheme } from '../theme/load-theme.js';
import type { Theme } from '../theme/theme.js';
import { type Expand, expanderOf } from './expand-sound.js';
import { pictureSizes } from './picture-sizes.js';
import { picturesIn } from './pictures/pictures-in.js';
import type { DeckOptions, World } from './prepared.js';
import type { ShownSlides } from './shown-in.js';
import { withoutAssessed } from './without-assessed.js';

export interface Readied {
  /** As the deck shows it. */
  readonly project: Project;
  readonly layouts: Layouts;
  readonly theme: Theme;
  readonly expand: Expand;
}

/** What slides of a deck are expanded with. */
export function expanding(whole: Project, deck: DeckSpec, world: World, options: DeckOptions): Outcome<Readied> {
  const layouts = loadLayouts(world.files, packs);
  const theme = loadTheme(world.files, deck.theme, needs, layouts.value && textsIn(layouts.value));
  const found = [...layouts.diagnostics, ...theme.diagnostics];
  if (layouts.value === undefined || theme.value === undefined) return { diagnostics: found };
  const coloured = colouredEntries(whole, theme.value, deck.theme);
  if (coloured.value === undefined) return { diagnostics: [...found, ...coloured.diagnostics] };
  const project = withoutAssessed(coloured.value, deck);
  const expand = expanderOf(project, deck, { layouts: layouts.value, theme: theme.value }, options, world.expanding);
  return { value: { project, layouts: layouts.value, theme: theme.value, expand }, diagnostics: found };
}

/** What may name a style of the theme. */
const textsIn = ({ types, partials, schemaTexts, sharedText }: Layouts): readonly string[] => [
  ...[...types.values(), ...partials.values()].map(({ text }) => text),
  ...schemaTexts.values(),
  sharedText,
];

/**
 * A project and some slides of one of its decks -> what these tell today, as `prepareDeck` and the digests of a whole deck have it, with
 * none of the others expanded. Undefined where one of them is not in the deck, or is faulty.
 */
export function shownOfSome(
  whole: Project,
  deck: DeckSpec,
  world: World,
  options: DeckOptions,
  wanted: readonly string[],
): (ShownSlides & { readonly project: Project }) | undefined {
  const { value } = expanding(whole, deck, world, options);
  const own = slidesOf(deck, value?.project ?? whole).filter(({ id }) => wanted.includes(id));
  if (value === undefined || own.length < new Set(wanted).size) return undefined;
  const { sound, diagnostics } = finished(value.expand(own));
  if (hasErrors(diagnostics)) return undefined;
  const pictures = pictureSizes(sound, world.pictures ?? picturesIn(world.files), options.draft);
  return { slides: sound, pictures, project: value.project };
}

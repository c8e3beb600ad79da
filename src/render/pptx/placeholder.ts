/** How placeholders name themselves on slides, layouts and the master, so that each finds its parent (ECMA-376-1, 19.3.1.36). */
import type { Placeholder } from '../../scene/scene.js';

const types = { title: 'title', footer: 'ftr', slideNumber: 'sldNum' } as const;

/** A title carries no index: readers look for the type alone and miss one that has it. */
const reference = (
  placeholder: Placeholder,
  indexes: Readonly<Record<Exclude<Placeholder, 'title'>, number>>,
): string =>
  placeholder === 'title'
    ? '<p:ph type="title"/>'
    : `<p:ph type="${types[placeholder]}" sz="quarter" idx="${indexes[placeholder]}"/>`;

/** `p:ph` on a slide or a slide layout. */
export const slidePlaceholder = (placeholder: Placeholder): string =>
  reference(placeholder, { footer: 11, slideNumber: 12 });

/** `p:ph` on the slide master. */
export const masterPlaceholder = (placeholder: Placeholder): string =>
  reference(placeholder, { footer: 3, slideNumber: 4 });

/** The slides behind the pages of a presentation. */
import type { Slide } from '../model/project.js';
import type { Situation } from './rule.js';

/** Each once, in the order of the pages. */
export const slidesShown = ({ project, presentation }: Situation): readonly Slide[] =>
  [...new Set(presentation.scenes.map(({ slide }) => slide))].flatMap((id) => project.slides.get(id) ?? []);

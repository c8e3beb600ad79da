/** The rules on the finished scenes of one locale, in the order in which they are told. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Presentation } from '../scene/scene.js';
import { altText } from './alt-text.js';
import { contrast } from './contrast.js';
import { glyphs } from './glyphs.js';
import { inside } from './inside.js';
import { invisible } from './invisible.js';
import { leadLines } from './lead-lines.js';
import { links } from './links.js';
import { overlap } from './overlap.js';
import type { SceneRule, Situation } from './rule.js';
import { textSize } from './text-size.js';
import { title } from './title.js';

const rules: readonly SceneRule[] = [
  title,
  glyphs,
  invisible,
  inside,
  overlap,
  textSize,
  contrast,
  altText,
  links,
  leadLines,
];

export const checkPresentation = (presentation: Presentation, situation: Situation): Diagnostic[] =>
  presentation.scenes.flatMap((scene) => rules.flatMap((rule) => rule(scene, presentation, situation)));

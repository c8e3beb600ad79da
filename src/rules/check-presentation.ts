/** The rules on the finished scenes of one locale, in the order in which they are told. Rules find; here it is said where. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { abbreviations } from './abbreviations.js';
import { altText } from './alt-text.js';
import { contrast } from './contrast.js';
import { covered } from './covered.js';
import { diagnosticOf, placeless } from './diagnostic-of.js';
import { glyphs } from './glyphs.js';
import { inside } from './inside.js';
import { invisible } from './invisible.js';
import { leadLines } from './lead-lines.js';
import { leftovers } from './leftovers.js';
import { linkText } from './link-text.js';
import { links } from './links.js';
import { overlap } from './overlap.js';
import { pictures } from './pictures.js';
import type { DeckFinding, DeckRule, SceneRule, Situation } from './rule.js';
import { sameTitle } from './same-title.js';
import { sectionNames } from './section-names.js';
import { tableHead } from './table-head.js';
import { terms } from './terms.js';
import { textInBox } from './text-in-box.js';
import { textSize } from './text-size.js';
import { title } from './title.js';
import { unshown } from './unshown.js';
import { wordsOnLayout } from './words-on-layout.js';

const sceneRules: readonly SceneRule[] = [
  title,
  invisible,
  inside,
  textInBox,
  overlap,
  covered,
  pictures,
  textSize,
  contrast,
  altText,
  tableHead,
  links,
  linkText,
  leadLines,
  abbreviations,
];

const deckRules: readonly DeckRule[] = [glyphs, unshown, leftovers, wordsOnLayout, sectionNames, terms, sameTitle];

/** What a pack has for finished pages. */
export interface RulingPack {
  readonly rules?: readonly DeckRule[];
}

/** `more`: rules of the packs that the project uses. */
export function checkPresentation(situation: Situation, more: readonly DeckRule[] = []): Diagnostic[] {
  const onScenes = situation.presentation.scenes.flatMap((scene) =>
    sceneRules.flatMap((rule) =>
      rule(scene, situation).map((found): DeckFinding => ({ ...found, slide: scene.slide })),
    ),
  );
  const onDeck = [...deckRules, ...more].flatMap((rule) => rule(situation));
  return [...onScenes, ...onDeck].map((found) =>
    isAccepted(found, situation) ? { ...placeless(found, situation), accepted: true } : diagnosticOf(found, situation),
  );
}

/** Warnings may stand where content/accepted.yaml says why. */
const isAccepted = ({ code, severity, slide }: DeckFinding, { project }: Situation): boolean =>
  severity === 'warning' && slide !== undefined && project.accepted.get(slide)?.has(code) === true;

/** Rules on the finished scenes of one locale, one a file. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Presentation } from '../scene/scene.js';
import type { Theme } from '../theme/theme.js';

export type PresentationRule = (presentation: Presentation, around: { readonly theme: Theme }, deck: LocalisedDeck) => Diagnostic[];

const rules: readonly PresentationRule[] = [];

export const checkPresentation: PresentationRule = (presentation, around, deck) => rules.flatMap((rule) => rule(presentation, around, deck));

/** The rules on the content of a deck before it is laid out. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeckSpec, Project } from '../project/project.js';
import { slidesOf } from '../template/deck-view.js';
import { bareNumber } from './bare-number.js';

export const checkProject = (project: Project, deck: DeckSpec): Diagnostic[] =>
  bareNumber(project, slidesOf(deck, project));

/** Rules on the content before it is laid out, one a file. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DeckSpec, Project } from '../project/project.js';

type ProjectRule = (project: Project, deck: DeckSpec) => Diagnostic[];

const rules: readonly ProjectRule[] = [];

export const checkProject = (project: Project, deck: DeckSpec): Diagnostic[] => rules.flatMap((rule) => rule(project, deck));

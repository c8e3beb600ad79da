/** Checks that need all relations at once: each pair occurs once, and each end names one thing. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { repeatsIn } from '../diagnostics/group-by.js';
import { quote } from '../diagnostics/printable.js';
import { placeOf } from '../load/place-of.js';
import type { Checked, CheckedProject } from '../validation/checked-project.js';
import type { Framework } from '../model/framework.js';
import { pairOf } from '../model/relations.js';
import type { RelationsFile } from '../schemas/relations.js';

export const checkRelationEnds = (project: CheckedProject, framework: Framework): readonly Diagnostic[] => [
  ...project.relations.flatMap(repeated),
  ...ambiguous(project, framework),
];

/** An id that is both an organisation's and an actor's could mean either. */
function ambiguous(
  { framework: [file], organisations: [known] }: CheckedProject,
  { actors }: Framework,
): readonly Diagnostic[] {
  if (file === undefined) return [];
  return actors.flatMap((actor, index) =>
    known?.value?.[actor] === undefined
      ? []
      : [
          {
            code: 'duplicate-id',
            severity: 'error',
            message: `The id ${quote(actor)} is that of an organisation.`,
            hint: 'Give the actor another id, or let relations and slides name the organisation.',
            place: placeOf(file.document, ['actors', index]),
          },
        ],
  );
}

const repeated = ({ value = {}, document }: Checked<RelationsFile>): readonly Diagnostic[] =>
  repeatsIn(Object.entries(value), ([, { from, to }]) => pairOf(from, to)).map(([[id, { from, to }], [earlier]]) => ({
    code: 'repeated-relation',
    severity: 'error',
    message: `How ${quote(from)} and ${quote(to)} stand to each other is said already, by ${quote(earlier)} in line ${placeOf(document, [earlier], 'key').line}.`,
    hint: 'Keep the one that the sources support best, and say in its note what the other would be.',
    place: placeOf(document, [id], 'key'),
  }));

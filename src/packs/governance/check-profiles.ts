/** A profile says in a few words what the slide on operational steering says in full: of the same cells, no more and no fewer. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { asMap } from '../../load/maps.js';
import { placeOf } from '../../load/place-of.js';
import { memberOf } from '../../model/unit-id.js';
import { type CheckedFile, idOf } from '../../validation/checked-file.js';
import type { CheckedProject } from '../../validation/checked-project.js';

const TYPE = 'actor-profile';

export function checkProfiles({ slides }: CheckedProject): readonly Diagnostic[] {
  const byId = new Map(slides.map((slide) => [idOf(slide), slide]));
  return slides
    .filter(({ document }) => memberOf(document.value, 'type') === TYPE)
    .flatMap((profile) => {
      const steering = byId.get(String(memberOf(profile.document.value, 'of')));
      // A slide that is not there is told where references are checked.
      return steering === undefined ? [] : faultsOf(profile, steering);
    });
}

function faultsOf({ document }: CheckedFile, steering: CheckedFile): readonly Diagnostic[] {
  const [own, told] = [document, steering.document].map(cellsIn);
  const slide = idOf({ document });
  const full = quote(idOf(steering));
  const extra = [...(own ?? [])].filter((cell) => told?.has(cell) !== true);
  const missing = [...(told ?? [])].filter((cell) => own?.has(cell) !== true);
  return [
    ...extra.map((cell): Diagnostic => ({
      code: 'cell-not-told',
      severity: 'error',
      message: `The profile says something of ${named(cell)}, of which ${full} says nothing.`,
      hint: `Remove it here, or write there what the sources say of it.`,
      slide,
      place: placeOf(document, ['roles', ...cell.split('/')]),
    })),
    ...missing.map((cell): Diagnostic => ({
      code: 'cell-without-words',
      severity: 'error',
      message: `${full} tells of ${named(cell)}, but the profile has no words for it.`,
      hint: 'Say it under «roles» in one to three words.',
      slide,
      place: placeOf(document, ['roles']),
    })),
  ];
}

/** «direct» in the role «initiate». */
function named(cell: string): string {
  const [role = '', instrument = ''] = cell.split('/');
  return `${quote(instrument)} in the role ${quote(role)}`;
}

/** Role and instrument of each cell, with a slash between them. */
const cellsIn = ({ value }: Pick<CheckedFile['document'], 'value'>): ReadonlySet<string> =>
  new Set(
    Object.entries(asMap(memberOf(value, 'roles'))).flatMap(([role, cells]) =>
      Object.keys(asMap(cells)).map((instrument) => `${role}/${instrument}`),
    ),
  );

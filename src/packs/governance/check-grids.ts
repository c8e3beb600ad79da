/** A grid shows where an organisation has many instruments; one with a few of them is told in a list, and not in empty cells. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type Path, placeOf } from '../../load/place-of.js';
import { tally } from '../../model/cell-count.js';
import { memberOf } from '../../model/unit-id.js';
import { buildFramework } from '../../project/build-framework.js';
import { countedIn } from '../../project/counted.js';
import { type CheckedFile, idOf } from '../../validation/checked-file.js';
import type { CheckedProject } from '../../validation/checked-project.js';

/** Fewer filled cells than these are no grid. */
const LEAST = 5;

/** By the type that draws a grid of its own cells, what tells a few of them. */
const INSTEAD: ReadonlyMap<unknown, string> = new Map([
  [
    'operational-steering',
    'Write «form: list», which prints what is stated one under the other, or set several such organisations side by side on a slide of type small-actors.',
  ],
  ['strategic-steering', 'Tell it in words on a slide of another type, such as overview-map or level-leaders.'],
]);

/** What schemas refuse is told there. */
export function checkGrids(project: CheckedProject): readonly Diagnostic[] {
  const grids = project.slides.filter(
    ({ document, diagnostics }) => diagnostics.length === 0 && INSTEAD.has(typeOf(document)),
  );
  if (grids.length === 0) return [];
  const cells = countedIn(project, buildFramework(project));
  return grids.flatMap((slide) => {
    const { stated } = tally(cells.get(idOf(slide)) ?? [], ['all']);
    if (memberOf(slide.document.value, 'form') === 'list') return unframed(slide);
    return stated < LEAST ? [sparse(slide, stated)] : [];
  });
}

const typeOf = ({ value }: CheckedFile['document']): unknown => memberOf(value, 'type');

function sparse(slide: CheckedFile, stated: number): Diagnostic {
  const own = slide.cells.find(({ keyword }) => keyword === 'cells');
  return {
    ...about(slide, own?.path ?? ['id']),
    code: 'sparse-grid',
    severity: 'error',
    message: `The grid of ${idOf(slide)} has ${stated} filled ${stated === 1 ? 'cell' : 'cells'}; with fewer than ${LEAST} it is mostly empty.`,
    hint: INSTEAD.get(typeOf(slide.document)) ?? '',
  };
}

/** A list has no cells that could be framed. */
const unframed = (slide: CheckedFile): readonly Diagnostic[] =>
  memberOf(slide.document.value, 'proof') === undefined
    ? []
    : [
        {
          ...about(slide, ['proof']),
          code: 'unframed-proof',
          severity: 'error',
          message: 'A list frames nothing, so «proof» would not be seen.',
          hint: 'Take it out: everything on the slide bears its title. «grounds» says what does.',
        },
      ];

const about = ({ document }: CheckedFile, path: Path): Pick<Diagnostic, 'slide' | 'place'> => ({
  slide: idOf({ document }),
  place: placeOf(document, path, 'key'),
});

/** A cell is stated or not in use, never both: a slide says each thing about a cell once. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { asMap } from '../load/maps.js';
import { placeOf, type Path } from '../load/place-of.js';
import type { CheckedFile } from '../validation/checked-file.js';
import { valueAt } from '../model/paths.js';
import { memberOf } from '../model/unit-id.js';

export const checkCells = (file: CheckedFile): readonly Diagnostic[] =>
  file.cells.flatMap(({ path, cells }) => {
    if (cells === undefined) return [];
    const map = valueAt(file.document.value, path);
    return Object.entries(asMap(map)).flatMap(([row, entry]) =>
      cells.within === undefined
        ? saidTwice(file, { cells: entry, at: ['notInUse', row] })
        : [
            ...saidTwice(file, { cells: memberOf(entry, cells.within), at: [...path, row, 'notInUse'] }),
            ...withoutAll(file, { cells: memberOf(entry, cells.within), at: [...path, row, 'without'] }),
          ],
    );
  });

interface Row {
  readonly cells: unknown;
  /** Where the slide says which cells of the row are not in use. */
  readonly at: Path;
}

function saidTwice(file: CheckedFile, { cells, at }: Row): readonly Diagnostic[] {
  const listed = valueAt(file.document.value, at);
  const columns: readonly unknown[] = Array.isArray(listed) ? listed : [];
  return columns.flatMap((column, index) =>
    typeof column === 'string' && memberOf(cells, column) !== undefined ? [fault(file, [...at, index], column)] : [],
  );
}

function withoutAll(file: CheckedFile, { cells, at }: Row): readonly Diagnostic[] {
  const [first] = Object.keys(asMap(cells));
  return valueAt(file.document.value, at) === undefined || first === undefined ? [] : [fault(file, at, first)];
}

const fault = ({ document }: CheckedFile, at: Path, column: string): Diagnostic => ({
  code: 'stated-and-unused',
  severity: 'error',
  message: `${quote(column)} is said not to be in use here, but has a text in the same row.`,
  hint: 'Keep the text, or what says that it is not in use.',
  place: placeOf(document, at),
});

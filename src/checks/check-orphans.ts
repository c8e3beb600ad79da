/** Entries of PO files that name no text of the project: a mistyped id, or a remainder of a text that is gone. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { quote } from '../diagnostics/printable.js';
import { galleryPo, galleryPoAt } from '../load/common-examples.js';
import type { Source } from '../load/source.js';
import { allFiles, type CheckedProject } from '../validation/checked-project.js';
import { referenceUnits } from '../validation/type-reference.js';

/** A project may have those of its own slide types and examples in any file. */
const GALLERY_UNIT = /^(?:example|schema)\./u;

/** More entries than this are no typing errors but remainders of texts; looking for each among all texts would be in vain. */
const MOST_SLIPS = 100;

/** Call it only for a sound project: the texts of a broken file are not known. */
export function checkOrphans(project: CheckedProject, source: Source): readonly Diagnostic[] {
  const { locales, gallery, decks } = source;
  const own = gallery === true ? referenceUnits(source) : [];
  const units = new Set([...own, ...allFiles(project).flatMap((file) => file.units)].map(({ id }) => id));
  const paths = locales.flatMap(({ translated = [] }) => translated.map(({ place }) => place.file));
  const shown = galleryPo(decks[0]?.file.path ?? '', [...new Set(paths)]);
  /** The examples' translations are only looked at with the deck that shows them, the content's with the content. */
  const isAsked = (unit: string, file: string): boolean => {
    const name = galleryPoAt(file);
    return name === undefined ? GALLERY_UNIT.test(unit) === (gallery === true) : gallery === true && name === shown;
  };
  const orphans = locales.flatMap(({ translated = [] }) =>
    translated.filter(
      // An entry without any id is reported where it is read.
      ({ unit, place }) => unit !== '' && !units.has(unit) && isAsked(unit, place.file),
    ),
  );
  const meant = orphans.length > MOST_SLIPS ? [] : units;
  return orphans.map(({ unit, place }) => ({
    code: 'orphan-translation',
    severity: 'warning',
    message: `There is no text ${quote(unit)}.`,
    hint:
      suggestion(unit, meant) ?? 'Run «skald i18n update», which keeps it at the end of the file as no longer used.',
    place,
  }));
}

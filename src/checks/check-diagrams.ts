/** What a diagram shows is tied to the rest: each council has a line. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { type Path, placeOf } from '../load/place-of.js';
import type { CheckedFile } from '../validation/checked-file.js';
import type { Finding } from '../validation/finding.js';
import { isAbove, valueAt } from '../model/paths.js';
import { memberOf } from '../model/unit-id.js';

export const checkDiagrams = (slide: CheckedFile): readonly Diagnostic[] =>
  slide.across.filter(({ keyword }) => keyword === 'connected').flatMap((asked) => lonely(slide, asked));

const entriesOf = (map: unknown): readonly [string, unknown][] =>
  typeof map === 'object' && map !== null ? Object.entries(map) : [];

const namesOf = (list: unknown): readonly string[] => (Array.isArray(list) ? list.map(String) : []);

/** An entry of a list stands in the list's field. */
const fieldOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string'));

/** A field that refers to an entry joins it with the one in which it stands. */
function lonely(slide: CheckedFile, { path, asked }: Finding): readonly Diagnostic[] {
  const fields = namesOf(memberOf(asked, 'by'));
  const joins = slide.references.filter((one) => fields.includes(fieldOf(one.path)));
  const wanted = entriesOf(memberOf(asked, 'entries'));
  return entriesOf(valueAt(slide.document.value, path)).flatMap(([key, entry]) => {
    const isMeant = wanted.every(([field, value]) => memberOf(entry, field) === value);
    const isJoined = joins.some((one) => one.value === key || isAbove([...path, key], one.path));
    return isMeant && !isJoined ? [notConnected(slide, [...path, key], key, fields)] : [];
  });
}

const notConnected = ({ document }: CheckedFile, path: Path, key: string, fields: readonly string[]): Diagnostic => ({
  code: 'not-connected',
  severity: 'warning',
  message: `Nothing on the slide says what ${quote(key)} belongs to: no line leads to it.`,
  hint: `Tie it to another by ${fields.map((field) => `«${field}»`).join(' or ')}. Where the sources do not say it, accept it with a reason in content/accepted.yaml.`,
  slide: String(memberOf(document.value, 'id')),
  place: placeOf(document, path, 'key'),
});

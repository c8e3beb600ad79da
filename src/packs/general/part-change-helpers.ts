/** What templates ask of how parts changed. */
import { wholeChange } from '../../model/whole-change.js';
import { bare, type Helpers } from '../../template/helper.js';
import { asMap, list, text } from '../../template/values.js';
import { numberIn } from './slide-check.js';

/** By how much the `values` of each part changed between two of the places; undefined where one of them is not known. */
function changesOf(parts: unknown, from: number, to: number): readonly (number | undefined)[] {
  return Object.values(asMap(parts)).map((part) => {
    const values = list(asMap(part)['values']);
    const [before, after] = [numberIn(values.at(from)), numberIn(values.at(to))];
    return before === undefined || after === undefined ? undefined : after - before;
  });
}

export const partChangeHelpers: Helpers = bare({
  /** Whether shares of the change of all parts say something: `changeshared parts periods growth.from growth.to`, from the first period to the last without these. */
  changeshared: (parts, places, from, to) => {
    const names = list(places).map(text);
    const place = (name: unknown, otherwise: number): number =>
      text(name) === '' ? otherwise : names.indexOf(text(name));
    return wholeChange(changesOf(parts, place(from, 0), place(to, -1))) !== undefined;
  },
});

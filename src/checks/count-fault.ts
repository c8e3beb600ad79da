/** What is wrong with a count in a text: its slides must have cells, and what is counted must be a row or column of them. */
import { type Diagnostic, error } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { quote } from '../diagnostics/printable.js';
import { countable, countForms, gridsOf, readCount, type CountForm } from '../model/cell-count.js';
import type { CellTable } from '../model/cells.js';
import { wordForms, wordOfCount } from '../model/counted-attributes.js';
import { possible, unknownName } from '../validation/unknown-id.js';

interface Count {
  readonly raw: string;
  readonly id: string;
  readonly form?: string;
}

/** The diagnostic still lacks its place. */
export function countFault({ raw, id, form }: Count, cells: CellTable | undefined): Diagnostic | undefined {
  const query = readCount(id);
  if (query === undefined)
    return {
      code: 'malformed-reference',
      severity: 'error',
      message: `${quote(raw)} does not say what is counted.`,
      hint: 'Write the slide, a slash and rows or columns: {{count:risks/frost}}, {{count:risks/all}}.',
    };
  const forms = wordOfCount(query.slides, cells) === undefined ? countForms : wordForms;
  if (form !== undefined && !forms.some((known) => known === form)) return badForm(raw, form, forms);
  if (cells === undefined) return undefined;
  const without = query.slides.find((slide) => !isCountable(slide, query.slides, cells));
  if (without !== undefined) return noCells(without, cells);
  const names = countable(gridsOf(query.slides, cells));
  const strange = query.names.find((name) => !names.includes(name));
  return strange === undefined ? undefined : { ...unknownName('row or column', strange, names), code: 'unknown-cells' };
}

/** Things of an attribute are not added to cells. */
const isCountable = (slide: string, all: readonly string[], cells: CellTable): boolean =>
  cells.has(slide) && (all.length === 1 || wordOfCount([slide], cells) === undefined);

const badForm = (raw: string, form: string, forms: readonly CountForm[]): Diagnostic => ({
  code: 'unknown-form',
  severity: 'error',
  message: `${quote(raw)} asks for the form ${quote(form)}, which this count does not have.`,
  hint: suggestion(form, forms) ?? `Possible are ${forms.join(', ')}.`,
});

function noCells(slide: string, cells: CellTable): Diagnostic {
  const known = [...cells.keys()].filter((id) => id !== slide);
  const hint =
    suggestion(slide, known) ??
    possible(known) ??
    'Name a slide whose type has cells, or one that gathers those of others.';
  return error('unknown-cells', `There is no slide ${quote(slide)} with cells that could be counted.`, hint);
}

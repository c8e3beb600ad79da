/** What is wrong with a count in a text: its slides must have cells, and what is counted must be a row or column of them. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { quote } from '../diagnostics/printable.js';
import { countable, countForms, gridsOf, isCountForm, readCount } from './cell-count.js';
import type { CellTable } from './cells.js';
import { possible, unknownName } from './unknown-id.js';

interface Count {
  readonly raw: string;
  readonly id: string;
  readonly form?: string;
}

/** Without a place. */
export function countFault({ raw, id, form }: Count, cells: CellTable | undefined): Diagnostic | undefined {
  const query = readCount(id);
  if (query === undefined)
    return {
      code: 'malformed-reference',
      severity: 'error',
      message: `${quote(raw)} does not say what is counted.`,
      hint: 'Write the slide, a slash and rows or columns: {{count:no.steering.kmd/standards}}, {{count:no.steering.kmd/all}}.',
    };
  if (form !== undefined && !isCountForm(form)) return badForm(raw, form);
  if (cells === undefined) return undefined;
  const without = query.slides.find((slide) => !cells.has(slide));
  if (without !== undefined) return noCells(without, cells);
  const names = countable(gridsOf(query.slides, cells));
  const strange = query.names.find((name) => !names.includes(name));
  return strange === undefined ? undefined : { ...unknownName('row or column', strange, names), code: 'unknown-cells' };
}

const badForm = (raw: string, form: string): Diagnostic => ({
  code: 'unknown-form',
  severity: 'error',
  message: `${quote(raw)} asks for the form ${quote(form)}, which a count does not have.`,
  hint: suggestion(form, countForms) ?? `Possible are ${countForms.join(', ')}.`,
});

function noCells(slide: string, cells: CellTable): Diagnostic {
  const known = [...cells.keys()];
  const hint =
    suggestion(slide, known) ??
    possible(known) ??
    'Name a slide on steering, or an instrument matrix of several of them.';
  return {
    code: 'unknown-cells',
    severity: 'error',
    message: `There is no slide ${quote(slide)} with cells that could be counted.`,
    hint,
  };
}

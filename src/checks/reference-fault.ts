/** What is wrong with a reference in a source text or a translation: it must be complete and lead somewhere. */
import { type Diagnostic, error } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { quote } from '../diagnostics/printable.js';
import { HONEST } from '../text/web-address.js';
import { countFault } from './count-fault.js';
import { type Operands, operandsOf, type TextComputation } from '../model/computed.js';
import { parseDay } from '../model/day.js';
import { factForms, isFactForm } from '../model/fact-forms.js';
import { operandsIn, type Referable } from './referable.js';
import { senselessFigure } from './senseless-figure.js';
import { directives, type TextReference } from '../model/text-references.js';
import { unknownName } from '../validation/unknown-id.js';

/** The diagnostic still lacks its place. */
export function referenceFault(found: TextReference, known: Referable): Diagnostic | undefined {
  switch (found.kind) {
    case 'fact':
      return unknown('fact', found.id, known.facts) ?? factForm(found, known);
    case 'count':
      return countFault(found, known.cells);
    case 'org':
      return unknown('organisation', found.id, known.organisations) ?? noForm(found);
    case 'page':
      return unknown('page', found.id, known.slides) ?? noForm(found);
    case 'date':
      return badDate(found) ?? noForm(found);
    case 'disputed':
      return unknown('conflict', found.id, known.conflicts) ?? unmarkedConflict(found, known) ?? noForm(found);
    case 'ratio':
    case 'difference':
    case 'share':
    case 'sum':
      return computedFault(found.kind, found, known) ?? noForm(found);
    case 'slide':
      return unknown('page', found.id, known.slides);
    case 'footnote':
      return unknown('footnote', found.id, known.footnotes);
    case 'unknown':
      return unknownDirective(found);
    case 'malformed':
      return malformed(found);
    case 'broken-link':
      return brokenLink(found);
  }
}

type Known = ReadonlySet<string> | ReadonlyMap<string, unknown>;

const unknown = (noun: string, id: string, known: Known | undefined): Diagnostic | undefined =>
  known === undefined || known.has(id) ? undefined : unknownName(noun, id, known.keys());

type Of<Kind extends TextReference['kind']> = Extract<TextReference, { kind: Kind }>;
type Directive = Extract<TextReference, { form?: string }>;

function factForm({ raw, id, form }: Directive, { facts }: Referable): Diagnostic | undefined {
  if (form === undefined) return undefined;
  if (!isFactForm(form)) {
    const hint = suggestion(form, factForms) ?? `Possible are ${factForms.join(', ')}.`;
    return error('unknown-form', `${quote(raw)} asks for the form ${quote(form)}, which does not exist.`, hint);
  }
  const fact = facts?.get(id);
  if (fact === undefined) return undefined;
  if (fact.forms.includes(form))
    return form === 'rest' && (fact.to ?? fact.value ?? 0) > 100 ? restOfMore(raw) : undefined;
  const message = `${quote(raw)}: a fact of the unit ${quote(fact.unit)} has no form ${quote(form)}.`;
  return error('unfit-form', message, `Possible are ${fact.forms.join(', ')}.`);
}

const restOfMore = (raw: string): Diagnostic =>
  error(
    'senseless-figure',
    `${quote(raw)} is what a share leaves of the whole, and this one is more than 100 per cent.`,
    'Leave the form out, or say it in words.',
  );

/** Operands are facts of one unit, and a ratio has one on each side. */
function computedFault(of: TextComputation, { raw, id }: Directive, { facts }: Referable): Diagnostic | undefined {
  const operands = operandsOf(of, id);
  if (operands === undefined)
    return error(
      'malformed-reference',
      `${quote(raw)} does not name the facts it is reckoned from.`,
      computedForms[of],
    );
  const ids = [...operands.first, ...operands.second];
  const missing = ids.map((fact) => unknown('fact', fact, facts)).find((one) => one !== undefined);
  if (missing !== undefined) return missing;
  const units = new Set(ids.flatMap((fact) => facts?.get(fact)?.unit ?? []));
  if (units.size <= 1) return senselessOf(of, raw, operands, facts);
  const message = `${quote(raw)} is reckoned from facts of different units: ${[...units].join(', ')}.`;
  return error('unlike-units', message, 'Name facts of one unit, or say it in words.');
}

function senselessOf(
  of: TextComputation,
  raw: string,
  operands: Operands,
  facts: Referable['facts'],
): Diagnostic | undefined {
  const [first, second] = [operandsIn(operands.first, facts), operandsIn(operands.second, facts)];
  return first && second && senselessFigure(quote(raw), of, first, second);
}

const computedForms: Readonly<Record<TextComputation, string>> = {
  ratio: 'Write {{ratio:larger-fact/smaller-fact}}.',
  difference: 'Write {{difference:larger-fact/smaller-fact}}.',
  share: 'Write {{share:part+part/part+part+rest}}.',
  sum: 'Write {{sum:fact+fact}}.',
};

const unmarkedConflict = ({ raw, id }: Directive, { conflicts }: Referable): Diagnostic | undefined =>
  conflicts?.get(id) === false
    ? error(
        'unmarked-conflict',
        `${quote(raw)} marks a conflict that no page tells of.`,
        `Give ${quote(id)} «weight: main» and «short» in content/conflicts.yaml, or leave the mark out.`,
      )
    : undefined;

const noForm = ({ raw, form }: Directive): Diagnostic | undefined =>
  form === undefined
    ? undefined
    : error('unknown-form', `${quote(raw)}: only facts and counts have forms.`, `Leave out ${quote(form)}.`);

const badDate = ({ raw, id }: Directive): Diagnostic | undefined =>
  id === 'deck' || parseDay(id) !== undefined
    ? undefined
    : error(
        'bad-date',
        `${quote(raw)} names no date of the calendar.`,
        'Write {{date:2017-06-30}}, {{date:2017-06}} or {{date:2017}}; {{date:deck}} is the date of the deck.',
      );

const unknownDirective = ({ raw, name }: Of<'unknown'>): Diagnostic =>
  error(
    'unknown-directive',
    `${quote(raw)} asks for ${quote(name)}, which does not exist.`,
    suggestion(name, directives) ?? `Possible are ${directives.join(', ')}.`,
  );

const malformed = ({ raw }: TextReference): Diagnostic =>
  error(
    'malformed-reference',
    `${quote(raw)} is no complete reference.`,
    /^\{[^{]/u.test(raw)
      ? `Write two braces on either side: ${raw.replace(/^\{/u, '{{').replace(/\}*$/u, '}}')}.`
      : 'Write {{fact:id}}, {{fact:id number}}, {{count:slide-id/all}}, {{org:id}}, {{page:slide-id}} or {{date:2017-06}}, without spaces at the braces.',
  );

const brokenLink = ({ raw }: TextReference): Diagnostic =>
  error(
    'bad-link',
    `${quote(raw)} leads nowhere: it holds no web address, no mail address and no slide, or one that is not what it looks like.`,
    `Links begin with https://, http://, mailto: or slide:, and hold no spaces, controls or hidden characters. ${HONEST}`,
  );

/** Names of organisations, sources and decks stand inside other texts, and are printed as they are. */
export const referenceNotAllowed = ({ raw }: TextReference): Diagnostic => ({
  code: 'reference-not-allowed',
  severity: 'error',
  message: `${quote(raw)} cannot stand in this text; only texts of slides hold references.`,
  hint: 'Write the words out.',
});

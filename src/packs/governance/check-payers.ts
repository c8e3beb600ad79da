/** Ribbons in one scale compare like with like: the amounts of payers are of one currency and one time, and each has a width of its own. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { asMap } from '../../load/maps.js';
import { placeOf } from '../../load/place-of.js';
import { memberOf } from '../../model/unit-id.js';
import { buildFramework } from '../../project/build-framework.js';
import type { FactEntry, FactsFile } from '../../schemas/facts.js';
import { type CheckedFile, idOf } from '../../validation/checked-file.js';
import type { CheckedProject } from '../../validation/checked-project.js';

const TYPE = 'money-flow';

export function checkPayers(project: CheckedProject): readonly Diagnostic[] {
  const known = project.facts[0]?.value ?? {};
  const { units } = buildFramework(project);
  const isMoney = (unit: string): boolean => units[unit]?.money === true;
  return project.slides
    .filter(({ document }) => memberOf(document.value, 'type') === TYPE)
    .flatMap((slide) => faultsOf(slide, known, isMoney));
}

interface Payer {
  readonly key: string;
  readonly id: string;
  readonly fact: FactEntry;
}

type Told = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

function faultsOf(
  { document }: CheckedFile,
  known: FactsFile,
  isMoney: (unit: string) => boolean,
): readonly Diagnostic[] {
  const payers = Object.entries(asMap(memberOf(document.value, 'payers'))).flatMap(([key, payer]): readonly Payer[] => {
    const id = String(memberOf(payer, 'fact'));
    // A fact that is not there is told where references are checked.
    return Object.hasOwn(known, id) && known[id] !== undefined ? [{ key, id, fact: known[id] }] : [];
  });
  const first = payers.find((payer) => withoutWidth(payer, isMoney) === undefined);
  return payers.flatMap((payer) => {
    const told = withoutWidth(payer, isMoney) ?? unlike(payer, first ?? payer);
    if (told === undefined) return [];
    const place = placeOf(document, ['payers', payer.key, 'fact']);
    return [{ ...told, severity: 'error', slide: idOf({ document }), place }];
  });
}

function withoutWidth({ id, fact }: Payer, isMoney: (unit: string) => boolean): Told | undefined {
  const code = 'payer-without-width';
  const hint = 'Leave «fact» out, so that the payer gets a dashed line, and say the amount in its «note»: {{fact:…}}.';
  if (!isMoney(fact.unit))
    return { code, message: `${quote(id)} is no amount of money (${fact.unit}), so nobody pays it.`, hint };
  if (fact.to !== undefined)
    return { code, message: `${quote(id)} is a range, so how wide its ribbon is would be a guess.`, hint };
  if (fact.value > 0) return undefined;
  return { code, message: `${quote(id)} is not above zero, so it has no ribbon.`, hint };
}

/** Against the first payer with an amount. */
function unlike({ id, fact }: Payer, first: Payer): Told | undefined {
  const code = 'unlike-payers';
  const hint = `Name an amount like the others, or take this payer out of the flow and tell of its amount under «other», which has no scale.`;
  if (fact.unit !== first.fact.unit) {
    const units = `${quote(id)} is in ${fact.unit}, and ${quote(first.id)} in ${first.fact.unit}`;
    return { code, message: `${units}: ribbons in one scale have one currency.`, hint };
  }
  const [own, other] = [periodOf(fact), periodOf(first.fact)];
  if (own === other) return undefined;
  const times = `${quote(id)} is of ${own}, and ${quote(first.id)} of ${other}`;
  return { code, message: `${times}: amounts of different times do not add up to anything.`, hint };
}

const periodOf = ({ year, 'as-of': asOf }: FactEntry): string =>
  year !== undefined
    ? String(year)
    : asOf === undefined
      ? 'no year'
      : asOf === 'mapping'
        ? 'the time of the mapping'
        : asOf;

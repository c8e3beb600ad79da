/**
 * Keywords of Skald's schemas for data that are drawn: `charted: {series: parts, over: [periods, categories]}` of a slide whose series
 * have a value for each period or category, and something to show, with `shares: <field>` also a whole to take shares of; `addsUp: true`
 * of a map of totals and steps (model/waterfall.ts) whose totals are what the steps before them come to.
 */
import type { DataValidationCxt } from 'ajv/dist/types/index.js';
import { asMap } from '../load/maps.js';
import type { KeywordTarget } from './keyword-target.js';
import { wrongTotals } from '../model/waterfall.js';

/** Where from the value on, and a sentence about it without its subject. */
interface Wrong {
  readonly path: readonly string[];
  readonly said: string;
  readonly hint: string;
}

type Find = (value: object, asked: unknown) => readonly Wrong[];

export function addChartKeywords(ajv: KeywordTarget): void {
  add(ajv, 'charted', 'object', wrongSeries);
  add(ajv, 'addsUp', 'boolean', (steps, asked) => (asked === true ? wrongSteps(steps) : []));
}

function add(ajv: KeywordTarget, keyword: string, schemaType: 'object' | 'boolean', find: Find): void {
  const validate = (asked: unknown, value: object, _: unknown, context?: DataValidationCxt): boolean => {
    const wrong = find(value, asked);
    Object.assign(validate, {
      errors: wrong.map(({ path, said, hint }) => ({
        keyword,
        instancePath: `${context?.instancePath ?? ''}${path.map((step) => `/${step}`).join('')}`,
        params: { said, hint },
      })),
    });
    return wrong.length === 0;
  };
  ajv.addKeyword({ keyword, type: 'object', schemaType, validate });
}

const numbersIn = (values: unknown): readonly (number | undefined)[] =>
  Array.isArray(values) ? values.map((one: unknown) => (typeof one === 'number' ? one : undefined)) : [];

function wrongSeries(slide: object, asked: unknown): readonly Wrong[] {
  const { series = '', over, shares = '' } = asMap(asked);
  const fields = asMap(slide);
  const field = String(series);
  const all = Object.entries(asMap(fields[field])).map(([key, one]) => [key, numbersIn(asMap(one)['values'])] as const);
  const names = Array.isArray(over) ? over.map(String) : [];
  const counted = names.map((name) => Object.keys(asMap(fields[name])).length).filter((count) => count > 0);
  const [count] = counted;
  const lengths = all.flatMap(([key, values]): Wrong[] =>
    count === undefined || values.length === count ? [] : [uneven([field, key, 'values'], values.length, count)],
  );
  if (count === undefined)
    return [
      {
        path: [],
        said: `lacks ${names.map((name) => `«${name}»`).join(' or ')}, so nothing can be drawn`,
        hint: 'Add the periods, or the categories by key.',
      },
    ];
  if (lengths.length > 0 || all.length === 0) return lengths;
  if (all.every(([, values]) => values.every((value) => value === undefined)))
    return [
      {
        path: [field],
        said: 'has no value that could be drawn',
        hint: 'Fill in the values; what is not known is told in a text.',
      },
    ];
  return fields[String(shares)] === true ? wrongWholes(field, all, count) : [];
}

const uneven = (path: readonly string[], have: number, want: number): Wrong => ({
  path,
  said: `has ${have} ${have === 1 ? 'value' : 'values'} where there are ${want} to be drawn`,
  hint: 'Write one for each, and null where there is none.',
});

/** Shares are parts of something, and none of them is less than nothing. */
function wrongWholes(
  field: string,
  all: readonly (readonly [string, readonly (number | undefined)[]])[],
  count: number,
): readonly Wrong[] {
  const negative = all.find(([, values]) => values.some((value) => (value ?? 0) < 0));
  if (negative !== undefined)
    return [
      {
        path: [field, negative[0], 'values'],
        said: 'has a value under zero, which is no share of a whole',
        hint: 'Leave out «shares», or correct the value.',
      },
    ];
  const wholes = Array.from({ length: count }, (_, index) =>
    all.reduce((sum, [, values]) => sum + (values[index] ?? 0), 0),
  );
  const empty = wholes.findIndex(
    (whole, index) => whole === 0 && all.some(([, values]) => values[index] !== undefined),
  );
  return empty < 0
    ? []
    : [
        {
          path: [field],
          said: `comes to nothing in column ${empty + 1}, so there are no shares of it`,
          hint: 'Write null where the parts are not known, or leave out «shares».',
        },
      ];
}

function wrongSteps(steps: object): readonly Wrong[] {
  const all = Object.entries(steps).map(([key, step]) => ({ key, ...readStep(asMap(step)) }));
  const [first] = all;
  if (first?.kind === 'delta')
    return [
      {
        path: [first.key],
        said: 'is a step, and a waterfall starts with a total',
        hint: 'Give it kind: total, or put a total before it.',
      },
    ];
  const lost = all.filter(({ kind, value }) => kind !== 'subtotal' && value === undefined);
  if (lost.length > 0)
    return lost.map(({ key }) => ({
      path: [key],
      said: 'has no value',
      hint: 'Only a subtotal is reckoned from the steps before it.',
    }));
  return [...wrongTotals(all)].map(([index, level]) => ({
    path: [all[index]?.key ?? '', 'value'],
    said: `is not what the steps before it come to, ${level}`,
    hint: 'Correct the total or a step, or add what is missing as a step.',
  }));
}

const readStep = ({
  kind,
  value,
}: ReturnType<typeof asMap>): { kind: 'total' | 'subtotal' | 'delta'; value: number | undefined } => ({
  kind: kind === 'total' || kind === 'subtotal' ? kind : 'delta',
  value: typeof value === 'number' ? value : undefined,
});

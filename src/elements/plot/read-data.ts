/** Reads the categories and series of a chart from the markup. */
import { counted } from '../../diagnostics/counted.js';
import { plainCharacters } from '../../scene/plain-characters.js';
import { childrenOf } from '../../setting/children.js';
import type { Looks, Setting, Texts } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import { isElement, unitsIn, type Element } from '../../template/element.js';
import { category as declaredCategory, dataset as declared } from './declarations.js';

export interface Category {
  readonly element: Element;
  readonly id: string;
  readonly name: string;
  /** Where none of its parts is known. */
  readonly total: number | undefined;
}

export interface Dataset extends Omit<ReturnType<typeof declared.read>, 'values'> {
  readonly element: Element;
  readonly label: string;
  /** One for each category. */
  readonly values: readonly (number | null)[];
}

export interface Data {
  readonly categories: readonly Category[];
  readonly sets: readonly Dataset[];
  readonly units: readonly string[];
}

export function readData(element: Element, context: Setting): Data {
  const categories = childrenOf(element, 'category').map((child): Category => {
    const { id, total } = declaredCategory.read(child, context);
    return { element: child, id, total, name: nameOf(child, context) };
  });
  const sets = childrenOf(element, 'dataset').map((child): Dataset => {
    const { values, ...rest } = declared.read(child, context);
    const label = nameOf(child, context);
    return { element: child, ...rest, label, values: categories.map((_, index) => values[index] ?? null) };
  });
  const units = [...categories, ...sets].flatMap((one) => unitsIn(one.element));
  return { categories, sets, units: [...new Set(units)] };
}

export const nameOf = ({ children }: Element, context: Texts): string =>
  plainCharacters(
    plainText(
      children.filter((node) => !isElement(node)),
      context,
    ),
  ).trim();

/** What is wrong with the data: another number of values than of categories, two of one name, nothing to show. */
export function checkData(element: Element, looks: Looks): readonly string[] {
  const categories = childrenOf(element, 'category').map((child) => declaredCategory.read(child, looks).id);
  const sets = childrenOf(element, 'dataset').map((child) => declared.read(child, looks));
  return [
    ...sets
      .filter(({ values }) => values.length !== categories.length)
      .map(
        ({ id, values }) =>
          `«${id}» has ${counted(values.length, 'value')} for ${categories.length === 1 ? 'one category' : `${categories.length} categories`}`,
      ),
    ...twice(categories).map((id) => `there are two categories «${id}»`),
    ...twice(sets.map(({ id }) => id)).map((id) => `there are two series «${id}»`),
  ];
}

const twice = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

/** Names of a list that are none of the known ones, as faults. */
export const unknownIn = (what: string, names: readonly string[], known: readonly string[]): readonly string[] =>
  names.filter((name) => !known.includes(name)).map((name) => `there is no ${what} «${name}»`);

export const idsOf = (element: Element, kind: 'category' | 'dataset', looks: Looks): readonly string[] =>
  childrenOf(element, kind).map((child) =>
    kind === 'category' ? declaredCategory.read(child, looks).id : declared.read(child, looks).id,
  );

/** What is wrong with a chart that its attributes alone do not show: names of points and series that there are not. */
import { childrenOf } from '../../setting/children.js';
import type { Looks } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { amountElement, arrow, bracket, point, series } from './declarations.js';

export function checkChart(element: Element, looks: Looks): readonly string[] {
  const points = childrenOf(element, 'point');
  const ids = new Set(points.map((child) => point.read(child, looks).id));
  const known = new Set(childrenOf(element, 'series').map((child) => series.read(child, looks).id));
  const ends = childrenOf(element, 'arrow').flatMap((child) => Object.values(arrow.read(child, looks)));
  const brackets = childrenOf(element, 'bracket').map((child) => bracket.read(child, looks));
  const used = [
    ...points.flatMap((child) =>
      point.read(child, looks).value === undefined ? [] : [point.read(child, looks).series],
    ),
    ...points.flatMap((child) => childrenOf(child, 'amount').map((each) => amountElement.read(each, looks).series)),
    ...brackets.flatMap((each) => each.series),
  ];
  return [
    ...[...ends, ...brackets.map((each) => each.point)]
      .filter((id) => !ids.has(id))
      .map((id) => `there is no point «${id}»`),
    ...[...new Set(used)].filter((id) => !known.has(id)).map((id) => `there is no series «${id}»`),
  ];
}

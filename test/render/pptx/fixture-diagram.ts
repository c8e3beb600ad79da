/** Boxes joined by connectors of every course, and a group. */
import type { ConnectorItem, Item } from '../../../src/scene/scene.js';
import { base, body, box, hairline, paragraph } from './fixture-text.js';

export const named = (id: string, place = box(0, 0, 0, 0), geometry: 'rect' | 'ellipse' = 'rect', text = id): Item => ({
  kind: 'shape',
  ...base(id, place, 'label', [`demo/${id}`]),
  geometry: { kind: geometry },
  fill: 'tint',
  line: hairline,
  text: body([paragraph(text, { align: 'center' })], {
    anchor: 'middle',
    insets: { left: 2, top: 2, right: 2, bottom: 2 },
  }),
});

export const link = (
  id: string,
  rest: Pick<ConnectorItem, 'from' | 'to' | 'points'> & Partial<ConnectorItem>,
): Item => {
  const xs = rest.points.map(([x]) => x);
  const ys = rest.points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    kind: 'connector',
    ...base(id, box(x, y, Math.max(...xs) - x, Math.max(...ys) - y), 'decoration'),
    line: { colour: 'petrol', width: 1.5 },
    ...rest,
  };
};

export const diagram: readonly Item[] = [
  named('a', box(500, 90, 90, 40)),
  named('b', box(700, 150, 90, 40)),
  named('c', box(500, 210, 90, 40), 'ellipse'),
  named('d', box(820, 90, 90, 40)),
  link('a-b', {
    from: { item: 'a', site: 3, x: 590, y: 110, head: 'oval' },
    to: { item: 'b', site: 1, x: 700, y: 170, head: 'triangle' },
    points: [
      [590, 110],
      [620, 110],
      [620, 170],
      [700, 170],
    ],
  }),
  link('a-c', {
    from: { item: 'a', site: 2, x: 545, y: 130 },
    to: { item: 'c', site: 0, x: 545, y: 210, head: 'triangle' },
    points: [
      [545, 130],
      [545, 210],
    ],
    line: { colour: 'petrol', width: 1, dash: 'dash' },
    role: 'body',
    alt: 'A «styrer» C & D',
  }),
  link('c-b', {
    from: { item: 'c', site: 3, x: 590, y: 230 },
    to: { item: 'b', site: 2, x: 745, y: 190, head: 'triangle' },
    points: [
      [590, 230],
      [745, 230],
      [745, 190],
    ],
  }),
  link('d-b', {
    from: { item: 'd', site: 2, x: 865, y: 130 },
    to: { item: 'b', site: 0, x: 745, y: 150, head: 'triangle' },
    points: [
      [865, 130],
      [865, 140],
      [745, 140],
      [745, 150],
    ],
  }),
];

export const group: Item = {
  kind: 'group',
  ...base('group', box(36, 400, 300, 60), 'body'),
  alt: 'To trinn',
  items: [named('step-1', box(36, 400, 120, 60)), named('step-2', box(216, 400, 120, 60))],
};

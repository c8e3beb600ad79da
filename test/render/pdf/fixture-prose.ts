/** The first slide of the fixture: headings, lists, links, languages, shapes, pictures, groups and connectors. */
import type { Item } from '../../../src/scene/scene.js';
import type { Paragraph } from '../../../src/scene/text.js';
import { at, base, footer, text, title } from './fixture-base.js';
import { body, run } from './typeset.js';

const bullet = (level: number): Pick<Paragraph, 'bullet' | 'indent' | 'hanging'> => ({
  bullet: { char: level === 0 ? '•' : '–', colour: 'accent', level },
  indent: 14 + 14 * level,
  hanging: 14,
});

const prose: Item[] = [
  title('Rollene er delt, og departementene styrer på egen måte'),
  text(
    'heading',
    at(40, 70, 400, 30),
    'heading',
    body({ runs: [run('Én mellomtittel', { size: 16, bold: true })], leading: 20 }),
  ),
  text(
    'lead',
    at(40, 104, 420, 60),
    'lead',
    body({
      runs: [
        run('Ansvaret er spredt, som '),
        run('Digitaliserings-direktoratet', { bold: true }),
        run(' viser', { italic: true }),
        run('1', { superscript: true }),
        run('; se også '),
        run('rapporten om samordning', { link: { url: 'https://example.org/rapport?a=1&b=2' }, colour: 'accent' }),
        run(' og «'),
        run('Government as a platform', { lang: 'en-GB', italic: true }),
        run('».'),
      ],
      breaks: [
        'Ansvaret er spredt, som Digitaliserings-',
        'direktoratet viser1; se også rapporten om',
        'samordning og «Government as a platform».',
      ],
    }),
  ),
  text(
    'list',
    at(40, 170, 420, 170),
    'body',
    body(
      { runs: [run('Før listen: AVTAL Type fi ffi.')] },
      {
        ...bullet(0),
        runs: [run('Første punkt går over'), run(' to linjer', { bold: true })],
        breaks: ['Første punkt går', 'over to linjer'],
      },
      { ...bullet(1), runs: [run('Underpunkt æøå')] },
      { ...bullet(1), runs: [run('Underpunkt to')] },
      {
        ...bullet(0),
        runs: [run('Se '), run('lysbildet om tall', { link: { slide: 'no.figures' }, colour: 'accent' })],
      },
      { runs: [run('Statsforvalt\u00ADningen')], breaks: ['Statsforvalt-', 'ningen'] },
      { runs: [run('A whole paragraph in English')], lang: 'en-GB' },
    ),
  ),
  {
    ...base('rule', at(40, 345, 420, 0), 'decoration'),
    kind: 'shape',
    geometry: { kind: 'line' },
    line: { colour: 'accent', width: 1.5, dash: 'dash' },
  },
  {
    ...base('chip', at(40, 360, 120, 30), 'label'),
    kind: 'shape',
    geometry: { kind: 'roundRect', radius: 6 },
    fill: 'tint',
    line: { colour: 'accent', width: 1 },
    text: body({ runs: [run('Merkelapp')] }),
  },
  {
    ...base('plate', at(170, 360, 120, 30), 'label'),
    kind: 'shape',
    geometry: { kind: 'homePlate', tip: 12 },
    fill: 'accent',
    text: body({ runs: [run('Fase 1', { colour: 'paper' })] }),
  },
  {
    ...base('chevron', at(284, 360, 120, 30), 'decoration'),
    kind: 'shape',
    geometry: { kind: 'chevron', tip: 12 },
    fill: 'tint',
  },
  {
    ...base('curve', at(420, 350, 60, 40), 'body'),
    alt: 'Kurven stiger',
    kind: 'shape',
    geometry: {
      kind: 'polyline',
      points: [
        [0, 1],
        [0.5, 0.2],
        [1, 0],
      ],
    },
    line: { colour: 'ink', width: 1 },
  },
  { ...base('logo', at(500, 80, 60, 60), 'body'), alt: 'Et rødt merke', kind: 'image', path: 'pictures/alpha.png' },
  { ...base('flourish', at(570, 80, 60, 60), 'decoration'), kind: 'image', path: 'pictures/plain.png' },
];

const boxes: Item[] = [
  {
    ...base('parent', at(600, 180, 120, 40), 'label'),
    kind: 'shape',
    geometry: { kind: 'rect' },
    fill: 'tint',
    text: body({ runs: [run('KMD')] }),
  },
  {
    ...base('child', at(760, 260, 120, 40), 'label'),
    kind: 'shape',
    geometry: { kind: 'ellipse' },
    line: { colour: 'ink', width: 1 },
    text: body({ runs: [run('Difi')] }),
  },
  {
    ...base('elbow', at(660, 220, 100, 60), 'decoration'),
    kind: 'connector',
    from: { item: 'parent', site: 2, x: 660, y: 220, head: 'oval' },
    to: { item: 'child', site: 1, x: 760, y: 280, head: 'triangle' },
    points: [
      [660, 220],
      [660, 280],
      [760, 280],
    ],
    line: { colour: 'accent', width: 1.25 },
  },
];

const grouped: Item[] = [
  { ...base('orgchart', at(600, 180, 280, 120), 'body'), kind: 'group', alt: 'KMD styrer Difi', items: boxes },
  {
    ...base('loose', at(600, 320, 280, 60), 'body'),
    kind: 'group',
    items: [
      text('first', at(600, 320, 130, 24), 'label', body({ runs: [run('Løst én')] })),
      text('second', at(740, 320, 130, 24), 'label', body({ runs: [run('Løst to')] })),
    ],
  },
  {
    ...base('arrow', at(600, 390, 200, 0), 'body'),
    alt: 'Fra plan til drift',
    kind: 'connector',
    from: { x: 600, y: 390 },
    to: { x: 800, y: 390, head: 'triangle' },
    points: [
      [600, 390],
      [800, 390],
    ],
    line: { colour: 'ink', width: 2, dash: 'dash' },
  },
];

/** Back to front, in reading order. */
export const proseItems: readonly Item[] = [...prose, ...grouped, footer(1)];

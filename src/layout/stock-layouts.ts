/**
 * The layouts that every program expects in a presentation and looks for by name: a title slide, one or two contents, an
 * empty page. No scene rests on them; they give the people who edit the deck a start in its own look.
 */
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Box, LayoutKind, LayoutSlot, SlideLayout } from '../scene/scene.js';
import type { Theme, Style } from '../theme/theme.js';
import { layoutName, lookOf } from './slide-layouts.js';
import { noInsets } from '../scene/text.js';

/** Places of the contents of a kind, with the indexes they have in the layouts Office itself makes. */
type Content = readonly ['content' | 'text', number, Box];

/** Between two columns, and height of the heading over one. */
const gutter = 24;
const headHeight = 24;

const half = ({ x, y, width, height }: Box, index: 0 | 1): Box => ({
  x: x + (index * (width + gutter)) / 2,
  y,
  width: (width - gutter) / 2,
  height,
});
const top = (box: Box): Box => ({ ...box, height: headHeight });
const under = (box: Box): Box => ({ ...box, y: box.y + headHeight, height: box.height - headHeight });
const between = (box: Box, from: number, to: number): Box => ({
  ...box,
  x: box.x + box.width * from,
  width: box.width * (to - from),
});

const stock: readonly (readonly [LayoutKind, (body: Box) => readonly Content[]])[] = [
  ['title', (body) => [['text', 1, half(body, 0)]]],
  ['section', (body) => [['text', 1, body]]],
  ['content', (body) => [['content', 1, body]]],
  [
    'twoContent',
    (body) => [
      ['content', 1, half(body, 0)],
      ['content', 2, half(body, 1)],
    ],
  ],
  [
    'comparison',
    (body) => [
      ['text', 1, top(half(body, 0))],
      ['content', 2, under(half(body, 0))],
      ['text', 3, top(half(body, 1))],
      ['content', 4, under(half(body, 1))],
    ],
  ],
  [
    'caption',
    (body) => [
      ['content', 1, between(body, 0.36, 1)],
      ['text', 2, between(body, 0, 0.33)],
    ],
  ],
  ['blank', () => []],
];

/** Those that the deck's own layouts lack; the first of its slide types lends them furniture and background. */
export function stockLayouts(own: readonly SlideLayout[], deck: LocalisedDeck, theme: Theme): SlideLayout[] {
  const model = own.find(({ kind }) => kind === 'slide');
  const body = theme.boxes['body'] ?? { x: 0, y: 0, ...theme.page };
  return stock
    .filter(([kind]) => !own.some((layout) => layout.kind === kind))
    .map(([kind, contents]) => ({
      id: `stock-${kind}`,
      name: layoutName(kind, kind, kind, deck),
      kind,
      background: model?.background ?? 'white',
      items: model?.items ?? [],
      slots: [...titleSlots(kind, model, deck, theme), ...slotsOf(contents(body), deck, theme)],
    }));
}

const slotsOf = (contents: readonly Content[], deck: LocalisedDeck, theme: Theme): LayoutSlot[] =>
  contents.map(([placeholder, index, box]) => stockSlot(placeholder, index, box, deck, theme));

/** Title, footer and slide number as on the deck's slides. An empty page has no title; without slides only a title is sure. */
function titleSlots(kind: LayoutKind, model: SlideLayout | undefined, deck: LocalisedDeck, theme: Theme): LayoutSlot[] {
  const wanted = kind === 'blank' ? ['footer', 'slideNumber'] : ['title', 'footer', 'slideNumber'];
  const found = (model?.slots ?? []).filter(({ placeholder }) => wanted.includes(placeholder));
  const titled = kind === 'blank' || found.some(({ placeholder }) => placeholder === 'title');
  return titled ? found : [plainTitle(deck, theme), ...found];
}

function plainTitle(deck: LocalisedDeck, theme: Theme): LayoutSlot {
  const { width, height } = theme.page;
  const box = theme.boxes['title'] ?? { x: width / 20, y: height / 20, width: width * 0.9, height: height / 8 };
  const look = lookOf(styleOf('title', theme), noInsets);
  return { placeholder: 'title', box, look, prompt: deck.words('prompt.title') };
}

/** `content` is bulleted, `text` a heading or caption. */
function stockSlot(
  placeholder: 'content' | 'text',
  index: number,
  box: Box,
  deck: LocalisedDeck,
  theme: Theme,
): LayoutSlot {
  const look = lookOf(
    { ...styleOf('body', theme), anchor: 'top' },
    noInsets,
    placeholder === 'content' ? theme : undefined,
  );
  return { placeholder, index, box, look, prompt: deck.words(`prompt.${placeholder}`) };
}

/** The style elements take when they name noInsets is there in every theme. */
function styleOf(name: string, theme: Theme): Style {
  const style = theme.styles[name] ?? theme.styles['body'];
  if (style === undefined) throw new Error(`the theme has no style «body»`);
  return style;
}

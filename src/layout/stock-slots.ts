/** Placeholders of the layouts that no scene rests on: the furniture of the deck's own slides, and body text of its theme. */
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Box, LayoutKind, LayoutSlot, SlideLayout } from '../scene/scene.js';
import { noInsets } from '../scene/text.js';
import type { Style, Theme } from '../theme/theme.js';
import { lookOf } from './text-look.js';

/** Title, footer and slide number as on the deck's slides. An empty page has no title; without slides only a title is sure. */
export function titleSlots(
  kind: LayoutKind,
  model: SlideLayout | undefined,
  deck: LocalisedDeck,
  theme: Theme,
): LayoutSlot[] {
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
export function stockSlot(
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

/** From the content of an element to a measured text: references resolved, styles applied, lines broken. */
import type { Insets, Run } from '../scene/text.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { RichParagraph, RichRun, RichText } from '../model/rich-text.js';
import { isElement, type Element, type Node } from '../template/element.js';
import { paragraph as declared, run as declaredRun } from './inline-elements.js';
import { compose, type Composed, type ParagraphDraft } from '../text/compose.js';
import { hyphenate } from '../text/hyphenate.js';
import type { Style } from '../theme/theme.js';
import type { LayoutContext } from './context.js';
import { withBullet } from './bullet.js';
import { memo } from './memo.js';
import { pageText } from './page-text.js';
import { pageFull } from './page-full.js';

/** Content before it is broken into lines. */
export interface Drafts {
  readonly paragraphs: readonly ParagraphDraft[];
  /** Ids of the units shown, in order. */
  readonly units: readonly string[];
}

const drafted = memo<Drafts>();

/** Text nodes, `run`s and `p`s of an element become paragraphs; each `p` may have a style of its own. */
export function draftsOf(element: Element, style: Style, context: LayoutContext): Drafts {
  return drafted(context.sitting, [element, style, context.page], () => {
    const blocks = element.children.filter((child): child is Element => isElement(child) && child.kind === 'p');
    if (blocks.length === 0) return flow(element.children, style, context);
    const parts = blocks.map((block) => paragraphBlock(block, style, context));
    return { paragraphs: parts.flatMap((part) => part.paragraphs), units: parts.flatMap((part) => part.units) };
  });
}

function paragraphBlock(block: Element, around: Style, context: LayoutContext): Drafts {
  const { style = around, before = around.space, bullet } = declared.read(block, context);
  const look = { ...style, align: around.align };
  const drafts = bullet
    ? withBullet(flow(block.children, look, context), look, context)
    : flow(block.children, look, context);
  return {
    ...drafts,
    paragraphs: drafts.paragraphs.map((paragraph, index) =>
      index === 0 ? { ...paragraph, spaceBefore: before } : paragraph,
    ),
  };
}

/** A paragraph that grows while text nodes follow each other. */
interface Growing {
  readonly bullet: 0 | 1 | undefined;
  readonly runs: Run[];
  readonly lang: string;
  unit: string | undefined;
}

function flow(nodes: readonly Node[], style: Style, context: LayoutContext): Drafts {
  const paragraphs: Growing[] = [];
  const units: string[] = [];
  const append = (rich: RichText, look: Style): void => {
    rich.paragraphs.forEach((paragraph, index) => {
      const last = paragraphs.at(-1);
      if (index === 0 && last !== undefined && paragraph.bullet === undefined)
        grow(last, paragraph, rich, look, context);
      else
        paragraphs.push(
          grow(
            { bullet: paragraph.bullet, runs: [], lang: rich.lang, unit: rich.unit },
            paragraph,
            rich,
            look,
            context,
          ),
        );
    });
    if (rich.unit !== undefined) units.push(rich.unit);
  };
  const walk = (node: Node, look: Style): void => {
    if (isElement(node))
      for (const child of node.children) walk(child, node.kind === 'run' ? runStyle(node, look, context) : look);
    else append(node.kind === 'literal' ? literal(node.text, context.lang) : context.text(node), look);
  };
  for (const node of nodes) if (!isElement(node) || node.kind === 'run') walk(node, style);
  return {
    paragraphs: paragraphs.map((paragraph, index) => toDraft(paragraph, index, style, context)),
    units: [...units],
  };
}

/** A run keeps the surrounding alignment and spacing and takes only the characters' look. */
function runStyle(node: Element, around: Style, context: LayoutContext): Style {
  const { style } = declaredRun.read(node, context);
  if (style === undefined) return { ...around, bold: true };
  const { font, size, bold, colour } = style;
  return { ...around, font, size, bold, colour };
}

const literal = (text: string, lang: string): RichText => ({ paragraphs: [{ runs: [{ text }] }], lang });

function grow(target: Growing, paragraph: RichParagraph, rich: RichText, look: Style, context: LayoutContext): Growing {
  const runs = paragraph.runs.map((run) => toRun({ lang: rich.lang, ...run }, target.lang, look, context));
  target.runs.push(...runs.filter(({ text }, index) => text !== '' || paragraph.runs[index]?.since === undefined));
  target.unit ??= rich.unit;
  return target;
}

/** Footnote marks are drawn at 7.15 points beside text of every size: smaller ones cannot be read. */
const markSize = 11;

/** `around` is the language of the whole text, which its runs need not name. */
function toRun(run: RichRun, around: string, look: Style, context: LayoutContext): Run {
  const text = pageText(run, context);
  const link = run.link ?? (run.page === undefined || run.page === context.slide ? undefined : { slide: run.page });
  return {
    text,
    font: look.font,
    size: run.superscript ? markSize : look.size,
    bold: look.bold || run.bold === true,
    italic: run.italic === true,
    colour: look.colour,
    ...(run.superscript ? { superscript: true as const } : {}),
    ...(link === undefined ? {} : { link }),
    ...(run.lang === undefined || run.lang === around ? {} : { lang: run.lang }),
    ...(run.page === context.slide && run.since === undefined ? { field: 'slideNumber' as const } : {}),
  };
}

function toDraft(paragraph: Growing, index: number, style: Style, context: LayoutContext): ParagraphDraft {
  const hanging = paragraph.bullet === undefined ? 0 : declared.measure('bulletHanging', context);
  const level = paragraph.bullet ?? 0;
  return {
    // Copied, as the units are: a list that grew keeps room for seventeen, and scenes hold tens of thousands.
    runs: [...paragraph.runs],
    align: style.align,
    ...(paragraph.bullet === undefined
      ? {}
      : { bullet: { char: level === 0 ? '•' : '–', colour: style.bullet, level } }),
    indent: hanging * (level + 1),
    hanging,
    leading: style.leading,
    spaceBefore: index === 0 ? 0 : style.space,
    lang: paragraph.lang,
    ...(paragraph.unit === undefined ? {} : { unit: paragraph.unit }),
  };
}

export interface SetText extends Composed {
  readonly units: readonly string[];
  /** Where its element stands in the template. */
  readonly place: Place;
}

/** Insets of the style's padding; `extra` is added side by side. */
export function insetsOf(style: Style, extra: Partial<Insets> = {}): Insets {
  const [top, right, bottom, left] = style.padding;
  return {
    top: top + (extra.top ?? 0),
    right: right + (extra.right ?? 0),
    bottom: bottom + (extra.bottom ?? 0),
    left: left + (extra.left ?? 0),
  };
}

const setTexts = memo<SetText>();

/** Sets an element's content in a box of this width. Words that are too wide are hyphenated where the style allows it. */
export function setText(
  element: Element,
  style: Style,
  width: number,
  insets: Insets,
  context: LayoutContext,
  reserve = 0,
): SetText {
  const { top, right, bottom, left } = insets;
  // Rounded, since a width that is reckoned in two ways may differ in its last digits.
  const key = [element, style, Math.round(width * 1000), top, right, bottom, left, reserve, context.page];
  return setTexts(context.sitting, key, () => {
    const drafts = draftsOf(element, style, context);
    const frame = { width, insets, anchor: style.anchor, reserve };
    const { fonts, theme } = context;
    const set = (paragraphs: readonly ParagraphDraft[]): Composed => {
      const composed = compose(paragraphs, frame, fonts);
      if (composed.tooWide <= 0 || !style.hyphenate) return composed;
      const room = width - insets.left - insets.right - reserve;
      return compose(
        hyphenate(paragraphs, room, fonts, (lang) => context.hyphenation(lang)),
        frame,
        fonts,
      );
    };
    return { ...pageFull(drafts.paragraphs, theme.page.height, set), units: drafts.units, place: element.place };
  });
}

/** From the content of an element to a measured text: references resolved, styles applied, lines broken. */
import { superscriptSize, type Insets, type Run } from '../scene/text.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { RichRun, RichText } from '../model/rich-text.js';
import { isElement, type Element, type Node } from '../template/element.js';
import { paragraph as declared, run as declaredRun } from './inline-elements.js';
import { compose, contentWidth, type Composed, type Frame, type ParagraphDraft } from '../text/compose.js';
import { hyphenate } from '../text/hyphenate.js';
import type { Style } from '../theme/theme.js';
import type { Setting } from './context.js';
import { withBullet } from './bullet.js';
import { memoPerPage } from './memo.js';
import { pageText } from './page-text.js';
import { pageFull } from './page-full.js';

/** Content before it is broken into lines. */
export interface Drafts {
  readonly paragraphs: readonly ParagraphDraft[];
  /** Ids of the units shown, in order. */
  readonly units: readonly string[];
}

/** Text nodes, `run`s and `p`s of an element become paragraphs; each `p` may have a style of its own. */
export const draftsOf = memoPerPage((setting, element: Element, style: Style): Drafts => {
  const blocks = element.children.filter((child): child is Element => isElement(child) && child.kind === 'p');
  if (blocks.length === 0) return flow(element.children, style, setting);
  const parts = blocks.map((block) => paragraphBlock(block, style, setting));
  return { paragraphs: parts.flatMap((part) => part.paragraphs), units: parts.flatMap((part) => part.units) };
});

function paragraphBlock(block: Element, around: Style, setting: Setting): Drafts {
  const { style = around, before = around.space, bullet } = declared.read(block, setting);
  const look = { ...style, align: around.align };
  const drafts = bullet
    ? withBullet(flow(block.children, look, setting), look, setting)
    : flow(block.children, look, setting);
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

function flow(nodes: readonly Node[], style: Style, setting: Setting): Drafts {
  const paragraphs: Growing[] = [];
  const units: string[] = [];
  const append = (rich: RichText, look: Style): void => {
    rich.paragraphs.forEach((paragraph, index) => {
      const last = paragraphs.at(-1);
      const goesOn = index === 0 && last !== undefined && paragraph.bullet === undefined;
      const target: Growing = goesOn ? last : { bullet: paragraph.bullet, runs: [], lang: rich.lang, unit: rich.unit };
      if (!goesOn) paragraphs.push(target);
      const runs = paragraph.runs.map((run) => toRun({ lang: rich.lang, ...run }, target.lang, look, setting));
      target.runs.push(...runs.filter(({ text }, at) => text !== '' || paragraph.runs[at]?.since === undefined));
      target.unit ??= rich.unit;
    });
    if (rich.unit !== undefined) units.push(rich.unit);
  };
  const walk = (node: Node, look: Style): void => {
    if (isElement(node))
      for (const child of node.children) walk(child, node.kind === 'run' ? runStyle(node, look, setting) : look);
    else append(node.kind === 'literal' ? literal(node.text, setting.lang) : setting.text(node), look);
  };
  for (const node of nodes) if (!isElement(node) || node.kind === 'run') walk(node, style);
  return {
    paragraphs: paragraphs.map((paragraph, index) => toDraft(paragraph, index, style, setting)),
    units: [...units],
  };
}

/** A run keeps the surrounding alignment and spacing and takes only the characters' look. */
function runStyle(node: Element, around: Style, setting: Setting): Style {
  const { style } = declaredRun.read(node, setting);
  if (style === undefined) return { ...around, bold: true };
  const { font, size, bold, colour } = style;
  return { ...around, font, size, bold, colour };
}

const literal = (text: string, lang: string): RichText => ({ paragraphs: [{ runs: [{ text }] }], lang });

/** `around` is the language of the whole text, which its runs need not name. */
function toRun(run: RichRun, around: string, look: Style, setting: Setting): Run {
  const text = pageText(run, setting);
  const link = run.link ?? (run.page === undefined || run.page === setting.slide ? undefined : { slide: run.page });
  return {
    text,
    font: look.font,
    size: run.superscript ? superscriptSize : look.size,
    bold: look.bold || run.bold === true,
    italic: run.italic === true,
    colour: look.colour,
    ...(run.superscript ? { superscript: true as const } : {}),
    ...(link === undefined ? {} : { link }),
    ...(run.lang === undefined || run.lang === around ? {} : { lang: run.lang }),
    ...(run.page === setting.slide && run.since === undefined ? { field: 'slideNumber' as const } : {}),
  };
}

function toDraft(paragraph: Growing, index: number, style: Style, setting: Setting): ParagraphDraft {
  const hanging = paragraph.bullet === undefined ? 0 : declared.measure('bulletHanging', setting);
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

/** The room a text has: the outer width of its box in points, and what of that is kept free. */
export interface Room {
  readonly width: number;
  /** Those of the style where absent. */
  readonly insets?: Insets;
  /** Points that a program may keep for itself inside the insets. */
  readonly reserve?: number;
}

/** Width in points that an element's content asks for with each paragraph on one line; insets are those of the style where absent. */
export const lineWidth = (element: Element, style: Style, setting: Setting, insets = insetsOf(style)): number =>
  contentWidth(draftsOf(setting, element, style).paragraphs, insets, setting.fonts);

/** Sets an element's content. Words that are too wide are hyphenated where the style allows it. */
export function setText(element: Element, style: Style, room: Room, setting: Setting): SetText {
  const { width, insets = insetsOf(style), reserve = 0 } = room;
  return setIn(setting, element, style, width, insets.top, insets.right, insets.bottom, insets.left, reserve);
}

/** Its numbers stand side by side, since objects are remembered by identity. */
const setIn = memoPerPage(
  (
    setting,
    element: Element,
    style: Style,
    ...numbers: readonly [number, number, number, number, number, number]
  ): SetText => {
    const [width, top, right, bottom, left, reserve] = numbers;
    const { paragraphs, units } = draftsOf(setting, element, style);
    const frame = { width, insets: { top, right, bottom, left }, anchor: style.anchor, reserve };
    const set = (kept: readonly ParagraphDraft[]): Composed => composeIn(frame, kept, style, setting);
    return { ...pageFull(paragraphs, setting.theme.page.height, set), units, place: element.place };
  },
);

function composeIn(frame: Frame, paragraphs: readonly ParagraphDraft[], style: Style, setting: Setting): Composed {
  const { fonts } = setting;
  const composed = compose(paragraphs, frame, fonts);
  if (composed.tooWide <= 0 || !style.hyphenate) return composed;
  const room = frame.width - frame.insets.left - frame.insets.right - frame.reserve;
  const broken = hyphenate(paragraphs, room, fonts, (lang) => setting.hyphenation(lang));
  return compose(broken, frame, fonts);
}

/** From the content of an element to paragraphs: references resolved, styles applied, lines not yet broken. */
import { superscriptSize, type Run } from '../scene/text.js';
import type { RichRun, RichText } from '../model/rich-text.js';
import { isElement, type Element, type Node } from '../template/element.js';
import { paragraph as declared, run as declaredRun } from './inline-elements.js';
import { type ParagraphDraft } from '../text/compose.js';
import type { Style } from '../theme/theme.js';
import type { Looks, Setting } from './context.js';
import { disputedSign } from './disputed-sign.js';
import { memoPerPage } from './memo.js';
import { pageText, plainText } from './plain-text.js';

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

/** A bullet that the layout gives to one of several texts that are units of their own: its first paragraph gets it, if it has none. */
function withBullet({ paragraphs, units }: Drafts, style: Style, looks: Looks): Drafts {
  const hanging = declared.measure('bulletHanging', looks);
  const sign = { bullet: { char: '•', colour: style.bullet, level: 0 }, indent: hanging, hanging };
  return {
    units,
    paragraphs: paragraphs.map((one, index) => (index > 0 || one.bullet !== undefined ? one : { ...one, ...sign })),
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
    if (isElement(node) && node.kind === 'run')
      for (const child of printedOf(node, setting)) walk(child, runStyle(node, look, setting));
    else if (isElement(node)) for (const child of node.children) walk(child, look);
    else append(node.kind === 'literal' ? literal(node.text, setting.lang) : setting.text(node), look);
  };
  for (const node of nodes) if (!isElement(node) || node.kind === 'run') walk(node, style);
  return {
    paragraphs: paragraphs.map((paragraph, index) => toDraft(paragraph, index, style, setting)),
    units: [...units],
  };
}

/** All of a run, or of a list as many entries as it has room for, one at least. Only here are page numbers known. */
function printedOf(run: Element, setting: Setting): readonly Node[] {
  const { most, more } = declaredRun.read(run, setting);
  const { children } = run;
  const isOver = (nodes: readonly Node[]): boolean => most !== undefined && plainText(nodes, setting).length > most;
  if (!isOver(children)) return children;
  const shorter = children.flatMap((node, end) =>
    isComma(node) ? [[...children.slice(0, end), { kind: 'literal' as const, text: ' ' }, ...more]] : [],
  );
  return shorter.findLast((nodes) => !isOver(nodes)) ?? shorter[0] ?? children;
}

const isComma = (node: Node): boolean => !isElement(node) && node.kind === 'literal' && node.text.trim() === ',';

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
  if (run.disputed !== undefined) return { ...disputedSign(run, look, setting), ...foreign(run, around) };
  const text = pageText(run, setting);
  const link = run.link ?? pageLink(run, setting);
  return {
    text,
    font: look.font,
    size: run.superscript ? superscriptSize : look.size,
    bold: look.bold || run.bold === true,
    italic: run.italic === true,
    colour: look.colour,
    ...(run.superscript ? { superscript: true as const } : {}),
    ...(run.spoken === undefined ? {} : { spoken: ` (${run.spoken})` }),
    ...(link === undefined ? {} : { link }),
    ...foreign(run, around),
    ...(isOwnNumber(run, text, setting) ? { field: 'slideNumber' as const } : {}),
  };
}

/** A number leads to its page; what ends a span, to the last page of the slide where it has several. */
function pageLink({ page, since }: RichRun, setting: Setting): Run['link'] {
  if (page === undefined || page === setting.slide) return undefined;
  const isEnd = since !== undefined && setting.lastPageOf(page) !== setting.pageOf(page);
  return { slide: page, ...(isEnd ? { end: true } : {}) };
}

/** A span that begins on an earlier page of the slide does not begin with its own number. */
const isOwnNumber = ({ page, since }: RichRun, text: string, setting: Setting): boolean =>
  page === setting.slide && since === undefined && text === String(setting.page);

const foreign = ({ lang }: RichRun, around: string): Pick<Run, 'lang'> =>
  lang === undefined || lang === around ? {} : { lang };

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

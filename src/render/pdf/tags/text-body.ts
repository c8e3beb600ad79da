/** Draws the text of an item, tagged by the item's role: headings, paragraphs and lists, or artifacts. */
import type { Role } from '../../../scene/scene.js';
import { type Bullet, isHeard, type Paragraph, type TextBody } from '../../../scene/text.js';
import type { StructElement } from '../library/pdfkit.js';
import { blocksOf, hasContent, type Block, type ListEntry } from '../../../scene/drawing/blocks.js';
import { chunksOf } from '../../../scene/drawing/chunks.js';
import { drawBullet, drawPieces, type Origin } from './draw-pieces.js';
import { artifact, drawBare, openElement, type Tag } from './elements.js';
import { tagInline } from './inline.js';
import type { Drawing, Place } from './place.js';

type RoleTag = 'H1' | 'H2' | 'blocks' | 'Layout' | 'Pagination';

const roleTags: Readonly<Record<Role, RoleTag>> = {
  title: 'H1',
  heading: 'H2',
  label: 'blocks',
  lead: 'blocks',
  body: 'blocks',
  note: 'blocks',
  footer: 'Pagination',
  decoration: 'Layout',
};

/** `origin` is the top left corner of the item's or cell's box. */
export function drawTextBody(body: TextBody, role: Role, origin: Origin, place: Place, drawing: Drawing): void {
  const paragraphs = body.paragraphs.filter(hasContent);
  if (paragraphs.length === 0 && body.heard === undefined) return;
  const tag = tagFor(role, paragraphs, place);
  if (tag === 'Layout' || tag === 'Pagination') {
    artifact(drawing.canvas.pdf, tag, () => drawPlain(paragraphs, origin, drawing));
  } else if (tag === 'blocks') {
    if (body.heard !== undefined) tellHeard(body.heard, openElement(drawing.canvas.pdf, place.parent, 'P'), drawing);
    for (const block of blocksOf(paragraphs)) tagBlock(block, origin, place, drawing);
  } else {
    tagParagraphs(tag, paragraphs, origin, place, drawing);
  }
}

/** Words in place of content that paints nothing (ISO 32000-1, 14.9.4). */
function tellHeard(words: string, parent: StructElement, { canvas }: Drawing): void {
  openElement(canvas.pdf, parent, 'Span', { actual: words }).add(() => canvas.pdf.addContent('0 0 m n'));
}

/** Headings inside a figure would not be found as headings; artifacts cannot hold the links that some footers have. */
function tagFor(role: Role, paragraphs: readonly Paragraph[], place: Place): RoleTag {
  const tag = roleTags[role];
  if (tag === 'H1' || tag === 'H2') return place.figure ? 'blocks' : tag;
  return paragraphs.some(({ runs }) => runs.some((run) => run.link !== undefined)) ? 'blocks' : tag;
}

function drawPlain(paragraphs: readonly Paragraph[], origin: Origin, { canvas }: Drawing): void {
  for (const paragraph of paragraphs) drawBullet(canvas, paragraph, origin);
  for (const chunk of chunksOf(paragraphs)) drawPieces(canvas, chunk.pieces, origin);
}

function tagBlock(block: Block, origin: Origin, place: Place, drawing: Drawing): void {
  if (block.kind === 'list') tagList(block.entries, origin, place, drawing);
  else tagParagraph(block.paragraph, origin, place, drawing);
}

/** The sign before it is decoration, unless it is a number or a letter that others call it by, and so is a line of nothing but colours. */
function tagParagraph(paragraph: Paragraph, origin: Origin, place: Place, drawing: Drawing): void {
  const { canvas } = drawing;
  if (!paragraph.runs.some(isHeard)) {
    drawBare(place, drawing, () => {
      drawPlain([paragraph], origin, drawing);
    });
    return;
  }
  const { bullet } = paragraph;
  if (bullet !== undefined && isWord(bullet))
    openElement(canvas.pdf, place.parent, 'P').add(() => drawBullet(canvas, paragraph, origin));
  else if (bullet !== undefined)
    drawBare(place, drawing, () => {
      drawBullet(canvas, paragraph, origin);
    });
  tagParagraphs('P', [paragraph], origin, place, drawing);
}

const isWord = ({ char }: Bullet): boolean => /[\p{L}\p{N}]/u.test(char);

/** L > LI > Lbl + LBody, with a nested L at the end of its LBody (ISO 32000-1, 14.8.4.3.3). */
function tagList(entries: readonly ListEntry[], origin: Origin, place: Place, drawing: Drawing): void {
  const { canvas } = drawing;
  const list = openElement(canvas.pdf, place.parent, 'L');
  for (const { paragraph, nested } of entries) {
    const item = openElement(canvas.pdf, list, 'LI');
    openElement(canvas.pdf, item, 'Lbl').add(() => drawBullet(canvas, paragraph, origin));
    const body = tagParagraphs('LBody', [paragraph], origin, { ...place, parent: item }, drawing);
    const inBody = { ...place, parent: body, lang: paragraph.lang };
    if (nested.length > 0) tagList(nested, origin, inBody, drawing);
  }
}

/** One element for all of them; its language is the first paragraph's. */
function tagParagraphs(
  tag: Tag,
  paragraphs: readonly Paragraph[],
  origin: Origin,
  place: Place,
  drawing: Drawing,
): StructElement {
  const lang = paragraphs[0]?.lang ?? place.lang;
  const parent = openElement(drawing.canvas.pdf, place.parent, tag, lang === place.lang ? {} : { lang });
  if (tag === 'H1' || tag === 'H2') for (const paragraph of paragraphs) labelInline(parent, paragraph, origin, drawing);
  tagInline(chunksOf(paragraphs), origin, { ...place, parent, lang }, drawing);
  return parent;
}

/** Bullets in a heading make no list, but stay visible. */
function labelInline(element: StructElement, paragraph: Paragraph, origin: Origin, { canvas }: Drawing): void {
  if (paragraph.bullet !== undefined) element.add(() => drawBullet(canvas, paragraph, origin));
}

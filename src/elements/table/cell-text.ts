/** Sets the text of a cell with all that stands in it: signs, bars, squares and tiles are parts of its lines. */
import type { Insets, Run, TextBody } from '../../scene/text.js';
import { plainText } from '../../setting/plain-text.js';
import type { Inline, Measuring, Setting } from '../../setting/context.js';
import { draftsOf, type Drafts } from '../../setting/drafts.js';
import type { Fault } from '../../setting/fault.js';
import { insetsOf, setText, type SetText } from '../../setting/set-text.js';
import { memoPerAttempt } from '../../setting/memo.js';
import { isElement, type Element, type Node } from '../../template/element.js';
import { paragraph, run } from '../../setting/inline-elements.js';
import type { ParagraphDraft } from '../../text/compose.js';
import { field, onColour, spaces, tile, toldAs } from '../highlights.js';
import { signOf } from '../marks.js';
import { inCell, table, td } from './declarations.js';
import type { GridCell } from './grid.js';

const isDrawing = (node: Node): node is Element =>
  isElement(node) && node.kind !== paragraph.kind && node.kind !== run.kind;

/** `half`: half of the gaps around the cell. */
export function setCell(cell: GridCell, width: number, half: Insets, context: Measuring): SetText {
  const insets = insetsOf(cell.style, half);
  const reserve = table.measure('tableReserve', context);
  const drafts = contentOf(context, cell, width - insets.left - insets.right - reserve);
  return setText(cell.element, cell.style, { width, insets, reserve, drafts }, context);
}

/** What of the drawings in a cell of this width does not fit. */
export function faultsIn(cell: GridCell, width: number, half: Insets, context: Measuring): readonly Fault[] {
  const insets = insetsOf(cell.style, half);
  const room = width - insets.left - insets.right - table.measure('tableReserve', context);
  return contentOf(context, cell, room)?.faults ?? [];
}

/** Paragraphs of a cell with drawings among them. */
interface Content extends Drafts {
  readonly faults: readonly Fault[];
}

/** Undefined where nothing but words stands in the cell. */
const contentOf = memoPerAttempt((context, cell: GridCell, room: number): Content | undefined => {
  const drawn = cell.element.children.some(isDrawing);
  const spoken = plainText(cell.spoken, context);
  if (!drawn && cell.mark === undefined && spoken === '') return undefined;
  const own = draftsOf(context, cell.element, cell.style);
  const content = drawn ? new Filling(cell, room, context).all(own) : { ...own, faults: [] };
  const paragraphs = content.paragraphs.map((one) => ({ ...one, runs: toldAs(one.runs, spoken) }));
  return { ...content, paragraphs: signed(paragraphs, cell, context) };
});

/** Puts drawings between the paragraphs of a cell, or at the start or end of the one after them. */
class Filling {
  private readonly paragraphs: ParagraphDraft[] = [];
  private readonly inlines: Inline[] = [];
  /** Room under the drawing above, and what stands before and behind the words of the next paragraph. */
  private after = 0;
  private before: readonly Run[] = [];
  private behind: readonly Run[] = [];

  constructor(
    private readonly cell: GridCell,
    private readonly room: number,
    private readonly context: Measuring,
  ) {}

  all({ paragraphs, units }: Drafts): Content {
    let at = 0;
    const nodes = this.cell.element.children;
    const blocks = nodes.some((node) => isElement(node) && node.kind === paragraph.kind);
    for (const node of nodes) {
      const end = blocks ? at + paragraphCount(node, this.context) : paragraphs.length;
      if (isDrawing(node)) this.draw(node);
      else for (const own of paragraphs.slice(at, end)) this.write(own);
      if (!isDrawing(node)) at = end;
    }
    return {
      paragraphs: this.paragraphs,
      units: [...units, ...this.inlines.flatMap((inline) => inline.units)],
      faults: this.inlines.flatMap(({ faults }) => faults),
    };
  }

  private draw(drawing: Element): void {
    const { beside, before, after } = inCell.read(drawing, this.context);
    const inline = this.context.inline(drawing, this.room);
    this.inlines.push(inline);
    const runs = toldAs(inline.runs, plainText(drawing.attributes['alt'] ?? [], this.context));
    if (beside === undefined) {
      this.paragraphs.push(this.line(runs, this.context.height(drawing, this.room), before + this.after));
      this.after = after;
      return;
    }
    const gap = field(after, 6, undefined, this.context);
    if (beside === 'left') this.before = [...runs, gap];
    else this.behind = [gap, ...runs];
  }

  private write(own: ParagraphDraft): void {
    this.paragraphs.push({
      ...own,
      runs: [...this.before, ...own.runs, ...this.behind],
      spaceBefore: own.spaceBefore + this.after,
    });
    [this.before, this.behind, this.after] = [[], [], 0];
  }

  /** A line of its own, as high as the drawing. */
  private line(runs: readonly Run[], leading: number, spaceBefore: number): ParagraphDraft {
    const { align } = this.cell.style;
    return { runs, align, indent: 0, hanging: 0, leading, spaceBefore, lang: this.context.lang };
  }
}

/** Links to slides as links of the words themselves, which move along with them. */
export function withOwnLinks(body: TextBody): TextBody {
  const leads = ({ link }: Run): boolean => link !== undefined && 'slide' in link;
  if (!body.paragraphs.some(({ runs }) => runs.some(leads))) return body;
  const own = (run: Run): Run =>
    run.link !== undefined && 'slide' in run.link ? { ...run, link: { ...run.link, underlined: true } } : run;
  return { ...body, paragraphs: body.paragraphs.map((one) => ({ ...one, runs: one.runs.map(own) })) };
}

const paragraphCount = (node: Node, context: Setting): number =>
  isElement(node) && node.kind === paragraph.kind
    ? draftsOf(context, node, paragraph.read(node, context).style ?? td.style('body', context)).paragraphs.length
    : 0;

/**
 * The mark of a cell as part of its text: a tile on its first line, a colour behind all its words, or a sign that hangs before
 * the first paragraph and takes the place of the bullets where it has some.
 */
function signed(paragraphs: readonly ParagraphDraft[], cell: GridCell, context: Setting): readonly ParagraphDraft[] {
  const { mark } = cell;
  if (mark === undefined) return paragraphs;
  const style = mark.style === undefined ? undefined : context.style(mark.style);
  if (mark.at === 'behind' && style?.fill !== undefined) return paragraphs.map(onTile(style.fill, context));
  const label = plainText(cell.label, context);
  if (style?.fill !== undefined)
    return paragraphs.map((one, index) =>
      index > 0 || label === ''
        ? one
        : { ...one, runs: [tile(label, style, context), gapAfter(one, context), ...one.runs] },
    );
  const drawn = signOf(mark, cell.style.font, context) ?? (style && { char: label, colour: style.colour });
  const sign = drawn && { ...drawn, ...(style && { size: style.size }) };
  return sign === undefined || sign.char === '' ? paragraphs : paragraphs.map(hung(sign, mark.indent, paragraphs[0]));
}

const gapAfter = ({ runs }: ParagraphDraft, context: Setting): Run => spaces(2, runs[0]?.size ?? 9, undefined, context);

/** A space of the same look at both sides of the words. */
const onTile =
  (fill: string, context: Setting) =>
  (paragraph: ParagraphDraft): ParagraphDraft => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => onColour({ ...run, text: `\u00A0${run.text}\u00A0` }, fill, context)),
  });

interface Sign {
  readonly char: string;
  readonly colour: string;
  readonly size?: number;
}

const hung =
  (sign: Sign, indent: number, first: ParagraphDraft | undefined) =>
  (paragraph: ParagraphDraft): ParagraphDraft => {
    const { bullet } = paragraph;
    if (first?.bullet !== undefined)
      return bullet?.level === 0 ? { ...paragraph, bullet: { ...bullet, ...sign } } : paragraph;
    const moved = { ...paragraph, indent: paragraph.indent + indent };
    if (paragraph !== first) return moved;
    return { ...moved, hanging: indent, bullet: { ...sign, level: 0, alone: true } };
  };

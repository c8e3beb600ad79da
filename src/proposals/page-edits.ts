/** What somebody has changed on one page: texts of boxes, cells and notes, and what stands in no text of the slide. */
import { type Reason, reason } from '../model/reason.js';
import type { ReturnedParagraph, ReturnedShape, Unread } from '../returned/returned.js';
import type { Snapshot, SnapshotItem, SnapshotUnit } from '../review/snapshot.js';
import { blockOf } from './block.js';
import { compare, nobodysWords, type Step } from './compare.js';
import type { SlideEdit, TextEdit, ValueEdit } from './edit.js';
import { figureEdits, figuresOn } from './layout-figures.js';
import { type PagePair, type Trust, trustIn } from './match-pages.js';
import { matchRows, rowText } from './match-rows.js';
import { matchShapes } from './match-shapes.js';
import { hasLooks } from './looks.js';
import { picturedEdits } from './pictured-edits.js';
import { rebuild } from './rebuild.js';
import { signTaken } from './sign-taken.js';
import { numbered } from './numbered.js';
import { addedText, PROGRAMS_OWN } from './slide-edits.js';
import { newTokens, readingOf, textOf } from './tokens.js';

export interface PageEdits {
  readonly texts: readonly TextEdit[];
  readonly added: readonly SlideEdit[];
  readonly values: readonly ValueEdit[];
  readonly unread: readonly Unread[];
}

export const pageEdits = (snapshot: Snapshot, pair: PagePair): PageEdits =>
  new PageReader(snapshot, { ...pair, returned: numbered(pair.returned, pair.page.number) }).read();

class PageReader {
  private readonly texts: TextEdit[] = [];
  private readonly put: SlideEdit[] = [];
  private readonly unread: Unread[] = [];
  /** What the layout of the slide prints itself. */
  private readonly printed: readonly SnapshotUnit[];

  constructor(
    private readonly snapshot: Snapshot,
    private readonly pair: PagePair,
  ) {
    this.printed = figuresOn(pair.page.slide, snapshot);
  }

  read(): PageEdits {
    const { pairs, missing, added } = matchShapes(this.pair.page, this.pair.returned);
    for (const { item, shape, ...trust } of pairs) this.shape(item, shape, trust);
    for (const item of missing) this.gone(item);
    const { described, values, unread } = picturedEdits(this.pair);
    for (const { part, trust, ...texts } of described) this.block({ ...texts, kind: 'text' }, texts.now, trust, part);
    for (const { part, why } of unread) this.say(part, why);
    this.notes();
    return {
      texts: this.texts,
      added: [...this.put, ...added.flatMap((shape) => addedText(shape, this.pair))],
      values: values.map((value) => ({ ...value, ...trustIn(this.pair, value) })),
      unread: this.unread,
    };
  }

  private shape(item: SnapshotItem, shape: ReturnedShape, trust: Trust): void {
    if (item.placeholder === 'slideNumber' || PROGRAMS_OWN.test(shape.placeholder ?? '')) return;
    const kind = item.placeholder === 'title' ? 'title' : 'text';
    if (item.cells === undefined) this.block({ ...item, kind }, shape.paragraphs, trust, item.name);
    else this.table(item, shape, trust);
  }

  /** Cells by row and column, as long as nobody put columns in or took some out. */
  private table({ name, cells = [] }: SnapshotItem, { cells: now = [] }: ReturnedShape, trust: Trust): void {
    const wide = now.filter((row) => row.length !== cells[0]?.length);
    if (wide.length > 0) {
      this.say(name, reason('columns', { reads: now.map(rowText).join('\n') }));
      return;
    }
    const { pairs, added, gone } = matchRows(
      cells.map((row) => row.map((cell) => readingOf((cell?.paragraphs ?? []).join(' '))).join(' | ')),
      now.map((row) => row.map((cell) => readingOf(cell.map(textOf).join(' '))).join(' | ')),
    );
    for (const [r, other] of pairs)
      cells[r]?.forEach((cell, c) => {
        const part = `${name}, row ${r + 1}, column ${c + 1}`;
        if (cell !== null) this.block({ ...cell, kind: 'cell' }, now[other]?.[c] ?? [], trust, part);
      });
    for (const r of gone) cells[r]?.forEach((cell) => cell && this.gone({ ...cell, name: `${name}, row ${r + 1}` }));
    for (const r of added)
      this.put.push({
        slide: this.pair.page.slide,
        kind: 'added',
        old: '',
        now: rowText(now[r] ?? []),
        confidence: trustIn(this.pair, trust).confidence,
        why: [reason('newRow', { page: this.pair.returned.number, row: r + 1 })],
      });
  }

  private block(
    {
      kind,
      units,
      paragraphs = [],
    }: { readonly kind: TextEdit['kind']; readonly units: readonly string[]; readonly paragraphs?: readonly string[] },
    now: readonly ReturnedParagraph[],
    trust: Trust,
    part: string,
  ): void {
    if (readingOf(paragraphs.join(' ')) === readingOf(now.map(textOf).join(' ')) && !hasLooks(now)) return;
    const block = blockOf(paragraphs, this.unitsOf(units), this.printed);
    const steps = compare(block, newTokens(now));
    for (const rebuilt of rebuild(block, steps)) {
      const { unit, typed, read, figures, lost } = rebuilt;
      if (rebuilt.unsigned > 0) this.say(part, signTaken(read.old));
      if (typed === unit.typed && figures.length === 0) continue;
      if (unit.id === '') {
        this.texts.push(...figureEdits(rebuilt, { kind, ...trustIn(this.pair, trust) }, this.printed));
        if (typed !== unit.typed) this.say(part, reason('printsItself', { ...read, reference: unit.typed }), read);
        continue;
      }
      const { confidence, why } = trustIn(this.pair, trust);
      this.texts.push({
        slide: this.pair.page.slide,
        unit,
        kind: typed.trim() === '' ? 'removed' : kind,
        now: typed,
        read,
        figures,
        confidence: lost.length > 0 ? 'unsure' : confidence,
        why: lost.length > 0 ? [...why, reason('lost', { references: lost.join(', ') })] : why,
      });
    }
    this.nobodys(steps, part);
  }

  private unitsOf(ids: readonly string[]): readonly SnapshotUnit[] {
    const { slide } = this.pair.page;
    return ids.flatMap((id) => this.snapshot.units.find((unit) => unit.id === id && unit.slide === slide) ?? []);
  }

  /** Words that stand in no text of the slide: a heading that all slides share, a name, a count. */
  private nobodys(steps: readonly Step[], part: string): void {
    const { old, now } = nobodysWords(steps);
    if (old === now || (old === '' && now === '')) return;
    this.say(part, reason('nobodys', { old, new: now }), { old, new: now });
  }

  private gone({ units, name, placeholder, cells, paragraphs = [] }: Omit<SnapshotItem, 'id' | 'kind' | 'box'>): void {
    // Programs keep these as settings of the page.
    if (placeholder === 'footer' || placeholder === 'slideNumber') return;
    const known = this.unitsOf(units);
    for (const unit of known)
      this.texts.push({
        slide: this.pair.page.slide,
        unit,
        kind: 'removed',
        now: '',
        read: { old: paragraphs.join('\n'), new: '' },
        figures: [],
        confidence: 'fairly sure',
        why: [reason('noShape')],
      });
    const words = paragraphs.join(' ').trim();
    if (known.length > 0 || (words === '' && cells === undefined)) return;
    if (cells === undefined) this.say(name, reason('gone', { old: words }), { old: words, new: '' });
    else this.say(name, reason('tableGone'));
  }

  private notes(): void {
    const { page, returned } = this.pair;
    if (returned.notes === undefined) return;
    const words = returned.notes.map(textOf).join(' ').trim();
    if (this.snapshot.notes)
      this.block(
        { kind: 'notes', units: [`${page.slide}/notes`], paragraphs: page.notes },
        returned.notes,
        { confidence: 'sure', by: reason('asNotes') },
        'notes',
      );
    else if (words !== '') this.say('notes', reason('noNotes', { new: words }), { old: '', new: words });
  }

  private say(part: string, why: Reason, read?: Unread['read']): void {
    const { page, returned } = this.pair;
    const { slide } = page;
    const at = `slide ${returned.number}, ${part}`;
    this.unread.push({ part: at, why: [why], page: returned.number, slide, ...(read === undefined ? {} : { read }) });
  }
}

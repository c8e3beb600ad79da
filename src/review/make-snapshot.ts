/** Makes the snapshot of a pack from what was rendered and the words it was made of. */
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { PrintedPiece, PrintedUnit } from '../localise/printed-unit.js';
import { describedAs } from '../scene/heard-with.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { ChartItem, Item, Presentation, Scene } from '../scene/scene.js';
import type { TextBody } from '../scene/text.js';
import { everyItem } from '../scene/walk.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import { printedFigures } from './printed-figures.js';
import {
  plainOf,
  type Snapshot,
  type SnapshotCell,
  type SnapshotChart,
  type SnapshotItem,
  type SnapshotPage,
  type SnapshotPiece,
  type SnapshotUnit,
} from './snapshot.js';

/** What is said of a pack beside its pages. */
export type PackFacts = Pick<Snapshot, 'organisation' | 'locale' | 'head' | 'files' | 'notes'>;

/** What a deck's pages were made of: its words in the locale, and the slides as markup. */
export interface Sources {
  readonly deck: LocalisedDeck;
  readonly slides: readonly ExpandedSlide[];
}

/** `presentation`: what was rendered. */
export function snapshotOf(presentation: Presentation, { deck, slides }: Sources, pack: PackFacts): Snapshot {
  const { scenes } = presentation;
  const shown = new Set(scenes.map(({ slide }) => slide));
  const numbers = new Map([...scenes].reverse().map(({ slide, page }) => [slide, page]));
  return {
    skald: 'pack/1',
    deck: presentation.id,
    ...pack,
    pages: scenes.map((scene) => pageOf(scene, pack.notes)),
    units: unitsOf(scenes).map(({ slide, id }) => unitOf(id, slide, deck.printed(id, slide), numbers)),
    figures: printedFigures(
      slides.filter(({ slide }) => shown.has(slide.id)),
      deck,
    ),
  };
}

const pageOf = ({ id, slide, page, shown = '', title, items, notes }: Scene, withNotes: boolean): SnapshotPage => ({
  id,
  slide,
  number: page,
  shown,
  title,
  items: everyItem(items).map(itemOf),
  notes: withNotes ? notes.map(plainCharacters) : [],
});

function itemOf(item: Item): SnapshotItem {
  const { id, name, kind, box, units, alt } = item;
  const common = {
    id,
    name,
    kind,
    box: [box.x, box.y, box.width, box.height] as const,
    units,
    // As PPTX writes it, so that a description that comes back as it went is no edit.
    ...(alt === undefined ? {} : { alt: describedAs(item) }),
  };
  if (item.kind === 'table')
    return { ...common, cells: item.cells.map((row) => row.map((cell) => cell && cellOf(cell))) };
  if (item.kind === 'chart') return { ...common, chart: chartOf(item) };
  if (item.kind !== 'text' && item.kind !== 'shape') return common;
  return {
    ...common,
    ...(item.kind === 'text' && item.placeholder !== undefined ? { placeholder: item.placeholder } : {}),
    ...(item.text === undefined ? {} : { paragraphs: paragraphsOf(item.text) }),
  };
}

const chartOf = ({ categories, series, labels, stacked }: ChartItem): SnapshotChart => ({
  categories,
  series: series.map(({ name, values }, at) => ({
    name,
    values,
    labels: categories.map((_, category) => {
      const own = labels.find((one) => one.series === at && one.category === category);
      return own === undefined || own.format !== undefined ? null : own.runs.map(plainOf).join('');
    }),
  })),
  stacked,
});

const cellOf = ({ units, text }: { readonly units: readonly string[]; readonly text: TextBody }): SnapshotCell => ({
  units,
  paragraphs: paragraphsOf(text),
});

const paragraphsOf = ({ paragraphs }: TextBody): readonly string[] =>
  paragraphs.map(({ runs }) => runs.map(plainOf).join(''));

interface Shown {
  readonly slide: string;
  readonly id: string;
}

/** Each unit of each slide once: those in its shapes, in the alternative texts of pictures, and its notes. */
function unitsOf(scenes: readonly Scene[]): readonly Shown[] {
  const shown = scenes.flatMap(({ slide, items, notes }) => [
    ...everyItem(items)
      .flatMap((item) => [
        ...item.units,
        ...(item.kind === 'table' ? item.cells.flatMap((row) => row.flatMap((cell) => cell?.units ?? [])) : []),
      ])
      .map((id) => ({ slide, id })),
    ...(notes.length > 0 ? [{ slide, id: `${slide}/notes` }] : []),
  ]);
  return [...new Map(shown.map((one) => [`${one.slide} ${one.id}`, one])).values()];
}

function unitOf(id: string, slide: string, unit: PrintedUnit, numbers: ReadonlyMap<string, number>): SnapshotUnit {
  const { text, tag, paragraphs } = unit;
  return {
    id,
    slide,
    tag,
    typed: text,
    paragraphs: paragraphs.map(({ bullet, pieces }) => ({
      ...(bullet === undefined ? {} : { bullet }),
      pieces: pieces.flatMap((piece) => [...secondStop(piece), pieceOf(piece, numbers), ...markOf(piece)]),
    })),
  };
}

/** A full stop that is typed after an abbreviation's own («mill.») is not printed. */
const secondStop = ({ piece, run }: PrintedPiece): readonly SnapshotPiece[] =>
  piece.kind === 'text' && piece.text.length > run.text.length ? [{ typed: '.', printed: '' }] : [];

/** The sign behind a figure that the sources disagree on, which nobody types. */
const markOf = ({ mark }: PrintedPiece): readonly SnapshotPiece[] =>
  mark === undefined ? [] : [{ typed: '', printed: plainOf({ text: mark.text, superscript: true }) }];

function pieceOf({ piece, run }: PrintedPiece, numbers: ReadonlyMap<string, number>): SnapshotPiece {
  const { bold, italic, link } = piece;
  const page = run.page === undefined ? undefined : numbers.get(run.page);
  return {
    ...(piece.kind === 'text' ? {} : { typed: piece.raw }),
    printed:
      page === undefined ? plainOf({ text: run.text, ...(run.superscript && { superscript: true }) }) : String(page),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(link === undefined ? {} : { link: 'url' in link ? link.url : `slide:${link.slide}` }),
  };
}

/** Some slides of a presentation as one of its own: nothing in it tells what the others hold, nor that they are there. */
import type { Item, Presentation, Scene, Section, SlideLayout, TableItem } from './scene.js';
import type { Run, TextBody } from './text.js';

export interface ExcerptOptions {
  /** Ids of the slides to keep. */
  readonly slides: readonly string[];
  readonly notes: boolean;
}

/** Pages keep their numbers. Links to slides that are left out become plain text. */
export function excerptOf(whole: Presentation, { slides, notes }: ExcerptOptions): Presentation {
  const kept = new Set(slides);
  const scenes = whole.scenes.filter(({ slide }) => kept.has(slide));
  return {
    ...whole,
    // They are said of the whole deck.
    subject: '',
    keywords: '',
    sections: sectionsOf(whole, kept),
    layouts: layoutsFor(scenes, whole).map((layout) => ({ ...layout, items: unlinked(layout.items, kept) })),
    scenes: scenes.map((scene) => ({
      ...scene,
      items: unlinked(scene.items, kept),
      notes: notes ? scene.notes : [],
    })),
  };
}

/** Layouts that these scenes rest on, and those that no scene does; in their order. */
export function layoutsFor(
  scenes: readonly Scene[],
  { scenes: all, layouts }: Pick<Presentation, 'scenes' | 'layouts'>,
): readonly SlideLayout[] {
  const own = new Set(scenes.map(({ layout }) => layout));
  const used = new Set(all.map(({ layout }) => layout));
  return layouts.filter(({ id }) => own.has(id) || !used.has(id));
}

function sectionsOf({ sections, scenes }: Presentation, kept: ReadonlySet<string>): readonly Section[] {
  let start = 0;
  return sections.flatMap((section) => {
    const own = scenes.slice(section.start, section.start + section.count).filter(({ slide }) => kept.has(slide));
    if (own.length === 0) return [];
    const cut = { ...section, start, count: own.length };
    start += own.length;
    return [cut];
  });
}

type Kept = ReadonlySet<string>;

const unlinked = (items: readonly Item[], kept: Kept): readonly Item[] => items.map((item) => itemUnlinked(item, kept));

function itemUnlinked(item: Item, kept: Kept): Item {
  switch (item.kind) {
    case 'group':
      return { ...item, items: unlinked(item.items, kept) };
    case 'table':
      return { ...item, cells: cellsUnlinked(item, kept) };
    case 'chart':
      return { ...item, labels: item.labels.map((label) => ({ ...label, runs: runsUnlinked(label.runs, kept) })) };
    case 'text':
      return { ...item, text: bodyUnlinked(item.text, kept) };
    case 'shape':
      return item.text === undefined ? item : { ...item, text: bodyUnlinked(item.text, kept) };
    case 'connector':
    case 'image':
      return item;
  }
}

const cellsUnlinked = ({ cells }: TableItem, kept: Kept): TableItem['cells'] =>
  cells.map((row) => row.map((cell) => cell && { ...cell, text: bodyUnlinked(cell.text, kept) }));

const bodyUnlinked = (body: TextBody, kept: Kept): TextBody => ({
  ...body,
  paragraphs: body.paragraphs.map((paragraph) => ({ ...paragraph, runs: runsUnlinked(paragraph.runs, kept) })),
});

const runsUnlinked = (runs: readonly Run[], kept: Kept): readonly Run[] => runs.map((run) => runUnlinked(run, kept));

function runUnlinked({ link, ...plain }: Run, kept: Kept): Run {
  const stays = link !== undefined && ('url' in link || kept.has(link.slide));
  return stays ? { ...plain, link } : plain;
}

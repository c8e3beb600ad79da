/** Finds the lists in a row of paragraphs: successive bullets are one list, and those of level 1 are nested in the entry above. */
import type { Paragraph } from '../text.js';

export interface ListEntry {
  readonly paragraph: Paragraph;
  readonly nested: ListEntry[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'list'; readonly entries: ListEntry[] };

/** Leaves out paragraphs without a line: they are space. */
export function blocksOf(paragraphs: readonly Paragraph[]): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1);
    if (!hasContent(paragraph)) continue;
    if (paragraph.bullet === undefined || paragraph.bullet.alone) blocks.push({ kind: 'paragraph', paragraph });
    else if (last?.kind === 'list') addEntry(last.entries, paragraph, paragraph.bullet.level);
    else blocks.push({ kind: 'list', entries: [{ paragraph, nested: [] }] });
  }
  return blocks;
}

export const hasContent = (paragraph: Paragraph): boolean => paragraph.lines.some((line) => line.segments.length > 0);

/** A list that opens with level 1 has no entry to be nested in until one of level 0 comes. */
function addEntry(entries: ListEntry[], paragraph: Paragraph, level: number): void {
  const last = entries.at(-1);
  const deeper = last !== undefined && level > (last.paragraph.bullet?.level ?? 0);
  (deeper ? last.nested : entries).push({ paragraph, nested: [] });
}

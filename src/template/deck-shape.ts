/** What templates may ask of the deck around their slide, field by field as in deck-view.ts. */
import { approvalsShape, slideApprovalShape } from './approvals-view.js';
import type { ChapterView, PartView, SectionView } from './chapter-view.js';
import type { DeckView } from './deck-view.js';
import { disputesShape } from './disputes-view.js';
import { BARE, fields, listOf, named, type Shape } from './field-shape.js';
import { rowShape, typeRowShape } from './section-rows.js';
import { seriesShape } from './series-view.js';

const section = { id: BARE, number: BARE, title: BARE, description: BARE, page: BARE, current: BARE };

/** The deck as the template of a slide with these fields may ask for it; `attributes`: what parts of the deck may have. */
export function deckShape(slide: Shape, attributes: readonly string[]): Shape {
  const part = fields<PartView>({ ...section, about: named(attributes) });
  const chapter = fields<ChapterView>({ ...section, parts: listOf(part) });
  return fields<DeckView>({
    id: BARE,
    title: BARE,
    author: BARE,
    client: BARE,
    date: BARE,
    version: BARE,
    draft: BARE,
    head: BARE,
    classification: BARE,
    assessment: BARE,
    approvals: approvalsShape,
    approval: slideApprovalShape,
    disputes: disputesShape,
    chapters: listOf(chapter),
    chapter,
    part,
    contents: listOf(fields<SectionView>(section)),
    about: named(attributes, listOf(BARE)),
    single: BARE,
    rows: listOf(rowShape),
    types: listOf(typeRowShape),
    series: seriesShape(slide),
    section: BARE,
    front: BARE,
  });
}

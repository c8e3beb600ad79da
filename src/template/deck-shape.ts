/** What templates may ask of the deck around their slide, field by field as in deck-view.ts. */
import { rowShape, typeRowShape } from './component-rows.js';
import type { ChapterView, DeckView, PartView, SectionView } from './deck-view.js';
import { BARE, fields, listOf, type Shape } from './field-shape.js';
import { finderShape } from './finder-view.js';
import { seriesShape } from './series-view.js';

const section = { id: BARE, number: BARE, title: BARE, description: BARE, page: BARE, current: BARE };
const part = fields<PartView>({ ...section, country: BARE });
const chapter = fields<ChapterView>({ ...section, parts: listOf(part) });

/** Of a slide with these fields. */
export const deckShape = (slide: Shape): Shape =>
  fields<DeckView>({
    id: BARE,
    title: BARE,
    author: BARE,
    client: BARE,
    date: BARE,
    version: BARE,
    draft: BARE,
    chapters: listOf(chapter),
    chapter,
    part,
    contents: listOf(fields<SectionView>(section)),
    countries: listOf(BARE),
    country: BARE,
    single: BARE,
    rows: listOf(rowShape),
    types: listOf(typeRowShape),
    finder: finderShape,
    series: seriesShape(slide),
    component: BARE,
    front: BARE,
  });

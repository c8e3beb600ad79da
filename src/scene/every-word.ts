/**
 * Everything in a presentation that a person can come to read or hear, wherever it is kept: texts, alternative texts,
 * notes, names, bookmarks, document properties, labels of charts, addresses of links.
 */
import type { Item, Presentation, Scene } from './scene.js';
import { everyItem, everyText, wordsOf } from './walk.js';

/** `place` says what it is, in words: `the alternative text`. */
export interface Said {
  readonly text: string;
  readonly place: string;
  readonly slide?: string;
  readonly item?: Item;
  /** The unit whose words these are, if they are a unit's. */
  readonly unit?: string | undefined;
}

export function* everyWord(presentation: Presentation): Generator<Said> {
  for (const name of ['title', 'subject', 'author', 'company', 'keywords'] as const)
    yield { text: presentation[name], place: `the document property ${name}` };
  for (const { title } of presentation.sections) yield { text: title, place: 'the name of a section' };
  for (const { name, items, slots } of presentation.layouts) {
    yield { text: name, place: 'the name of a slide layout' };
    for (const { prompt } of slots) yield { text: prompt, place: 'the prompt of a slide layout' };
    for (const item of everyItem(items)) yield { text: item.name, place: 'the name', item };
  }
  for (const scene of presentation.scenes) yield* wordsOfScene(scene);
}

function* wordsOfScene(scene: Scene): Generator<Said> {
  const { slide } = scene;
  yield { text: scene.title, place: 'the bookmark', slide };
  for (const text of scene.notes) yield { text, place: 'the notes', slide, unit: `${slide}/notes` };
  for (const item of everyItem(scene.items)) yield* wordsOfItem(item, slide);
  for (const { body, units, item } of everyText(scene.items)) {
    if (body.heard !== undefined) yield { text: body.heard, place: 'the alternative text', slide, item };
    for (const paragraph of body.paragraphs) {
      const unit = paragraph.unit ?? units[0];
      yield { text: wordsOf({ paragraphs: [paragraph] }), place: 'the text', slide, item, unit };
      for (const { link } of paragraph.runs)
        if (link !== undefined && 'url' in link) yield { text: link.url, place: 'a link', slide, item, unit };
    }
  }
}

function* wordsOfItem(item: Item, slide: string): Generator<Said> {
  const said = (text: string, place: string): Said => ({ text, place, slide, item, unit: item.units[0] });
  yield said(item.name, 'the name');
  // A picture's alternative text is written for it; others are put together from texts that stand elsewhere too.
  const own = item.kind === 'image' ? { unit: item.units[0] } : {};
  if (item.alt !== undefined) yield { text: item.alt, place: 'the alternative text', slide, item, ...own };
  if (item.kind !== 'chart') return;
  const labels = item.labels.map(({ runs }) => runs.map(({ text }) => text).join(''));
  for (const text of [item.title, ...item.categories, ...labels]) yield said(text, 'the chart');
  for (const series of item.series) yield said(series.name, 'the chart');
  for (const text of [item.table.head, ...item.table.rows].flat()) yield said(text, 'the data of the chart');
}

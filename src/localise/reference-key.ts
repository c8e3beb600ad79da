/** The key under which the answer to a reference is kept. */
import type { Reference } from '../template/element.js';

/** Only footnote marks in a unit depend on the slide; words, facts and names are the same on every slide. */
export function keyOf(reference: Reference, slideId: string): string {
  switch (reference.kind) {
    case 'unit':
      return `unit ${reference.id} ${slideId}`;
    case 'word':
      return `word ${reference.key} ${reference.count ?? ''}`;
    case 'fact':
      return `fact ${reference.id} ${reference.form}`;
    case 'computed':
      return `computed ${reference.of} ${reference.first.join('+')} ${reference.second.join('+')}`;
    case 'organisation':
      return `organisation ${reference.id}`;
    case 'listing':
      return `listing ${reference.keys.join(' ')}`;
    case 'count':
      return `count ${reference.count} ${reference.total ?? ''}`;
    case 'page':
      return `page ${reference.slide} ${reference.to ?? ''}`;
    case 'date':
      return `date ${reference.date}`;
    case 'sources':
      return `sources ${reference.slide}`;
    case 'abbreviations':
      return `abbreviations ${reference.slide}`;
    case 'rounded':
      return `rounded ${reference.facts.join('+')} ${reference.units.join('+')}`;
  }
}

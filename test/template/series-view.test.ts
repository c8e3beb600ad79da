import { describe, expect, it } from 'vitest';
import type { Slide } from '../../src/model/project.js';
import { viewSeries } from '../../src/template/series-view.js';

const slide = (id: string, series?: string, type = 'note'): Slide => ({
  id,
  type,
  organisations: [],
  fields: { id, ...(series === undefined ? {} : { series }) },
  sources: [],
  file: 'a.yaml',
  units: [],
});

const slides = [
  slide('a', 's'),
  slide('b'),
  slide('c', 's'),
  slide('d', 's', 'other'),
  slide('e', 's'),
  slide('f', 't'),
];
const seenFrom = (id: string): ReturnType<typeof viewSeries> =>
  viewSeries(slides.find((one) => one.id === id) ?? slide(id), () => slides);

describe('a series', () => {
  it('is of the slides of one type that name it, in the order of the deck', () => {
    expect(seenFrom('a')).toEqual({ part: 1, of: 3, earlier: [] });
    expect(seenFrom('e')).toMatchObject({ part: 3, of: 3, earlier: [{ id: 'a' }, { id: 'c' }] });
    expect(seenFrom('f')).toMatchObject({ part: 1, of: 1 });
  });

  it('is none where the slide names none', () => {
    expect(seenFrom('b')).toBeUndefined();
  });
});

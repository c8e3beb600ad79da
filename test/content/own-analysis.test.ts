/**
 * What we counted, reckoned or concluded ourselves is marked as such where a reader of the page sees it: in its sources. The report
 * maps and does not recommend, so neither do our conclusions.
 */
import { describe, expect, it } from 'vitest';
import type { Slide, Unit } from '../../src/model/project.js';
import { project } from './project.js';

/** The units that were interviewed are the sources' own list. */
const reckoned = /\{\{(?:count:(?!interviewed)|ratio:|difference:|share:|sum:)/u;
const conclusions = ['soWhat', 'soWhatFrom'];
const concludes = ['meaning', 'consequence'];

/** Words that ask somebody for something. */
const demands = /(?<!\p{L})(?:bør|må|skal)(?!\p{L})/iu;

/** What stands under «Det betyr», in a strip at the foot, or as the answer on a cover. */
const isConclusion = ({ path }: Unit): boolean =>
  path[0] === 'soWhat' || path[0] === 'answer' || concludes.some((key) => path.includes(key));
const isOurs = ({ fields, units }: Slide): boolean =>
  conclusions.some((field) => field in fields) ||
  units.some(
    ({ path, text }) => path[0] !== 'notes' && (concludes.some((key) => path.includes(key)) || reckoned.test(text)),
  );

describe('slides', () => {
  const slides = [...project.slides.values()];

  it('say «egen analyse» where something on them is counted, reckoned or concluded by us', () => {
    expect(slides.filter(isOurs).length).toBeGreaterThan(20);
    const unmarked = slides.filter((slide) => isOurs(slide) && !slide.sources.includes('own-analysis'));
    expect(unmarked.map(({ id }) => id)).toEqual([]);
  });

  it('conclude what follows and ask nobody for anything', () => {
    const concluded = slides.flatMap(({ id, units }) => units.filter(isConclusion).map(({ text }) => ({ id, text })));
    expect(concluded.length).toBeGreaterThan(100);
    expect(concluded.filter(({ text }) => demands.test(text)).map(({ id }) => id)).toEqual([]);
  });
});

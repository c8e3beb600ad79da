/** What a slide shows: its fields without the speaker notes, as one text in which facts, counts and sums are looked for. */
import type { Slide } from '../../src/model/project.js';

export const faceOf = ({ fields }: Pick<Slide, 'fields'>): string =>
  JSON.stringify(Object.entries(fields).filter(([field]) => field !== 'notes'));

/** The fact is named as a whole: `esam.agencies` is not in `esam.agencies.largest`. */
export const namesFact = (text: string, fact: string): boolean =>
  new RegExp(`(?<![\\w.-])${fact.replaceAll('.', String.raw`\.`)}(?![\\w-]|\\.\\w)`, 'u').test(text);

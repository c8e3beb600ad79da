/** One line of rich text from runs. */
import type { RichRun, RichText } from '../model/rich-text.js';
import type { Reference } from '../template/element.js';
import type { Language } from './language.js';
import { shapeRuns } from './shape-runs.js';

export const separated = (entries: readonly (readonly RichRun[])[]): readonly RichRun[] =>
  entries.flatMap((runs, index) => (index === 0 ? runs : [{ text: '; ' }, ...runs]));

export const foreign = (lang: string | undefined, { lang: own }: Language): Pick<RichRun, 'lang'> =>
  lang === undefined || lang === own ? {} : { lang };

export const line = (language: Language, runs: readonly RichRun[]): RichText => ({
  paragraphs: [{ runs: shapeRuns(runs, language.typography) }],
  lang: language.lang,
});

export function pageRuns({ slide, to }: Extract<Reference, { kind: 'page' }>): readonly RichRun[] {
  if (to === undefined) return [{ text: '', page: slide }];
  return [
    { text: '', page: slide, begins: true },
    { text: '', page: to, since: slide },
  ];
}

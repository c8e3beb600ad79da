/** The line of sources at the foot of a slide. */
import type { Project } from '../model/project.js';
import type { RichRun, RichText } from '../model/rich-text.js';
import type { Language } from './language.js';
import { foreign, line, separated } from './rich-line.js';

/** Linked where a source has an address; no paragraph where there are none. `titleOf`: in the words of the locale. */
export function sourceLine(
  ids: readonly string[],
  { sources }: Pick<Project, 'sources'>,
  titleOf: (id: string) => RichText | undefined,
  own: Language,
): RichText {
  // As sources.yaml has them, so that the same sources stand alike on every slide.
  const order = [...sources.keys()];
  const sorted = [...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const entries = sorted.map((id): readonly RichRun[] => {
    const { title = id, url } = sources.get(id) ?? {};
    const words = titleOf(id);
    const around = { ...foreign(words?.lang, own), ...(url === undefined ? {} : { link: { url } }) };
    return (words ? (words.paragraphs[0]?.runs ?? []) : [{ text: title }]).map((run) => ({ ...around, ...run }));
  });
  if (entries.length === 0) return { paragraphs: [], lang: own.lang };
  return line(own, [{ text: `${own.word('sources').text}: ` }, ...separated(entries)]);
}

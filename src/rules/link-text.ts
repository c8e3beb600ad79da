/** Screen readers list the links of a page by their words alone (WCAG 2.1, 2.4.4), where «her» says nothing and an address is spelt out. */
import { quote } from '../diagnostics/printable.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Run } from '../scene/text.js';
import { everyText } from '../scene/walk.js';
import type { Finding, SceneRule } from './rule.js';

export const linkText: SceneRule = (scene, { deck, project }) => {
  const vague = project.locales.get(deck.tag)?.vagueLinks ?? [];
  return everyText(scene.items).flatMap(({ body, units, item }) =>
    body.paragraphs.flatMap(({ runs, unit }) =>
      linksOf(runs).flatMap((words): Finding[] => {
        const why = faultOf(words, vague);
        return why === undefined ? [] : [{ ...unclear(words, why), unit: unit ?? units[0], item }];
      }),
    ),
  );
};

/** The words of each link, even if its runs look different. */
function linksOf(runs: readonly Run[]): readonly string[] {
  const links: { words: string; target: string }[] = [];
  let open: (typeof links)[number] | undefined;
  for (const { text, link } of runs) {
    const target = link === undefined ? undefined : JSON.stringify(link);
    if (target === undefined) open = undefined;
    else if (open?.target === target) open.words += text;
    else links.push((open = { words: text, target }));
  }
  return links.map(({ words }) => plainCharacters(words).trim());
}

/** Web addresses, also without `https://`. A mail address is as good as a name. */
const address = /^(?:[a-z]+:\/\/\S+|www\.\S+|[^\s@/]+(?:\.[^\s@/.]+)*\.\p{L}{2,}\/\S*)$/iu;

function faultOf(words: string, vague: readonly string[]): string | undefined {
  if (address.test(words)) return 'is a bare address, which is read out letter by letter';
  const bare = words.toLowerCase().replaceAll(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
  return vague.includes(bare) ? 'does not say where it leads' : undefined;
}

const unclear = (words: string, why: string): Pick<Finding, 'code' | 'severity' | 'message' | 'hint'> => ({
  code: 'unclear-link',
  severity: 'warning',
  message: `The link ${quote(words)} ${why}.`,
  hint: 'Let its words name what is found there.',
});

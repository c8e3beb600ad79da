/** The header of a PO file: the fields gettext asks for, with everything kept that translators and their programs wrote. */

export interface PoTarget {
  /** Name of the locale's folder, as `Language` says it. */
  readonly tag: string;
  /** The deck whose texts these are. */
  readonly deck: string;
  /** ISO date of the deck, which stays until a translator's program writes its own. */
  readonly date: string;
}

type Field = readonly [name: string, value: string];

/** Fields that are there keep their place and value; missing ones are added in gettext's order. */
export function poHeader(earlier: readonly Field[], { tag, deck, date }: PoTarget): readonly Field[] {
  const defaults: readonly Field[] = [
    ['Project-Id-Version', deck],
    ['Report-Msgid-Bugs-To', ''],
    ['PO-Revision-Date', `${date} 00:00+0000`],
    ['Last-Translator', 'none'],
    ['Language-Team', 'none'],
    ['Language', tag],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=UTF-8'],
    ['Content-Transfer-Encoding', '8bit'],
    ...pluralForms(tag),
  ];
  const fixed = new Set(['Content-Type', 'Content-Transfer-Encoding', 'MIME-Version']);
  const kept = new Map(earlier.filter(([name]) => !fixed.has(name)));
  const known = defaults.map(([name, value]): Field => [name, kept.get(name) ?? value]);
  return [...known, ...[...kept].filter(([name]) => !defaults.some(([own]) => own === name))];
}

/** Slides have no plural entries, but translators' programs ask for the rule. Given only for languages with one of the two commonest. */
function pluralForms(tag: string): readonly Field[] {
  const rules = new Intl.PluralRules(tag);
  const forms = rules.resolvedOptions().pluralCategories.join(' ');
  if (forms === 'other') return [['Plural-Forms', 'nplurals=1; plural=0;']];
  if (forms !== 'one other') return [];
  return [['Plural-Forms', `nplurals=2; plural=(n ${rules.select(0) === 'one' ? '>' : '!='} 1);`]];
}

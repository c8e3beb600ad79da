/** The header of a PO file: what gettext asks for, with what translators and their programs wrote kept. */

export interface PoTarget {
  /** Name of the locale's folder, as `Language` says it. */
  readonly tag: string;
  /** The deck whose texts these are. */
  readonly deck: string;
  /** ISO date of the deck, which stands until a translator's program writes one. */
  readonly date: string;
}

type Field = readonly [name: string, value: string];

/** Fields that were there keep their place and value; what is missing is added in gettext's order. */
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

/** Slides have no plural entries, yet programs for translators ask. Only for languages with the two commonest rules. */
function pluralForms(tag: string): readonly Field[] {
  const rules = new Intl.PluralRules(tag);
  const forms = rules.resolvedOptions().pluralCategories.join(' ');
  if (forms === 'other') return [['Plural-Forms', 'nplurals=1; plural=0;']];
  if (forms !== 'one other') return [];
  return [['Plural-Forms', `nplurals=2; plural=(n ${rules.select(0) === 'one' ? '>' : '!='} 1);`]];
}

/** The references a text may hold: `{{fact:id}}`, `{{fact:id number}}`, `{{org:id}}`, `{{page:id}}` and `[^footnote]`. */

export type TextReference =
  | {
      readonly kind: 'fact';
      readonly id: string;
      readonly form: 'full' | 'number' | 'short';
      readonly raw: string;
      readonly offset: number;
    }
  | { readonly kind: 'org' | 'page' | 'footnote'; readonly id: string; readonly raw: string; readonly offset: number }
  | { readonly kind: 'unknown'; readonly name: string; readonly raw: string; readonly offset: number }
  | { readonly kind: 'malformed'; readonly raw: string; readonly offset: number };

/** What may stand before the colon. */
export const DIRECTIVES = ['fact', 'org', 'page'] as const;

const REFERENCE = /\{\{(?:([^{}\n]*)\}\})?|\[\^([^\]\s]*)\]/g;
const FACT = /^fact:([a-z0-9.-]+)(?: (number|short))?$/;
const NAME = /^(org|page):([a-z0-9.-]+)$/;

/** All references of a text in order, the broken ones too. `offset` counts UTF-16 units. */
export const textReferences = (text: string): readonly TextReference[] =>
  [...text.matchAll(REFERENCE)].map((match) => {
    const at = { raw: match[0], offset: match.index };
    return match[2] === undefined ? directive(match[1], at) : { kind: 'footnote', id: match[2], ...at };
  });

const directive = (body: string | undefined, at: { readonly raw: string; readonly offset: number }): TextReference => {
  const fact = FACT.exec(body ?? '');
  if (fact?.[1] !== undefined) return { kind: 'fact', id: fact[1], form: formOf(fact[2]), ...at };
  const name = NAME.exec(body ?? '');
  if (name?.[2] !== undefined) return { kind: name[1] === 'org' ? 'org' : 'page', id: name[2], ...at };
  const word = /^([A-Za-z-]+):/.exec(body ?? '')?.[1];
  const known = DIRECTIVES.some((directive) => directive === word);
  return word === undefined || known ? { kind: 'malformed', ...at } : { kind: 'unknown', name: word, ...at };
};

const formOf = (word: string | undefined): 'full' | 'number' | 'short' =>
  word === 'number' || word === 'short' ? word : 'full';

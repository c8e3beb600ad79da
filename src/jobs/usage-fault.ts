/** Diagnostics for what was typed on the command line: exit code 2, what is wrong in it, and the name that was probably meant. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { quote } from '../diagnostics/printable.js';

/** Longer lists of names are not printed. */
const MOST_LISTED = 12;

/** What can be named, and the option that does so; a deck is named without one. */
const OPTION_OF = {
  deck: '',
  locale: '--locale ',
  format: '--format ',
  slide: '--slides ',
  theme: '--theme ',
  language: '--languages ',
  type: '',
  organisation: '',
  proposal: '--apply ',
  remark: '',
  profile: '--for ',
} as const;

export type Noun = keyof typeof OPTION_OF;

/** One fault for each name that is not among the known (`unknown-deck` ...). */
export const unknownNames = (noun: Noun, names: readonly string[], known: readonly string[]): readonly Diagnostic[] =>
  names.filter((name) => !known.includes(name)).map((name) => unknownName(noun, name, known));

function unknownName(noun: Noun, name: string, known: readonly string[]): Diagnostic {
  const listed = known.length > 0 && known.length <= MOST_LISTED ? `There are: ${known.join(', ')}.` : undefined;
  const hint =
    suggestion(name, known) ?? [listed ?? WHERE[noun], ADDING[noun]].filter((one) => one !== undefined).join(' ');
  return usageFault(`unknown-${noun}`, `There is no ${noun} ${quote(name)}.`, hint, `${OPTION_OF[noun]}${name}`);
}

/** What can be added by those who use Skald, and is not easily guessed. */
const ADDING: Readonly<Partial<Record<Noun, string>>> = {
  locale: 'How one is added is told in locales/README.md of Skald.',
  language: 'How another is added to a project is told in locales/README.md of Skald.',
};

const WHERE: Readonly<Record<Noun, string>> = {
  deck: 'A deck is a file in content/decks, named by its id.',
  locale: 'A locale is a folder in locales.',
  format: 'See skald --help.',
  slide: 'A slide is named by the id in its file below content/slides.',
  theme: 'A theme is a file in layouts/themes.',
  language: 'A language is a folder in locales; a project begins in one that Skald has an example in.',
  type: '`skald types` lists them.',
  profile: 'A profile is an entry of «delivery» in the file of a deck.',
  organisation: 'An organisation is an entry of content/organisations.yaml.',
  proposal: '`skald review import <file>` lists the proposals of a file.',
  remark: '`skald review remarks` lists them.',
};

export const usageFault = (code: string, message: string, hint: string, argument?: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  hint,
  ...(argument === undefined ? {} : { argument }),
});

/** What is said of a text that lacks the format its schema names. */
import { suggestion } from '../diagnostics/did-you-mean.js';
import { iconNames } from '../icons/icon-set.js';
import { HONEST } from '../text/web-address.js';

export const DEVICES = 'Choose another: Windows keeps con, prn, aux, nul, com0 to com9 and lpt0 to lpt9 for devices.';

export interface FormatWording {
  readonly code: string;
  /** What the text is to be, as the end of «… is not». */
  readonly what: string;
  readonly hint: string;
}

interface Known extends FormatWording {
  /** What could have been meant; the hint is for where none of them is near. */
  readonly candidates?: () => readonly string[];
}

/** Wordings by the names of `formats.ts`. */
const FORMATS: Readonly<Record<string, Known>> = {
  'deck-date': {
    code: 'bad-form',
    what: 'a date from 1980 to 2107, which are the years that files can be of',
    hint: 'Write it as 2017-06-30.',
  },
  'file-name': {
    code: 'bad-id',
    what: 'a name that files can have',
    hint: DEVICES,
  },
  'language-tag': { code: 'bad-form', what: 'a language tag', hint: 'Write it as nb-NO or en-GB.' },
  'web-address': {
    code: 'bad-form',
    what: 'a web address',
    hint: `It starts with https:// or http://. ${HONEST}`,
  },
  hyphenation: {
    code: 'unknown-patterns',
    what: 'the name of hyphenation patterns',
    hint: 'They are the files in node_modules/hyphen/patterns, such as nb, da, sv, en-gb.',
  },
  icon: {
    code: 'unknown-icon',
    what: 'the name of an icon',
    hint: 'They are those of Bootstrap Icons, shown with their names on https://icons.getbootstrap.com.',
    candidates: iconNames,
  },
  'project-path': {
    code: 'path-leaves-project',
    what: 'a path inside the project',
    hint: 'Write it relative to the project, with «/» and without «..».',
  },
};

/** What is wrong with a text that lacks a format. */
export function formatWording(format: string, text: string): FormatWording {
  const { candidates, hint, ...rest } = FORMATS[format] ?? OTHER;
  return { ...rest, hint: (candidates && suggestion(text, candidates())) ?? hint };
}

const OTHER: Known = {
  code: 'bad-form',
  what: 'of the right form',
  hint: 'content/README.md and layouts/README.md tell what may stand here.',
};

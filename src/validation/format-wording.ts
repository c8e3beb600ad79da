/** What is said of a text that lacks the format its schema names. */
import { HONEST } from '../text/web-address.js';

interface FormatWording {
  readonly code: string;
  /** What the text is to be, as the end of «… is not». */
  readonly what: string;
  readonly hint: string;
}

/** Wordings by the names of `formats.ts`. */
export const FORMATS: Readonly<Record<string, FormatWording>> = {
  'deck-date': {
    code: 'bad-form',
    what: 'a date from 1980 to 2107, which are the years that files can be of',
    hint: 'Write it as 2017-06-30.',
  },
  'file-name': {
    code: 'bad-id',
    what: 'a name that files can have',
    hint: 'Choose another: Windows keeps con, prn, aux, nul, com0 to com9 and lpt0 to lpt9 for devices.',
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
  'project-path': {
    code: 'path-leaves-project',
    what: 'a path inside the project',
    hint: 'Write it relative to the project, with «/» and without «..».',
  },
};

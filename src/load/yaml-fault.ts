/** Turns what the YAML parser objects to into diagnostics in plain words. */
import type { YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type TextFile, placeAt } from './text-file.js';

interface Wording {
  readonly code?: string;
  readonly message: string;
  readonly hint: string;
}

const INDENT = 'The indentation does not fit the lines above.';
const QUOTE_IT = 'Put a text that holds «: », or starts with one of @ ` % & * ! | > { } [ ] , # into quotes.';

const OTHERWISE = 'Look at this line and the one above: indentation, quotes, brackets and colons.';

/** By the parser's permanent error codes. Others keep the parser's own words. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  BAD_INDENT: { message: INDENT, hint: 'Indent by two spaces a level, and close every bracket.' },
  TAB_AS_INDENT: { message: 'A tab is used for indentation.', hint: 'Use two spaces a level.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A second «key: value» stands on this line, or the line is indented too far.',
    hint: QUOTE_IT,
  },
  BLOCK_IN_FLOW: {
    message: 'A block stands inside brackets.',
    hint: 'Close the bracket, or write everything in brackets.',
  },
  MULTILINE_IMPLICIT_KEY: { message: 'A key goes on over several lines.', hint: 'A line above may lack its «:».' },
  BAD_SCALAR_START: { message: 'A text starts with a character that YAML reserves.', hint: QUOTE_IT },
  BAD_DQ_ESCAPE: {
    message: 'Unknown escape in a text in double quotes.',
    hint: 'Write \\\\ for a backslash, or use single quotes.',
  },
  TAG_RESOLVE_FAILED: {
    code: 'custom-tag',
    message: 'Tags («!name») are not used in Skald.',
    hint: 'Remove it; quote the text if it starts with «!».',
  },
  MULTIPLE_DOCS: {
    message: 'A second YAML document starts here.',
    hint: 'Remove the line «---»; one file is one document.',
  },
  BAD_ALIAS: { message: 'An alias has no name.', hint: QUOTE_IT },
};

/** Only the first in the file: after it the parser guesses, and most of what it says is wrong. */
export function yamlFaults(file: TextFile, faults: readonly YAMLError[]): readonly Diagnostic[] {
  const [first] = [...faults].sort((a, b) => a.pos[0] - b.pos[0]);
  return first === undefined ? [] : [yamlFault(file, first)];
}

function yamlFault(file: TextFile, { code, message, pos }: YAMLError): Diagnostic {
  const wording = WORDINGS[code] ?? { message: `${message}.`, hint: OTHERWISE };
  return {
    code: wording.code ?? 'yaml-syntax',
    severity: 'error',
    message: wording.message,
    hint: wording.hint,
    place: placeAt(file, pos[0], pos[1] - pos[0]),
  };
}

/** Turns what the YAML parser objects to into diagnostics in plain words. */
import { type Document, type YAMLError, visit } from 'yaml';
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

/** Wordings by the parser's permanent error codes. Faults with other codes keep the parser's own words. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  BAD_INDENT: { message: INDENT, hint: 'Indent by two spaces a level, and close every bracket.' },
  TAB_AS_INDENT: { message: 'A tab is used for indentation.', hint: 'Use two spaces a level.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A second «key: value» stands on this line, or the line is indented too far.',
    hint: `Indent it like the lines beside it. ${QUOTE_IT}`,
  },
  BLOCK_IN_FLOW: {
    message: 'A block stands inside brackets.',
    hint: 'Close the bracket, or write everything in brackets.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A key goes on over several lines.',
    hint: 'This line or one above may lack its «:», or text after «|» may lack the two spaces before it.',
  },
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

/** Where the parser has one code for several faults, its own words tell which it is. */
const BY_WORDS: readonly (readonly [RegExp, Wording])[] = [
  [
    /^Missing closing /u,
    { message: 'The quotation mark here is never closed.', hint: 'Close it at the end of the text.' },
  ],
  [
    /scalar at node end/u,
    {
      message: 'Something stands after the end of a text or bracket.',
      hint: 'Put the whole text into one pair of quotes; inside «\'» write an apostrophe twice, inside «"» write \\".',
    },
  ],
  [
    /^Missing , /u,
    {
      message: 'A comma is missing inside brackets, or a bracket is not closed.',
      hint: 'Close the bracket above, or put a comma before this.',
    },
  ],
  [/flow-(?:map|seq)-end token/u, { message: 'No bracket is open that this one could close.', hint: 'Remove it.' }],
  [
    /^Block scalar header/u,
    { message: 'Text stands on the line of «|» or «>».', hint: 'Begin it on the next line, after two more spaces.' },
  ],
  [
    /block-seq-ind on same line/u,
    {
      message: 'A list begins on the line of its key.',
      hint: 'Begin it on the next line, or put the text into quotes.',
    },
  ],
];

/** Only the first fault in a file: after it the parser guesses, and most of what it says is wrong. */
export function yamlFaults(file: TextFile, tree: Document): readonly Diagnostic[] {
  const [first] = [...tree.errors, ...tree.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  return first === undefined ? [] : [yamlFault(file, first, tree)];
}

function yamlFault(file: TextFile, { code, message, pos: [start, end] }: YAMLError, tree: Document): Diagnostic {
  const wording = WORDINGS[code] ?? BY_WORDS.find(([words]) => words.test(message))?.[1];
  const { message: said, hint } = wording ?? { message: `${message}.`, hint: OTHERWISE };
  const open = message.startsWith('Missing closing ') ? openQuote(tree, start) : undefined;
  return {
    code: wording?.code ?? 'yaml-syntax',
    severity: 'error',
    message: said,
    hint,
    place: open === undefined ? placeAt(file, start, end - start) : placeAt(file, open),
  };
}

/** Where the text begins whose closing quotation mark is missing at `end`. */
function openQuote(tree: Document, end: number): number | undefined {
  let open: number | undefined;
  visit(tree, {
    Scalar: (_, { type, range }) => {
      if (range && range[0] < end && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) open = range[0];
    },
  });
  return open;
}

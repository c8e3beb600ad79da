/** Parts of a package that were left where they are, as whoever reads the file is told of them. */
import { type Reason, reason } from '../../model/reason.js';
import { DEEPEST } from '../../xml/read-xml.js';
import { LARGEST, MOST_BYTES, MOST_ENTRIES } from '../../zip/open-zip.js';
import type { Unread } from '../returned.js';
import { type LeftPart, MOST_CHARACTERS } from './package.js';

/** Another copy of the file may not be broken there. */
export const leftOf = ({ part, fault }: LeftPart): Unread => ({ part, why: [WHY[fault]], advice: 'again' });

const WHY: Readonly<Record<LeftPart['fault'], Reason>> = {
  'leads-out': reason('leadsOut'),
  twice: reason('twice'),
  'many-parts': reason('parts', { most: MOST_ENTRIES }),
  large: reason('large', { most: LARGEST / 1e6 }),
  'large-file': reason('largeFile', { most: MOST_BYTES / 1e6 }),
  'document-type': reason('documentType'),
  malformed: reason('malformed'),
  deep: reason('deep', { most: DEEPEST }),
  wordy: reason('wordy', { most: MOST_CHARACTERS }),
  empty: reason('blank'),
};

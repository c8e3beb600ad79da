/** By what pages know a file that came back: the same file is the same, however often it is uploaded. */
import type { HandedFile } from '../../../review/events.js';

export const uploadId = ({ sha256: digest }: HandedFile): string => digest.slice(0, 16);

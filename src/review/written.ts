/** What people wrote, as it is kept: a reader of the log, a terminal and XML all show each of its characters. */

/** Controls other than tab and line break, those that turn the direction of a line, and what is no character (XML 1.0, 2.2). */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]/gu;

/** Without what nobody has seen while it was written. */
export const written = (text: string): string => text.replaceAll(/\r\n?/gu, '\n').replaceAll(UNSEEN, '').trim();

/**
 * What a person would type: no-break spaces and hyphens only say where a line must not end, and word joiners are not
 * seen at all. Programs that search and read get the plain characters, of the same look and the same width.
 */
export const plainCharacters = (text: string): string =>
  special.test(text) ? text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-').replaceAll('\u2060', '') : text;

const special = /[\u00A0\u2011\u2060]/u;

/** A text as it is drawn: with the characters that people type, and without those that only say where a line may break. */
import { plainCharacters } from '../../scene/plain-characters.js';
import { escapeXml } from '../../xml/escape.js';

const invisible = /\p{Default_Ignorable_Code_Point}/gu;

export const shownText = (text: string): string => escapeXml(plainCharacters(text).replaceAll(invisible, ''));

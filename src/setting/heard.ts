/** What a text means by how it looks, in words for those who do not see it: a colour, a sign, a place. */
import { plainCharacters } from '../scene/plain-characters.js';
import type { TextBody } from '../scene/text.js';
import type { Element } from '../template/element.js';
import type { Setting } from './context.js';
import { plainText } from './plain-text.js';
import { aside } from './word-types.js';

/** The attribute that says it. No approval is bound to it: what it is made of is told, or is looks. */
export const onHeard = { heard: aside() };

export const aboutHeard = {
  heard: 'what those hear before its words who do not see its colour, its sign or its place',
};

export function withHeard(body: TextBody, { attributes }: Element, setting: Setting): TextBody {
  const { heard } = attributes;
  const words = heard === undefined ? '' : plainCharacters(plainText(heard, setting)).trim();
  return words === '' ? body : { ...body, heard: words };
}

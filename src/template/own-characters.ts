/** A copy of the text with its own memory: V8 keeps a whole text alive as long as a piece cut from it is. */
export const ownCharacters = (text: string): string => Buffer.from(text).toString();

/** The same text in memory of its own: V8 keeps a whole text for as long as there is a piece that was cut from it. */
export const ownCharacters = (text: string): string => Buffer.from(text).toString();

/** The first name of each deck among `<deck>.<locale>`: for what is the same in all languages, and takes LibreOffice another run. */
export const firstOfEach = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.findIndex((other) => deckOf(other) === deckOf(name)) === index);

const deckOf = (name: string): string => name.slice(0, name.lastIndexOf('.'));

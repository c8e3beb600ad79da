/** How like colours are; programs round tints of theme colours differently, by one step of 255 or two. */
const channels = (hex: string): number[] => [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16));

const difference = (a: string, b: string): number => {
  const other = channels(b);
  return Math.max(...channels(a).map((value, index) => Math.abs(value - (other[index] ?? 0))));
};

/** Largest difference of a channel to the most alike of some colours, all six hexadecimal digits. */
export const nearest = (colour: string, others: readonly string[]): number =>
  Math.min(...others.map((other) => difference(colour, other)));

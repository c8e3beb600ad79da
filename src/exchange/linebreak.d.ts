/** What Skald uses of linebreak (Unicode Standard Annex 14), which ships no types. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end, as an offset in UTF-16 units; null after the last. */
    nextBreak(): { readonly position: number } | null;
  }
}

/** What Skald uses of gettext-parser, which ships no types. */
declare module 'gettext-parser' {
  export interface GetTextTranslation {
    readonly msgctxt?: string;
    readonly msgid: string;
    readonly msgstr?: readonly string[];
    readonly comments?: { readonly flag?: string };
  }
  export const po: {
    parse(input: string): {
      readonly translations: Readonly<Record<string, Readonly<Record<string, GetTextTranslation>>>>;
    };
  };
}

/** A fault of a theme: the path of the value that is wrong, for the caller to point at. */
export interface ThemeFault {
  readonly path: readonly string[];
  readonly message: string;
  /** A name that is none of those known, where one of them may have been meant. */
  readonly slip?: { readonly name: string; readonly known: readonly string[] };
}

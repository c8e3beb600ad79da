/** Words of a language by which titles claim what counts can prove. */

/** Words in lower case; of `strong`, `soft` and `counted` how they begin. */
export interface ClaimWords {
  /** Between two numbers: «fire av fem». */
  readonly of: readonly string[];
  readonly all: readonly string[];
  readonly none: readonly string[];
  readonly most: readonly string[];
  readonly strong: readonly string[];
  readonly soft: readonly string[];
  /** What cells are counted by: instruments, roles, levels. */
  readonly counted: readonly string[];
}

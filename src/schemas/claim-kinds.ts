/** What a title may claim that must be proved, and the words by which it does. */
export const claimKinds = ['only', 'most', 'least', 'more', 'none', 'all'] as const;

export type ClaimKind = (typeof claimKinds)[number];

/** By kind the words of a language, in lower case. */
export type ClaimWords = Readonly<Partial<Record<ClaimKind, readonly string[]>>>;

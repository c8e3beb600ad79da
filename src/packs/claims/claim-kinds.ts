/** What a title may claim that must be proved, and the words by which it does. */
export const claimKinds = ['only', 'most', 'least', 'more', 'none', 'all'] as const;

export type ClaimKind = (typeof claimKinds)[number];

/** A list as the words of the pack have it («bare, kun, eneste»); empty where a language has none. */
export const wordsListed = (list = ''): readonly string[] => list.split(/\s*,\s*/u).filter((word) => word !== '');

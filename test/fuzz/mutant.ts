/** A mutant: a base and a few edits, all from one seed; and the smallest part of it that is still at fault. */
import type { Base } from './base.js';
import { type Edit, edited } from './edit.js';
import { judge, type Verdict, wordsIn } from './judge.js';
import { mutateBytes, mutateText } from './mutate-text.js';
import { mutateYaml } from './mutate-yaml.js';
import { type Random, seeded } from './random.js';

export interface Mutant {
  readonly seed: number;
  readonly base: Base;
  readonly locale: string;
  readonly edits: readonly Edit[];
}

export function mutantOf(seed: number, bases: readonly Base[]): Mutant {
  const random = seeded(seed);
  const base = random.pick(bases);
  const count = random.pick([1, 1, 1, 2, 3]);
  const edits = Array.from({ length: count }, () => makeEdit(base, random));
  return { seed, base, locale: random.pick(['nb', 'nb', 'da', 'en']), edits };
}

/** The slide and its template most often: there most can go wrong. */
function makeEdit(base: Base, random: Random): Edit {
  const files = [...base.contents.keys()];
  const among = (pattern: RegExp): string => random.pick(files.filter((file) => pattern.test(file)));
  const kinds: readonly (() => Edit)[] = [
    () => mutateYaml(base.slideFile, random),
    () => mutateYaml(base.slideFile, random),
    () => mutateYaml(base.slideFile, random),
    () => mutateYaml(among(/^content\/.*\.yaml$/u), random),
    () => mutateText(among(/partials\/.*\.hbs$/u), random),
    () => mutateText(among(new RegExp(`^layouts/(?:[^/]+/)?${base.type}/layout.hbs$`, 'u')), random),
    () => mutateText(among(new RegExp(`common.schema|^layouts/(?:[^/]+/)?${base.type}/schema.yaml$`, 'u')), random),
    () => mutateYaml(among(new RegExp(`themes/|^layouts/(?:[^/]+/)?${base.type}/schema.yaml$`, 'u')), random),
    () => mutateText(among(/\.po$|\.json$|locale\.yaml$/u), random),
    () => mutateText(random.pick(files), random),
    () => mutateBytes(random.pick(files), random),
  ];
  return random.pick(kinds)();
}

export const contentsOf = ({ base, edits }: Mutant): ReturnType<typeof edited> => edited(base.contents, edits);

/** In the source language all words of the slide must come out again. */
export function verdictOf(mutant: Mutant): Promise<Verdict> {
  const contents = contentsOf(mutant);
  const words = mutant.locale === 'nb' ? wordsIn(new TextDecoder().decode(contents.get(mutant.base.slideFile))) : [];
  return judge(contents, mutant.base.name, mutant.locale, words);
}

/** Leaves out edits for as long as `isAtFault` holds. */
export async function minimised(mutant: Mutant, isAtFault: (mutant: Mutant) => Promise<boolean>): Promise<Mutant> {
  for (const edit of mutant.edits) {
    const smaller = { ...mutant, edits: mutant.edits.filter((one) => one !== edit) };
    if (smaller.edits.length > 0 && (await isAtFault(smaller))) return minimised(smaller, isAtFault);
  }
  return mutant;
}

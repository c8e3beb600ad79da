/** What a slide names as the proof of its title: its field `claims`. What its schema refuses is told there: here it may be anything. */
import { asMap, isMap } from '../../load/maps.js';
import type { Path } from '../../load/place-of.js';
import { type ClaimKind, claimKinds } from './claim-kinds.js';

/**
 * `among`: what `is` is held against («most», «only»); `of`: what is alike in all of them («none», «all»); `quote`: what the sources
 * say in their own words. Measures are `fact:a`, `sum:a+b`, `count:slide/row,column`, `relations:actor/kind`, `entries:vocabulary`
 * and `answers:entry/field`.
 */
export type Claim = { readonly kind: ClaimKind; readonly path: Path } & (
  | { readonly form: 'ranked'; readonly is: string; readonly among: readonly string[] }
  | { readonly form: 'shared'; readonly of: readonly string[] }
  | { readonly form: 'quoted'; readonly quote: string }
);

export interface ClaimedNumber {
  readonly value: number;
  readonly is: string;
  readonly path: Path;
}

/** In the order of the kinds. */
export const claimsIn = (fields: unknown): readonly Claim[] =>
  claimKinds.flatMap((kind) => {
    const said = asMap(asMap(fields)['claims'])[kind];
    const at: Path = ['claims', kind];
    if (!Array.isArray(said)) return claimOf(said, kind, at);
    return said.flatMap((one, index) => claimOf(one, kind, [...at, index]));
  });

function claimOf(said: unknown, kind: ClaimKind, path: Path): readonly Claim[] {
  if (!isMap(said)) return [];
  const { is, among, of, quote } = said;
  if (typeof quote === 'string') return [{ kind, path, form: 'quoted', quote }];
  if (typeof is === 'string') return [{ kind, path, form: 'ranked', is, among: texts(among) }];
  return [{ kind, path, form: 'shared', of: texts(of) }];
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

export const numbersIn = (fields: unknown): readonly ClaimedNumber[] =>
  Object.entries(asMap(asMap(asMap(fields)['claims'])['numbers'])).map(([value, is]) => ({
    value: Number(value),
    is: String(is),
    path: ['claims', 'numbers', value],
  }));

export function measuresOf(claim: Claim): readonly string[] {
  if (claim.form === 'ranked') return [claim.is, ...claim.among];
  return claim.form === 'shared' ? claim.of : [];
}

/** Numbers that a title may say of what it claims: how many there are of it, in each claim, in each measure and in all claims of a kind. */
export function sizesOf(claims: readonly Claim[]): ReadonlySet<number> {
  const ofKinds = claimKinds.map((kind) => claims.filter((one) => one.kind === kind).length);
  const within = claims.flatMap((claim) => {
    const measures = measuresOf(claim);
    return [measures.length, ...measures.map((one) => one.split('/')[0]?.split('+').length ?? 1)];
  });
  return new Set([...ofKinds, ...within]);
}

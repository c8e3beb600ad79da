/** Two slides do not deny each other: where one has none, no other has some, and where one is first, no other is. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { placeOf } from '../../load/place-of.js';
import { type CheckedFile, idOf } from '../../validation/checked-file.js';
import type { Claim } from './claim-fields.js';
import type { Measured } from './measure.js';

/** A claim with what it rests on; `measures` stand as the claim names them where nothing is wrong with those names. */
export interface ProvedClaim {
  readonly claim: Claim;
  readonly slide: CheckedFile;
  readonly faults: readonly Diagnostic[];
  readonly measures: readonly Measured[];
}

/** What a claim comes to, whatever words it has. */
type Statement =
  | { readonly says: 'some' | 'none'; readonly of: Measured }
  | { readonly says: 'above'; readonly of: Measured; readonly other: Measured };

export function deniedClaims(claims: readonly ProvedClaim[]): readonly Diagnostic[] {
  const sound = claims.filter(({ faults }) => faults.length === 0);
  return sound.flatMap((one) =>
    sound
      .filter(({ slide }) => slide !== one.slide)
      .flatMap((other) => {
        const about = denialOf(one, other);
        return about === undefined ? [] : [denied(one, other, about)];
      }),
  );
}

/** What the two deny each other about; undefined where both may be true. */
function denialOf(one: ProvedClaim, other: ProvedClaim): string | undefined {
  const theirs = statementsOf(other);
  const own = statementsOf(one).find((a) => theirs.some((b) => denies(a, b) || denies(b, a)));
  return own?.of.name;
}

function statementsOf({ claim: { kind, form }, measures }: ProvedClaim): readonly Statement[] {
  const [is, ...among] = measures;
  if (is === undefined) return [];
  if (form === 'shared') return measures.map((of) => ({ says: kind === 'none' ? 'none' : 'some', of }));
  if (kind === 'only') return [{ says: 'some', of: is }, ...among.map((of) => ({ says: 'none', of }) as const)];
  return among.map((other) =>
    kind === 'least' ? { says: 'above', of: other, other: is } : { says: 'above', of: is, other },
  );
}

/** What is nothing has no part that is something; what is above another is something, and not below it. */
function denies(a: Statement, b: Statement): boolean {
  if (a.says === 'none') return b.says !== 'none' && isWithin(b.of, a.of);
  return a.says === 'above' && b.says === 'above' && areAlike(a.of, b.other) && areAlike(a.other, b.of);
}

const isWithin = ({ parts }: Measured, whole: Measured): boolean =>
  parts.size > 0 && [...parts].every((part) => whole.parts.has(part));

const areAlike = (a: Measured, b: Measured): boolean => isWithin(a, b) && isWithin(b, a);

const denied = ({ claim, slide }: ProvedClaim, other: ProvedClaim, about: string): Diagnostic => ({
  code: 'denied-claim',
  severity: 'error',
  message: `The title of ${quote(idOf(other.slide))} claims the opposite about ${quote(about)} («${other.claim.kind}»).`,
  hint: 'Both cannot be true: correct one of the titles and what it names as its proof.',
  slide: idOf(slide),
  place: placeOf(slide.document, claim.path),
});

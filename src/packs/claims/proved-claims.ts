/**
 * What a title says of only, most, least, more than, none and all, and its numbers, is proved by what the slide names for it, or
 * refused; and no slide claims what another denies.
 */
import { type Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { isMap } from '../../load/maps.js';
import { type Path, placeOf } from '../../load/place-of.js';
import { wordTexts } from '../../load/word-keys.js';
import { listedWords } from '../../localise/listed-words.js';
import { buildFramework } from '../../project/build-framework.js';
import { countedIn } from '../../project/counted.js';
import { senses } from '../../checks/referable.js';
import { type CheckedFile, idOf } from '../../validation/checked-file.js';
import type { CheckedProject } from '../../validation/checked-project.js';
import { type Claim, type ClaimedNumber, claimsIn, measuresOf, numbersIn } from './claim-fields.js';
import { type ClaimKind, wordsListed } from './claim-kinds.js';
import { deniedClaims, type ProvedClaim } from './denied-claims.js';
import { type Evidence, isNone, isSome, measure, type Measured, orderOf, saysOf } from './measure.js';

export function provedClaims(project: CheckedProject): readonly Diagnostic[] {
  const claiming = project.slides.filter(({ document: { value } }) => isMap(value) && 'claims' in value);
  if (claiming.length === 0 || !isSound(project)) return [];
  const evidence = evidenceIn(project);
  const read = claiming.flatMap((slide) =>
    claimsIn(slide.document.value).map((claim) => measured(claim, slide, evidence)),
  );
  return [
    ...read.flatMap(({ faults }) => faults),
    ...read.flatMap((one) => (one.faults.length > 0 ? [] : refutedIn(one, project))),
    ...claiming.flatMap((slide) => numbersIn(slide.document.value).flatMap((one) => wrongNumber(one, slide, evidence))),
    ...deniedClaims(read),
  ];
}

/** What is wrong with a file that claims are held against is told there. */
const isSound = ({ facts, relations, answers, framework, packs, organisations }: CheckedProject): boolean =>
  [facts, relations, answers, framework, packs, organisations].flat().every(({ value }) => value !== undefined);

function evidenceIn(project: CheckedProject): Evidence {
  const framework = buildFramework(project);
  const facts = new Map(Object.entries(project.facts[0]?.value ?? {}));
  const known = {
    facts: senses(facts, framework),
    organisations: undefined,
    slides: undefined,
    cells: countedIn(project, framework),
    conflicts: undefined,
  };
  return { known, framework, relations: project.relations[0]?.value ?? {}, answers: project.answers[0]?.value ?? {} };
}

function measured(claim: Claim, slide: CheckedFile, evidence: Evidence): ProvedClaim {
  const all = measuresOf(claim).map((name) => measure(name, evidence));
  const faults = all.flatMap((one) => ('fault' in one ? [{ ...one.fault, ...about(slide, claim.path) }] : []));
  return { claim, slide, faults, measures: all.flatMap((one) => ('fault' in one ? [] : [one])) };
}

const about = ({ document }: CheckedFile, path: Path): Pick<Diagnostic, 'slide' | 'place'> => ({
  slide: idOf({ document }),
  place: placeOf(document, path),
});

function refutedIn({ claim, slide, measures }: ProvedClaim, project: CheckedProject): readonly Diagnostic[] {
  if (claim.form === 'quoted') return unsaidBy(claim.quote, claim, slide, project);
  const units = [...new Set(measures.map(({ unit }) => unit))];
  if (claim.form === 'ranked' && units.length > 1) return [unlike(units, slide, claim.path)];
  const against = againstIt(claim, measures);
  return against === undefined ? [] : [refuted(`${WORDS[claim.kind]}, but ${against}.`, slide, claim.path)];
}

const WORDS: Readonly<Record<ClaimKind, string>> = {
  only: 'The title says «only»',
  most: 'The title says «most»',
  least: 'The title says «least»',
  more: 'The title says «more than»',
  none: 'The title says «none»',
  all: 'The title says «all»',
};

/** What the data say instead; undefined where they say the same. */
function againstIt({ kind, form }: Claim, measures: readonly Measured[]): string | undefined {
  const [is, ...among] = measures;
  if (is === undefined) return undefined;
  if (form === 'shared') return firstOf(measures, kind === 'none' ? isNone : isSome);
  if (kind === 'only') return firstOf([is], isSome) ?? firstOf(among, isNone);
  const wanted = kind === 'least' ? 'less' : 'more';
  const other = among.find((one) => orderOf(is, one) !== wanted);
  return other && `${saysOf(is)} and ${saysOf(other)}`;
}

function firstOf(measures: readonly Measured[], holds: (one: Measured) => boolean): string | undefined {
  const wrong = measures.find((one) => !holds(one));
  return wrong && saysOf(wrong);
}

const refuted = (message: string, slide: CheckedFile, path: Path): Diagnostic => ({
  ...about(slide, path),
  code: 'refuted-claim',
  severity: 'error',
  message,
  hint: 'Let the title say what the data say, or correct them. A tie is no rank, and what is inexact must not overlap.',
});

const unlike = (units: readonly string[], slide: CheckedFile, path: Path): Diagnostic => ({
  ...about(slide, path),
  code: 'unlike-units',
  severity: 'error',
  message: `What is compared has different units: ${units.map((unit) => unit || 'count').join(', ')}.`,
  hint: 'Compare facts of one unit, or let the title say no more than that.',
});

/** What is most of one thing is least of its opposite. */
const RANKS: readonly ClaimKind[] = ['most', 'least', 'more'];

/** The quoted words say it themselves, in some language of the project. */
function unsaidBy(
  words: string,
  { kind, path }: Claim,
  slide: CheckedFile,
  project: CheckedProject,
): readonly Diagnostic[] {
  const kinds = RANKS.includes(kind) ? RANKS : [kind];
  if (listedWords(words, sayingSo(kinds, project)).length > 0) return [];
  return [
    {
      ...about(slide, path),
      code: 'quote-without-claim',
      severity: 'error',
      message: `${WORDS[kind]}, but the words quoted for it do not: ${quote(words)}.`,
      hint: `Quote the words of the source that say so, or let the title say less. The words that say so are «claiming» and «attesting» of framework.json.`,
    },
  ];
}

const sayingSo = (kinds: readonly ClaimKind[], { locales }: CheckedProject): readonly string[] =>
  locales.flatMap(({ locale }) => {
    const texts = wordTexts(locale.framework);
    const list = (key: string): readonly string[] => wordsListed(texts.get(key));
    return kinds.flatMap((kind) => [...list(`claiming.${kind}`), ...list(`attesting.${kind}`)]);
  });

function wrongNumber(
  { value, is, path }: ClaimedNumber,
  slide: CheckedFile,
  evidence: Evidence,
): readonly Diagnostic[] {
  const found = measure(is, evidence);
  if ('fault' in found) return [{ ...found.fault, ...about(slide, path) }];
  const [amount] = found.amounts;
  if (found.amounts.length === 1 && amount?.low === value && amount.high === value) return [];
  return [refuted(`The title says ${value}, but ${saysOf(found)}.`, slide, path)];
}

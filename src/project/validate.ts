/** The second stage: holds what was read against the schemas and finds every name that leads nowhere. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import { finished, type Steps } from '../diagnostics/steps.js';
import type { Source } from '../load/source.js';
import { buildFramework } from './build-framework.js';
import { buildProject } from './build-project.js';
import type { CellTable } from '../model/cells.js';
import { checkAcross, checkDeckName } from '../checks/check-across.js';
import { checkCells } from '../checks/check-cells.js';
import { checkConflicts } from '../checks/check-conflicts.js';
import { checkDiagrams } from '../checks/check-diagrams.js';
import { checkFacts } from '../checks/check-facts.js';
import { checkFootnotes } from '../checks/check-footnotes.js';
import { checkIds } from '../checks/check-ids.js';
import { checkQuotes, readingOf } from '../checks/check-quotes.js';
import { countedIn } from './counted.js';
import { checkLanguages } from '../checks/check-languages.js';
import { checkLocale } from '../checks/check-locale.js';
import { checkRelations } from '../checks/check-relations.js';
import { checkOrphans } from '../checks/check-orphans.js';
import { checkPlainTexts, checkTexts } from '../checks/check-texts.js';
import { unusedNames } from '../checks/check-names.js';
import { unshownSlides } from '../checks/check-unshown.js';
import { checkSections } from '../checks/check-sections.js';
import { checkVocabularies } from '../checks/check-vocabularies.js';
import { checkWords } from '../checks/check-words.js';
import { type CheckedProject, allFiles, checkProject } from '../validation/checked-project.js';
import type { Framework } from '../model/framework.js';
import { namesIn } from '../checks/glossary-names.js';
import { type KnownIds, knownIds } from '../validation/known-ids.js';
import { neededWords } from '../checks/needed-words.js';
import type { DeckFile } from '../schemas/deck.js';
import type { NumberHabits } from '../checks/bare-number.js';
import type { Project } from '../model/project.js';
import { type Referable, referableIn } from '../checks/referable.js';
import { qualifierWords } from '../checks/repeated-qualifier.js';
import { createSchemaSet } from '../validation/schema-set.js';
import { memberOf } from '../model/unit-id.js';

/** What a pack finds wrong with the content; it looks only where the project uses it. */
export interface CheckingPack {
  readonly id: string;
  readonly checks?: readonly ((project: CheckedProject) => readonly Diagnostic[])[];
}

/**
 * The project, or no value when anything in it is an error or a file of it could not be read: later stages may rely on
 * every id, kind and field. Never throws.
 */
export const validate = (source: Source, packs: readonly CheckingPack[] = []): Outcome<Project> =>
  finished(validating(source, packs));

/** The same in steps. */
export function* validating(source: Source, packs: readonly CheckingPack[] = []): Steps<Outcome<Project>> {
  const first = validateFirst(source, packs);
  yield;
  const whole = throughOf(first);
  return hasErrors(whole.diagnostics) ? { diagnostics: whole.diagnostics.filter(isOpen) } : whole;
}

/**
 * As {@link validate}, with the project also where all that is wrong with it concerns no later stage, so that those can tell
 * what they find as well.
 */
export const validateThrough = (source: Source, packs: readonly CheckingPack[] = []): Outcome<Project> =>
  throughOf(validateFirst(source, packs));

function throughOf({ value, diagnostics, besides }: ValidatedFirst): Outcome<Project> {
  const all = [...diagnostics, ...besides()];
  return value === undefined ? { diagnostics: all } : { value, diagnostics: all };
}

/** A project that later stages can be given, and what of it is still to be looked at. */
export interface ValidatedFirst extends Outcome<Project> {
  /** What else is wrong, which no later stage need know. Takes its time. */
  readonly besides: () => readonly Diagnostic[];
}

/** As {@link validate}, in two steps, for whoever needs only the first. Where something is wrong there, all of it is told there. */
export function validateFirst(source: Source, packs: readonly CheckingPack[] = []): ValidatedFirst {
  const schemas = createSchemaSet(source);
  const checked = checkProject(source, schemas);
  const framework = frameworkIn(checked);
  const known = knownIds(source, framework, packs);
  const first = [...schemas.diagnostics, ...faultsOf(checked, source, framework, known)];
  const checks = checksOf(packs, framework);
  if (hasErrors(first) || source.broken.length > 0)
    return { diagnostics: [...first, ...faultsBesides(checked, checks)].filter(isOpen), besides: () => [] };
  const besides = (): readonly Diagnostic[] => {
    const found = faultsBesides(checked, checks);
    return hasErrors(found) ? found : [...found, ...leftOver(checked, source)];
  };
  return { value: buildProject(checked), diagnostics: first, besides };
}

const isOpen = ({ accepted }: Diagnostic): boolean => accepted !== true;

/** Undefined while the project's own is not sound. */
const frameworkIn = (project: CheckedProject): Framework | undefined =>
  [...project.framework, ...project.packs].some(({ value }) => value === undefined)
    ? undefined
    : buildFramework(project);

type Checks = NonNullable<CheckingPack['checks']>;

/** A project that names no packs uses all; which it names is not known while its framework is not sound. */
const checksOf = (packs: readonly CheckingPack[], framework: Framework | undefined): Checks =>
  packs.flatMap(({ id, checks = [] }) => (framework?.packs?.includes(id) === false ? [] : checks));

function faultsOf(
  project: CheckedProject,
  source: Source,
  framework: Framework | undefined,
  known: KnownIds,
): readonly Diagnostic[] {
  return [
    ...allFiles(project).flatMap((file) => [...file.diagnostics, ...checkIds(file, known)]),
    ...textFaults(project, source, referableIn(source, known, framework, cellsIn(project, source, framework))),
    ...(framework === undefined ? [] : project.facts.flatMap((file) => checkFacts(file, framework))),
    ...project.locales.flatMap(checkLocale),
    ...(source.gallery === true ? [] : project.decks.flatMap(checkDeckName)),
    ...(source.gallery === true || framework === undefined ? [] : checkSections(source, framework)),
    ...checkWords(source),
    ...neededWords(source, new Set(project.decks.flatMap(({ value }) => spokenSource(value))), framework),
    ...checkAcross(project),
    ...(framework === undefined || source.broken.length > 0
      ? []
      : [...checkVocabularies(source, framework), ...checkRelations(project, framework)]),
  ];
}

/** The language that a deck is written in, where it is made in it: the examples may be shown in translation alone. */
const spokenSource = (deck: DeckFile | undefined): readonly string[] =>
  deck?.locales.includes(deck.source) === true ? [deck.source] : [];

/** What is wrong with ids, kinds and fields that are sound by themselves. */
function faultsBesides(project: CheckedProject, checks: Checks): readonly Diagnostic[] {
  const readings = project.locales.flatMap(({ value }) => (value === undefined ? [] : [readingOf(value)]));
  return [
    ...project.facts.flatMap((file) => checkQuotes(file, readings)),
    ...checkLanguages(project),
    ...checkConflicts(project),
    ...markAccepted(project, [...checks.flatMap((check) => check(project)), ...project.slides.flatMap(checkDiagrams)]),
  ];
}

/** What nothing in a sound project asks for. */
const leftOver = (checked: CheckedProject, source: Source): readonly Diagnostic[] => [
  ...(source.gallery === true ? [] : [...unshownSlides(checked), ...unusedNames(checked, source)]),
  ...checkOrphans(checked, source),
];

/** Warnings of house style may stand where content/accepted.yaml says why. */
const markAccepted = (
  { accepted: [accepted] }: CheckedProject,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] =>
  diagnostics.map((found) =>
    found.slide === undefined || memberOf(memberOf(accepted?.value, found.slide), found.code) === undefined
      ? found
      : { ...found, accepted: true },
  );

/** Undefined while a slide, an organisation or the framework may be missing from it. */
const cellsIn = (
  project: CheckedProject,
  { broken }: Source,
  framework: Framework | undefined,
): CellTable | undefined =>
  framework === undefined ||
  project.organisations.some(({ value }) => value === undefined) ||
  broken.some((path) => path.startsWith('content/slides/') || path === 'content/organisations.yaml')
    ? undefined
    : countedIn(project, framework);

/** Else all digits and words of proper names would be told. */
const knowsNames = ({ broken }: Source): boolean => !broken.includes('content/glossary.yaml');

function textFaults(
  project: CheckedProject,
  source: Source,
  known: Omit<Referable, 'footnotes'>,
): readonly Diagnostic[] {
  const habits = knowsNames(source) ? numberHabits(project) : undefined;
  const qualifiers = qualifierWords(project.locales.flatMap(({ value }) => value?.style ?? []));
  return [
    ...project.slides.flatMap((file) => [
      ...checkTexts(file, known, habits, qualifiers),
      ...checkFootnotes(file),
      ...checkCells(file),
    ]),
    ...project.answers.flatMap((file) => checkTexts(file, known, habits, qualifiers)),
    ...[...project.decks, ...project.organisations, ...project.sources].flatMap(checkPlainTexts),
  ];
}

const numberHabits = ({ glossary, locales }: CheckedProject): NumberHabits => ({
  names: namesIn(glossary),
  languages: locales.flatMap(({ value }) => (value === undefined ? [] : [value.style.numbers])),
});

/** Puts checked files together into the project that later stages build on. */
import type { Place } from '../diagnostics/diagnostic.js';
import { ownerOf, placeOf } from '../load/place-of.js';
import type { LocaleSource } from '../load/source.js';
import type { SourceDocument } from '../load/source-document.js';
import { webAddress } from '../text/web-address.js';
import { buildDeck } from './build-deck.js';
import { buildFramework } from './build-framework.js';
import { countedIn } from './counted.js';
import type { Checked, CheckedProject } from '../validation/checked-project.js';
import { placeOfSetting, placeOfWord } from '../model/word-place.js';
import { followRelations } from './follow-relations.js';
import type { Conflict } from '../model/disputes.js';
import type { Framework } from '../model/framework.js';
import type { Fact, Glossary, LocaleSpec, Organisation, Project, Slide, SourceEntry, Unit } from '../model/project.js';
import { memberOf } from '../model/unit-id.js';
import { relationsByPair, type Relation } from '../model/relations.js';
import type { AcceptedFile } from '../schemas/accepted.js';
import type { ConflictEntry } from '../schemas/conflicts.js';
import type { FactsFile } from '../schemas/facts.js';
import type { GlossaryFile } from '../schemas/glossary.js';
import type { LocaleFile } from '../schemas/locale.js';
import type { SlideFile } from '../schemas/slide.js';
import type { SourcesFile } from '../schemas/sources.js';

export function buildProject(checked: CheckedProject): Project {
  const framework = buildFramework(checked);
  const relations = relationsByPair(checked.relations[0]?.value);
  return {
    decks: byId(
      checked.decks.flatMap(({ value, ...file }) =>
        value ? [buildDeck(value, file, checked.exampleLog[0]?.value)] : [],
      ),
    ),
    slides: byId(checked.slides.flatMap(({ value, ...file }) => (value ? [buildSlide(value, file, relations)] : []))),
    organisations: byId(entries(checked.organisations).map(([id, entry]): Organisation => ({ id, ...entry }))),
    facts: byId(checked.facts.flatMap(({ value }) => (value ? buildFacts(value, framework) : []))),
    sources: byId(entries(checked.sources).map(([id, entry]) => buildSource(id, entry))),
    conflicts: byId(entries(checked.conflicts).map(([id, entry]) => buildConflict(id, entry))),
    framework,
    cells: countedIn(checked, framework),
    accepted: new Map(checked.accepted.flatMap(acceptedIn)),
    words: new Map(entries(checked.words)),
    glossary: buildGlossary(checked.glossary[0]?.value ?? {}),
    locales: new Map(
      checked.locales.flatMap(({ value, locale }) =>
        value ? [[locale.tag, buildLocale(value, locale)] as const] : [],
      ),
    ),
    answers: checked.answers[0]?.value ?? {},
    units: [...checked.organisations, ...checked.sources, ...checked.answers, ...checked.conflicts].flatMap(
      ({ document, units }) =>
        units.flatMap((unit) => (isBesideExamples(unit, document) ? unit : writtenIn(framework.source, [unit]))),
    ),
  };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const entries = <T>(files: readonly Checked<Readonly<Record<string, T>>>[]): readonly [string, T][] =>
  files.flatMap(({ value }) => Object.entries(value ?? {}));

const acceptedIn = ({
  value = {},
  document,
}: Checked<AcceptedFile>): readonly (readonly [string, Map<string, Place>])[] =>
  Object.entries(value).map(([slide, codes]) => [
    slide,
    new Map(Object.keys(codes).map((code) => [code, placeOf(document, [slide, code], 'key')])),
  ]);

const buildSlide = (
  value: SlideFile,
  file: Omit<Checked<SlideFile>, 'value'>,
  relations: ReadonlyMap<string, Relation>,
): Slide => ({
  id: value.id,
  type: value.type,
  ...(value.language === undefined ? {} : { language: value.language }),
  ...(value.section === undefined ? {} : { section: value.section }),
  organisations: value.organisations ?? [],
  fields: followRelations({ ...value }, file, relations),
  sources: value.sources ?? [],
  file: file.document.file.path,
  ...(file.disputes === 'unmarked' || file.disputes === 'listed' ? { disputes: file.disputes } : {}),
  units: writtenIn(value.language, file.units),
  ...assessedIn(file),
});

/** By the mark of their schemas. */
function assessedIn({ across }: Pick<Checked<SlideFile>, 'across'>): Pick<Slide, 'assessed'> {
  const marked = across.filter(({ keyword, asked }) => keyword === 'marks' && memberOf(asked, 'assessment') === true);
  return marked.length === 0 ? {} : { assessed: marked.map(({ path }) => path) };
}

/** Written in the language of the gallery's deck, as the examples are, whatever the project is written in. */
const isBesideExamples = ({ path }: Unit, document: SourceDocument): boolean =>
  ownerOf(document, path).file.path.startsWith('layouts/');

const writtenIn = (language: string | undefined, units: readonly Unit[]): readonly Unit[] =>
  language === undefined ? units : units.map((unit) => inLanguage(unit, language));

/** Copied as it is, its place would be looked for. */
const inLanguage = (unit: Unit, language: string): Unit => ({
  ...{ id: unit.id, path: unit.path, text: unit.text, language },
  ...(unit.note === undefined ? {} : { note: unit.note }),
  get place() {
    return unit.place;
  },
});

const buildFacts = (facts: FactsFile, { units }: Framework): readonly Fact[] =>
  Object.entries(facts).map(([id, { 'as-of': asOf, ...fact }]) => ({
    id,
    ...fact,
    ...(units[fact.unit]?.money === true ? { money: true } : {}),
    ...(asOf === undefined ? {} : { asOf }),
  }));

function buildSource(id: string, { title, url, language }: SourcesFile[string]): SourceEntry {
  const address = url === undefined ? undefined : webAddress(url);
  return {
    ...{ id, title },
    ...(address === undefined ? {} : { url: address }),
    ...(language === undefined ? {} : { language }),
  };
}

const buildConflict = (id: string, { slides, short, organisation, values = {} }: ConflictEntry): Conflict => ({
  id,
  slides,
  ...(short === undefined
    ? {}
    : {
        dispute: {
          id,
          ...(organisation === undefined ? {} : { organisation }),
          isUsedApart: short.used !== undefined,
          values,
        },
      }),
});

const buildGlossary = ({ terms = {}, forbidden = {}, names = [] }: GlossaryFile): Glossary => ({
  terms: Object.entries(terms).map(([id, words]) => ({ id, words })),
  forbidden,
  names,
});

const buildLocale = (value: LocaleFile, locale: LocaleSource): LocaleSpec => ({
  tag: locale.tag,
  lang: value.lang,
  name: value.name,
  fallback: value.fallback ?? [],
  similar: value.similar ?? [],
  ...(value.telling === undefined ? {} : { telling: value.telling }),
  ...(value.hyphenation === undefined ? {} : { hyphenation: value.hyphenation }),
  ...(value.jointEndings === undefined ? {} : { jointEndings: value.jointEndings }),
  style: value.style,
  ...(value.spelling === undefined ? {} : { spelling: value.spelling }),
  ...(value.vagueLinks === undefined ? {} : { vagueLinks: value.vagueLinks }),
  ...(value.counting === undefined ? {} : { counting: value.counting }),
  framework: locale.framework,
  ...(locale.ownWords === undefined ? {} : { ownWords: locale.ownWords }),
  placeOfWord: (key) => placeOfWord(locale, key),
  placeOfSetting: (path) => placeOfSetting(locale, path),
  translations: locale.translations,
});

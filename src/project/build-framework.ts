/** The framework of a project out of its file and what its packs declare. */
import { type Path, placeOf } from '../load/place-of.js';
import type { Checked, CheckedProject } from '../validation/checked-project.js';
import { memberOf } from '../model/unit-id.js';
import { type Entry, type Framework, ownUnits, type RelationSense, type Vocabulary } from '../model/framework.js';
import { type Declared, declaredIn, type VocabularySense } from '../schemas/declared.js';
import { type EntriesFile, type FrameworkFile, reserved, type VocabularyFile } from '../schemas/framework.js';

type Files = Pick<CheckedProject, 'framework' | 'packs'> & Partial<Pick<CheckedProject, 'standard' | 'slides'>>;

/** What the file leaves out, or a project without it, is the standard one's of its packs, then of all projects. */
export function buildFramework(files: Files): Framework {
  const {
    framework: [checked],
    packs,
    standard: [everywhere] = [],
  } = files;
  const own: FrameworkFile = checked?.value ?? {};
  const declared = declaredIn(
    packs.map(({ value }) => value),
    own,
  );
  const common: FrameworkFile = everywhere?.value ?? {};
  const standard = packs.reduce((all, { value }) => withStandard(all, value?.standard ?? {}), common);
  const { id = 'report', source, packs: named, actors = [], relations = {}, units } = { ...standard, ...own };
  return {
    id,
    ...(source === undefined ? {} : { source }),
    ...(named === undefined ? {} : { packs: named }),
    ...(declared.sections === undefined || !hasSections(files) ? {} : { sections: declared.sections }),
    vocabularies: vocabulariesIn({ own, standard, declared, checked }),
    parts: namesIn(declared.parts),
    attributes: { ...listsIn(declared.organisations), ...namesIn(declared.organisations) },
    counted: declared.counted,
    actors,
    relations: withStandardSense(relations, { ...common.relations, ...standard.relations }),
    units: { ...ownUnits, ...units },
  };
}

/** A project that says nothing of itself has the sections of a pack only where a slide of it stands in one. */
const hasSections = ({ framework, slides }: Files): boolean =>
  framework.length > 0 ||
  slides === undefined ||
  slides.some(({ document }) => memberOf(document.value, 'section') !== undefined);

/** Units of all packs, since figures of each are in its own; of everything else what a later pack says. */
const withStandard = (all: FrameworkFile, added: FrameworkFile): FrameworkFile => ({
  ...all,
  ...added,
  units: { ...all.units, ...added.units },
});

/** A kind that is a standard one too has the look of its lines, their shared word and those of org charts that it stands for from that where it says nothing of them; one that is mutual stands for none. */
const withStandardSense = (own: Framework['relations'], standard: Framework['relations']): Framework['relations'] =>
  Object.fromEntries(
    Object.entries(own).map(([kind, sense]) => [kind, { ...inherited(standard[kind], sense), ...sense }]),
  );

const inherited = ({ line, chart, together }: RelationSense = {}, { mutual }: RelationSense): RelationSense => ({
  ...(together === undefined ? {} : { together }),
  ...(line === undefined ? {} : { line }),
  ...(chart === undefined || mutual === true ? {} : { chart }),
});

interface Said {
  readonly own: FrameworkFile;
  readonly standard: FrameworkFile;
  readonly declared: Declared;
  readonly checked: Checked<FrameworkFile> | undefined;
}

/** Those of packs, then those that the project has beside them. */
function vocabulariesIn(said: Said): Framework['vocabularies'] {
  const { vocabularies } = said.declared;
  const listed = new Set(Object.entries(vocabularies).map(([name, sense]) => sense.listed ?? name));
  const others = Object.keys(said.own).filter(
    (key) => !Object.hasOwn(reserved, key) && !listed.has(key) && !Object.hasOwn(vocabularies, key),
  );
  return new Map([
    ...Object.entries(vocabularies).map(([name, sense]) => [name, buildVocabulary(name, sense, said)] as const),
    ...others.map((name) => [name, buildVocabulary(name, {}, said)] as const),
  ]);
}

function buildVocabulary(name: string, declared: VocabularySense, said: Said): Vocabulary {
  const { listed = name } = declared;
  const { entries, at, ...own } = fileOf(said.own[listed], listed);
  const sense = { ...declared, ...own };
  const whole = sense.of === undefined ? undefined : (said.declared.vocabularies[sense.of]?.listed ?? sense.of);
  const words =
    sense.words ?? (whole === undefined && !Object.hasOwn(said.declared.vocabularies, name) ? [`${name}.*`] : []);
  return {
    listed,
    words,
    ...(sense.of === undefined ? {} : { of: sense.of }),
    ...(sense.styles === undefined ? {} : { styles: sense.styles }),
    entries: entries === undefined ? standardEntries(listed, whole, said) : buildEntries(entries, at, said.checked),
  };
}

/** A part of another vocabulary is all of it where nothing else is said. */
function standardEntries(listed: string, whole: string | undefined, { own, standard }: Said): readonly Entry[] {
  const ownWhole = whole === undefined ? undefined : fileOf(own[whole], whole).entries;
  const given = ownWhole ?? fileOf(standard[listed], listed).entries ?? fileOf(standard[whole ?? ''], '').entries;
  return given === undefined ? [] : buildEntries(given, [], undefined);
}

/** A list, a map, or entries with what is said of all of them. */
function fileOf(value: unknown, key: string): VocabularyFile & { readonly at: Path } {
  if (typeof value !== 'object' || value === null) return { at: [key] };
  // Held against its schema before.
  if (Array.isArray(value) || !('entries' in value || 'of' in value))
    return { entries: value as EntriesFile, at: [key] };
  return { ...(value as VocabularyFile), at: [key, 'entries'] };
}

function buildEntries(entries: EntriesFile, at: Path, checked: Said['checked']): readonly Entry[] {
  return isList(entries)
    ? entries.map((id, index) => placed({ id }, [...at, index], checked))
    : Object.entries(entries).map(([id, said]) => placed({ id, ...said }, [...at, id], checked));
}

/** Where it stands is only asked for where something is wrong with it. */
const placed = (entry: Entry, path: Path, checked: Said['checked']): Entry =>
  checked === undefined
    ? entry
    : {
        ...entry,
        get place() {
          return placeOf(checked.document, path, 'key');
        },
      };

const isList = (entries: EntriesFile): entries is readonly string[] => Array.isArray(entries);

/** By attribute that may have several entries the vocabulary that it names. */
const listsIn = (attributes: Declared['organisations']): Framework['attributes'] =>
  namesIn(
    Object.fromEntries(
      Object.entries(attributes).flatMap(([name, one]) => (Array.isArray(one) ? [[name, String(one[0])]] : [])),
    ),
  );

const namesIn = (attributes: Declared['parts']): Framework['parts'] =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, vocabulary]) =>
      typeof vocabulary === 'string' ? [[name, vocabulary]] : [],
    ),
  );

/** One figure for one thing: no fact repeats or denies another that has the same words of a source, and one caption has one number on all slides. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { type Path, placeOf } from '../load/place-of.js';
import type { CheckedFile } from '../validation/checked-file.js';
import type { Checked, CheckedProject } from '../validation/checked-project.js';
import type { FactEntry, FactsFile } from '../schemas/facts.js';
import type { OrganisationsFile } from '../schemas/organisations.js';
import { textReferences } from '../model/text-references.js';
import { memberOf } from '../model/unit-id.js';

export const checkFigures = (project: CheckedProject): readonly Diagnostic[] => [
  ...project.facts.flatMap(twinFacts),
  ...twoFigures(project),
];

/** Of an organisation (or none), a unit and a time. */
const aboutOf = (fact: FactEntry): string =>
  JSON.stringify([fact.organisation, fact.unit, fact.year ?? fact['as-of'] ?? '']);

const sayTheSame = (a: FactEntry, b: FactEntry): boolean =>
  a.value === b.value && a.to === b.to && a.qualifier === b.qualifier;

const share = (a: readonly unknown[] = [], b: readonly unknown[] = []): boolean => a.some((one) => b.includes(one));

const endsOf = ({ value, to }: FactEntry): readonly number[] => (to === undefined ? [value] : [value, to]);

/** Words may hold two numbers («8 av 12»); those that are taken from them twice have an end in common. */
const haveOneOrigin = (a: FactEntry, b: FactEntry): boolean =>
  a.quote !== undefined &&
  a.quote === b.quote &&
  aboutOf(a) === aboutOf(b) &&
  share(a.at, b.at) &&
  share(endsOf(a), endsOf(b)) &&
  !share(a.conflicts, b.conflicts);

const twinFacts = ({ document, value = {} }: Checked<FactsFile>): readonly Diagnostic[] =>
  Object.entries(value).flatMap(([id, fact], index, all) => {
    const twin = all.slice(0, index).find(([, earlier]) => haveOneOrigin(earlier, fact));
    if (twin === undefined) return [];
    const told = sayTheSame(twin[1], fact) ? 'is' : 'has another value than';
    return [
      {
        code: 'repeated-fact',
        severity: 'warning',
        message: `${quote(id)} ${told} ${quote(twin[0])}: both come from the same words of the source.`,
        hint: 'Keep one of them for all slides. Where they are two things, quote for each the words that say so.',
        place: placeOf(document, [id], 'key'),
      },
    ];
  });

interface Figure {
  readonly slide: CheckedFile;
  readonly path: Path;
  readonly id: string;
  readonly fact: FactEntry;
  /** What the number is of, alike for all figures of one thing. */
  readonly thing: string;
}

function twoFigures(project: CheckedProject): readonly Diagnostic[] {
  const first = new Map<string, Figure>();
  return figuresIn(project).flatMap((figure) => {
    const earlier = first.get(figure.thing);
    if (earlier === undefined) first.set(figure.thing, figure);
    return earlier === undefined || sayTheSame(earlier.fact, figure.fact) ? [] : [differing(figure, earlier)];
  });
}

/** Facts of an organisation under a caption; what belongs to none may be of another country. */
function figuresIn({ slides, facts: [facts], organisations: [named] }: CheckedProject): readonly Figure[] {
  return slides.flatMap((slide) =>
    slide.across.flatMap(({ keyword, path, asked }): readonly Figure[] => {
      if (keyword !== 'captioned') return [];
      const [[by, field] = ['', '']] = fieldsOf(asked);
      const entry = path.reduce<unknown>((value, step) => memberOf(value, String(step)), slide.document.value);
      const [id, caption] = [memberOf(entry, field), memberOf(entry, by)];
      const fact = typeof id === 'string' ? facts?.value?.[id] : undefined;
      if (typeof id !== 'string' || typeof caption !== 'string' || fact?.organisation === undefined) return [];
      const thing = `${aboutOf(fact)} ${field} ${plain(caption, named?.value ?? {})}`;
      return [{ slide, path: [...path, field], id, fact, thing }];
    }),
  );
}

const fieldsOf = (asked: unknown): readonly [string, string][] =>
  typeof asked === 'object' && asked !== null ? Object.entries(asked).map(([by, field]) => [by, String(field)]) : [];

/** The words alone, with the names of organisations in the place of references to them. */
function plain(caption: string, organisations: OrganisationsFile): string {
  const words = textReferences(caption).reduce((text, found) => {
    const named = found.kind === 'org' ? organisations[found.id] : undefined;
    const shown = found.kind === 'footnote' ? '' : (named?.abbreviation ?? named?.name);
    return shown === undefined ? text : text.replace(found.raw, shown);
  }, caption);
  return words.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

const idOf = ({ document }: CheckedFile): string => String(memberOf(document.value, 'id'));

const differing = ({ slide, path, id }: Figure, earlier: Figure): Diagnostic => ({
  code: 'two-figures',
  severity: 'warning',
  message: `${quote(id)} stands under the caption that ${quote(earlier.id)} has on the slide ${quote(idOf(earlier.slide))}: two figures for one thing.`,
  hint: 'Show the same fact on both, or let the captions say in what they differ.',
  slide: idOf(slide),
  place: placeOf(slide.document, path),
});

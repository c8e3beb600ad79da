/** What the sources disagree on is marked somewhere, and each deck that marks it lists what they say. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { placeOf } from '../load/place-of.js';
import { factsNamed } from '../model/computed.js';
import { textReferences } from '../model/text-references.js';
import { type CheckedFile, idOf } from '../validation/checked-file.js';
import type { CheckedProject } from '../validation/checked-project.js';

export function checkDisputes(project: CheckedProject): readonly Diagnostic[] {
  const marks = new Map(project.slides.map((slide) => [idOf(slide), markedOn(slide, project)]));
  return [...unmarked(project, marks), ...unlisted(project, marks)];
}

type Marks = ReadonlyMap<string, ReadonlySet<string>>;

/** Ids of the disputes that a slide marks: by facts that its fields name, and in its texts. */
function markedOn({ disputes, units, references }: CheckedFile, { facts, conflicts }: CheckedProject): Set<string> {
  if (disputes !== undefined) return new Set();
  const found = units
    .filter(({ path }) => path[0] !== 'title' && path[0] !== 'notes')
    .flatMap(({ text }) => textReferences(text));
  const named = [
    ...references.filter(({ kind }) => kind === 'fact').map(({ value }) => value),
    ...found.flatMap((one) => factsNamed(one)),
  ];
  const byFact = named.flatMap((fact) => facts[0]?.value?.[fact]?.conflicts ?? []);
  const typed = found.flatMap((one) => (one.kind === 'disputed' ? [one.id] : []));
  return new Set([...byFact, ...typed].filter((id) => conflicts[0]?.value?.[id]?.weight === 'main'));
}

/** A project may hold part of the slides: one that has none of those that tell a conflict is left alone. */
function unmarked({ conflicts: [file] }: CheckedProject, marks: Marks): readonly Diagnostic[] {
  if (file === undefined) return [];
  const marked = new Set([...marks.values()].flatMap((ids) => [...ids]));
  return Object.entries(file.value ?? {})
    .filter(([id, { weight, slides }]) => weight === 'main' && !marked.has(id) && slides.some((one) => marks.has(one)))
    .map(([id]) => ({
      code: 'unmarked-dispute',
      severity: 'warning',
      message: `No slide marks what the sources disagree on in ${quote(id)}.`,
      hint: `Name it under «conflicts» of the fact that it is about, write {{disputed:${id}}} behind the claim, or leave its «weight» out.`,
      place: placeOf(file.document, [id, 'weight']),
    }));
}

function unlisted({ decks, slides }: CheckedProject, marks: Marks): readonly Diagnostic[] {
  const listing = new Set(slides.filter(({ disputes }) => disputes === 'listed').map(idOf));
  return decks.flatMap(({ document, references }): readonly Diagnostic[] => {
    const own = references.flatMap(({ kind, value }) => (kind === 'slide' ? [value] : []));
    const marking = own.find((id) => (marks.get(id)?.size ?? 0) > 0);
    if (marking === undefined || own.some((id) => listing.has(id))) return [];
    return [
      {
        code: 'unlisted-disputes',
        severity: 'warning',
        message: `The deck marks what the sources disagree on (${quote(marking)} is the first slide that does), and no slide of it lists what they say.`,
        hint: 'Add a slide of a type that lists it, such as «disputed»: the foot of the pages then names its page.',
        place: placeOf(document, ['id']),
      },
    ];
  });
}

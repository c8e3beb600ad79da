/** How two actors relate is said once: no two slides draw a pair differently, and none contradicts relations.yaml. */
import { type Diagnostic, type Place, error } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { placeOf } from '../load/place-of.js';
import type { Checked, CheckedProject } from '../validation/checked-project.js';
import { type DrawnLine, linesOf, type Stated } from '../validation/drawn-lines.js';
import type { Framework } from '../model/framework.js';
import { type Relation, type Saying, agree, kindsIn, pairOf, relationsByPair } from '../model/relations.js';
import type { RelationsFile } from '../schemas/relations.js';
import { memberOf } from '../model/unit-id.js';
import { repeatsIn } from '../diagnostics/group-by.js';

/** Lines of one slide are compared too: a chart may show an organisation twice. */
export function checkRelations(project: CheckedProject, framework: Framework): readonly Diagnostic[] {
  const [file] = project.relations;
  if (file !== undefined && file.value === undefined) return [];
  const known = relationsByPair(file?.value);
  const check: Check = { framework, known, placeOfRelation: placeIn(file), said: new Map() };
  return [
    ...project.relations.flatMap(repeated),
    ...ambiguous(project, framework),
    ...project.slides
      .filter(({ value }) => value !== undefined)
      .flatMap((slide) =>
        linesOf(slide).flatMap((line) => faultsOf(line, () => placeOf(slide.document, line.path), check)),
      ),
  ];
}

interface Check {
  readonly framework: Framework;
  readonly known: ReadonlyMap<string, Relation>;
  readonly placeOfRelation: (id: string) => AskedPlace;
  /** What slides have said so far about pairs that relations.yaml lacks. */
  readonly said: Map<string, readonly Said[]>;
}

/** Looked for where something is wrong. */
type AskedPlace = () => Place;

interface Said extends Saying {
  readonly place: AskedPlace;
}

const placeIn =
  (file: Checked<RelationsFile> | undefined) =>
  (id: string): AskedPlace =>
  () =>
    file === undefined ? { file: HOME, line: 1, column: 1 } : placeOf(file.document, [id], 'key');

const HOME = 'content/relations.yaml';

function faultsOf(line: DrawnLine, place: AskedPlace, check: Check): readonly Diagnostic[] {
  const [from, to] = [line.from.actor, line.to.actor];
  if (meansNone(line, check.framework)) return [noneMeant(line, place())];
  if (from === to && from !== undefined) return line.stated === undefined ? [unsaid(line, place())] : [];
  const relation = from === undefined || to === undefined ? undefined : check.known.get(pairOf(from, to));
  if (line.stated === undefined)
    return relation === undefined ? [unsaid(line, place())] : undrawable(line, relation, place);
  if (from === undefined || to === undefined) return [];
  const said: Said = { from, to, kinds: kindsOf(line.stated, check.framework), place };
  return relation === undefined ? againstSlides(said, check) : againstFile(said, line, relation, check);
}

function unsaid({ from, to }: DrawnLine, place: Place): Diagnostic {
  const nameless = [from, to].find(({ actor }) => actor === undefined);
  const pair = `${quote(from.actor ?? from.node)} and ${quote(to.actor ?? to.node)}`;
  return error(
    'unstated-relation',
    nameless === undefined
      ? `${HOME} does not say how ${pair} stand to each other.`
      : `Nobody knows how ${pair} stand to each other: ${quote(nameless.node)} names no organisation and no actor.`,
    nameless === undefined
      ? `Add the pair there, with its source. Where only this slide has the line, say «from», «to» and «kind» here.`
      : `Give it an «organisation», or an «actor» of content/framework.yaml. Or say «from», «to» and «kind» here.`,
    place,
  );
}

const undrawable = ({ drawable }: DrawnLine, { id, kind }: Relation, place: AskedPlace): readonly Diagnostic[] =>
  drawable === undefined || drawable.includes(kind) ? [] : [notDrawn(kind, id, drawable, place())];

const notDrawn = (kind: string, id: string, drawable: readonly string[], place: Place): Diagnostic =>
  error(
    'undrawable-relation',
    `This type of slide draws no line of the kind ${quote(kind)}, which ${quote(id)} in ${HOME} has.`,
    `It draws ${drawable.join(', ')}.`,
    place,
  );

const kindsOf = (stated: Stated, framework: Framework): readonly string[] =>
  'chart' in stated ? kindsIn(stated.chart, framework) : stated;

/** No kind stands for the line. Within an organisation one of hierarchy needs none; one of support has the word of its kind in the legend. */
function meansNone({ from, to, stated }: DrawnLine, framework: Framework): boolean {
  if (stated === undefined || !('chart' in stated) || kindsOf(stated, framework).length > 0) return false;
  const isWithin = from.actor === undefined || to.actor === undefined || from.actor === to.actor;
  return stated.chart === 'support' || !isWithin;
}

function noneMeant({ stated }: DrawnLine, place: Place): Diagnostic {
  const chart = memberOf(stated, 'chart');
  return error(
    'undrawable-relation',
    `No relation of the framework stands for lines of ${quote(String(chart))} in org charts, as this is.`,
    `Say «chart: ${String(chart)}» of one under «relations» in content/framework.yaml.`,
    place,
  );
}

/** A kind typed on a slide though relations.yaml has the pair would have to be kept up in two places. */
function againstFile(said: Said, { typed }: DrawnLine, relation: Relation, check: Check): readonly Diagnostic[] {
  const known: Said = { ...relation, kinds: [relation.kind], place: check.placeOfRelation(relation.id) };
  if (!agree(said, known, check.framework)) return both(said, known);
  if (typed !== true) return [];
  const { file, line } = known.place();
  const message = `How ${quote(said.from)} and ${quote(said.to)} stand to each other is said in ${file}:${line}.`;
  const hint = 'Write «between: […, …]» with both nodes in the place of «from», «to» and «kind».';
  return [error('restated-relation', message, hint, said.place())];
}

function againstSlides(said: Said, { framework, said: all }: Check): readonly Diagnostic[] {
  const pair = pairOf(said.from, said.to);
  const earlier = all.get(pair) ?? [];
  all.set(pair, [...earlier, said]);
  const other = earlier.find((one) => !agree(said, one, framework));
  return other === undefined ? [] : both(said, other);
}

/** Reported at both places, since either may be wrong. */
const both = (one: Said, other: Said): readonly Diagnostic[] => [contradicted(one, other), contradicted(other, one)];

function contradicted(one: Said, other: Said): Diagnostic {
  const { file, line } = other.place();
  return {
    code: 'contradicted-relation',
    severity: 'error',
    message: `This says ${inWords(one)}, but ${file}:${line} says ${inWords(other)}.`,
    hint: `Say it once in ${HOME}, as the sources have it; slides then name both nodes under «between».`,
    place: one.place(),
  };
}

const inWords = ({ from, to, kinds }: Saying): string => quote(`${from} ${kinds.join(' or ')} ${to}`);

/** An id that is both an organisation's and an actor's could mean either. */
function ambiguous(
  { framework: [file], organisations: [known] }: CheckedProject,
  { actors }: Framework,
): readonly Diagnostic[] {
  if (file === undefined) return [];
  const hint = 'Give the actor another id, or let relations and slides name the organisation.';
  return actors.flatMap((actor, index) => {
    if (known?.value?.[actor] === undefined) return [];
    const place = placeOf(file.document, ['actors', index]);
    return [error('duplicate-id', `The id ${quote(actor)} is that of an organisation.`, hint, place)];
  });
}

const repeated = ({ value = {}, document }: Checked<RelationsFile>): readonly Diagnostic[] =>
  repeatsIn(Object.entries(value), ([, { from, to }]) => pairOf(from, to)).map(([[id, { from, to }], [earlier]]) => ({
    code: 'repeated-relation',
    severity: 'error',
    message: `How ${quote(from)} and ${quote(to)} stand to each other is said already, by ${quote(earlier)} in line ${placeOf(document, [earlier], 'key').line}.`,
    hint: 'Keep the one that the sources support best, and say in its note what the other would be.',
    place: placeOf(document, [id], 'key'),
  }));

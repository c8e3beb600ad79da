/** Makes proposals of edits: where each text stands in the content of today, and what it says there by now. */
import { unitIndex } from '../localise/deck-units.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import { reason } from '../model/reason.js';
import type { DeckSpec, Project, Unit } from '../model/project.js';
import { shortId } from '../review/short-id.js';
import type { Unread } from '../returned/returned.js';
import type { SlideEdit, TextEdit } from './edit.js';
import type { Edits } from './edits.js';
import type { Change, Proposed } from './proposal.js';
import { proposeFigure, proposeValue } from './propose-figure.js';
import type { Read } from './rebuild.js';

export interface Today {
  readonly project: Project;
  readonly spec: DeckSpec;
  /** In the locale of the pack. */
  readonly deck: LocalisedDeck;
}

export interface Proposals {
  readonly proposals: readonly Proposed[];
  readonly unread: readonly Unread[];
}

/** Without those whose new text stands there already. */
export function propose({ texts, slides, values }: Edits, today: Today): Proposals {
  const units = unitIndex(today.project, today.spec);
  const figures = texts.flatMap((edit) =>
    edit.figures.map((figure) => ({
      at: placeOf(edit.slide, edit.unit.id, { old: figure.printed, new: figure.now }),
      made: proposeFigure(edit, figure, today.project),
    })),
  );
  const bars = values.flatMap((edit) => {
    const at = placeOf(edit.slide, '', { old: String(edit.old), new: String(edit.now) });
    return proposeValue(edit, today.project).map((made) => ({ at, made }));
  });
  const facts = [...figures, ...bars];
  const proposals = [
    ...texts
      .filter(({ now, unit }) => now !== unit.typed)
      .flatMap((edit) => proposeText(edit, units.get(edit.unit.id), today)),
    ...facts.flatMap(({ made }) => ('proposal' in made && made.proposal.old !== made.proposal.new ? [made] : [])),
    ...slides.map((edit) => proposeSlide(edit, today)),
  ];
  return {
    proposals: rivalled([...new Map(proposals.map((one) => [one.proposal.id, one])).values()]),
    unread: facts.flatMap(({ at, made }) =>
      'why' in made ? [{ ...at, why: made.why, advice: 'facts' as const }] : [],
    ),
  };
}

/** `unit` is empty where the layout of the slide prints the words itself. */
const placeOf = (slide: string, unit: string, read: Read): Omit<Unread, 'why'> => ({
  part: unit === '' ? slide : unit,
  slide,
  ...(unit === '' ? {} : { unit }),
  read,
});

/** One text that was changed in two ways: people decide. */
const rivalled = (proposals: readonly Proposed[]): readonly Proposed[] =>
  proposals.map((one) => {
    const { fact, unit } = one.proposal;
    const isRival = ({ proposal }: Proposed): boolean =>
      fact === undefined
        ? unit !== null && proposal.fact === undefined && proposal.unit === unit
        : proposal.fact === fact;
    if (proposals.filter(isRival).length < 2) return one;
    const why = [...one.proposal.why, reason('elsewhere')];
    return { ...one, proposal: { ...one.proposal, confidence: 'unsure', why } };
  });

function proposeText(edit: TextEdit, unit: Unit | undefined, { deck }: Today): readonly Proposed[] {
  if (unit === undefined) return [proposeUnplaced(edit)];
  const { slide, unit: packed, kind, now, confidence, why } = edit;
  const { text: old } = deck.printed(unit.id, slide);
  if (old.trimEnd() === now.trimEnd()) return [];
  const { file, line } = deck.placeOf(unit.id) ?? unit.place;
  const moved = old !== packed.typed;
  const foreign = packed.tag !== deck.tag;
  return [
    {
      proposal: {
        ...commonOf(edit),
        file,
        line,
        old,
        confidence: foreign ? 'unsure' : confidence,
        why: [
          ...why,
          ...(foreign ? [reason('foreign', { locale: packed.tag })] : []),
          ...(moved ? [reason('changedSince')] : []),
        ],
        ...(moved ? { pack: packed.typed } : {}),
      },
      read: edit.read,
      change: changeOf(unit, kind, now, file),
    },
  ];
}

/** An edit of a text that the content of today no longer has. */
const proposeUnplaced = (edit: TextEdit): Proposed => ({
  proposal: {
    ...commonOf(edit),
    file: '',
    line: 0,
    old: '',
    pack: edit.unit.typed,
    confidence: 'unsure',
    why: [...edit.why, reason('notInContent')],
  },
  read: edit.read,
  change: { refused: reason('notInContent') },
});

const commonOf = ({ slide, unit, kind, now }: TextEdit) => ({
  id: shortId('p', [kind === 'removed' ? kind : 'text', unit.id, now]),
  slide,
  unit: unit.id,
  new: now,
  kind,
});

function changeOf(unit: Unit, kind: TextEdit['kind'], now: string, file: string): Change {
  if (kind === 'removed')
    return {
      refused: reason('takenOut', { place: `${unit.place.file}:${unit.place.line}` }),
    };
  if (file !== unit.place.file) return { file, translation: unit.id, target: now };
  return { file, scalars: [{ path: unit.path, value: now }] };
}

/** The order of a deck, and what is new, is written by people. */
function proposeSlide({ slide, kind, old, now, confidence, why }: SlideEdit, { project, spec }: Today): Proposed {
  const known = project.slides.get(slide);
  const file = kind === 'added' && known !== undefined ? known.file : spec.file;
  return {
    proposal: {
      id: shortId('p', [kind, slide, now]),
      slide,
      unit: null,
      file,
      line: 1,
      old,
      new: now,
      kind,
      confidence,
      why,
    },
    read: { old, new: now },
    change: {
      refused: kind === 'added' ? reason('noField') : reason('order', { file: spec.file }),
    },
  };
}

/** What a template knows of what the sources disagree on: what the slides of its deck mark, and on which pages. */
import { disputeUnit } from '../model/disputes.js';
import { BARE, fields, listOf, type Shape } from './field-shape.js';
import type { Outline, SlideOutline } from './outline.js';
import { toToken } from './reference-token.js';
import { runsOf, spans } from './section-rows.js';

/** Its texts are references. */
interface DisputeView {
  readonly id: string;
  /** Id of the organisation that it is about; empty where it is about none. */
  readonly organisation: string;
  readonly what: string;
  /** What the source says that is followed. */
  readonly says: string;
  readonly other: string;
  readonly used: string;
  readonly because: string;
  /** Spans of the pages that mark it. */
  readonly pages: string;
}

export interface DisputesView {
  /** How many contradictions there are in all that notes of the deck's slides tell. */
  readonly told: number;
  /** In the order of conflicts.yaml. */
  readonly marked: readonly DisputeView[];
  /** A fact that shows how one is marked, an amount of money only where there is nothing shorter; empty where no figure is marked. */
  readonly sample: string;
}

export const disputesShape: Shape = fields<DisputesView>({
  told: BARE,
  marked: listOf(
    fields<DisputeView>({
      id: BARE,
      organisation: BARE,
      what: BARE,
      says: BARE,
      other: BARE,
      used: BARE,
      because: BARE,
      pages: BARE,
    }),
  ),
  sample: BARE,
});

type Known = Pick<Outline, 'conflicts' | 'facts' | 'marked'>;

/** `slides` are those of the deck in order. */
export function viewDisputes(project: Known, slides: readonly SlideOutline[]): DisputesView {
  const own = new Set(slides.map(({ id }) => id));
  const marked = [...project.conflicts.values()].flatMap(({ id, dispute }): readonly DisputeView[] => {
    const runs = runsOf(slides, (slide) => project.marked.get(slide.id)?.includes(id) === true);
    if (dispute === undefined || runs.length === 0) return [];
    const unit = (field: Parameters<typeof disputeUnit>[1]): string =>
      toToken({ kind: 'unit', id: disputeUnit(id, field) });
    const { organisation = '', isUsedApart } = dispute;
    return [
      {
        ...{ id, organisation, what: unit('what'), says: unit('says'), other: unit('other'), because: unit('because') },
        used: unit(isUsedApart ? 'used' : 'says'),
        pages: spans(runs),
      },
    ];
  });
  const told = [...project.conflicts.values()].filter((one) => one.slides.some((id) => own.has(id)));
  return { told: told.length, marked, sample: sampleOf(marked, project) };
}

function sampleOf(marked: readonly DisputeView[], { conflicts, facts }: Known): string {
  const named = marked.flatMap(({ id }) => Object.keys(conflicts.get(id)?.dispute?.values ?? {}).slice(0, 1));
  return named.find((id) => facts.get(id)?.money !== true) ?? named[0] ?? '';
}

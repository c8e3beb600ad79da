/** What a template knows of approvals: whom the deck's slides describe, and how far each is in the locale that is made. */
import type { Organisation } from '../model/project.js';
import { BARE, fields, listOf, type Shape } from './field-shape.js';
import type { Outline, SlideOutline } from './outline.js';
import { toToken } from './reference-token.js';
import { runsOf, spans } from './section-rows.js';

/**
 * How far an organisation is with a slide, or with all that describe it: `partly-waived` where some are approved and the
 * others waived. A `draft` is whatever is neither approved, waived nor to be changed: unanswered, commented, changed since.
 */
export type Approval = 'approved' | 'changes-requested' | 'waived' | 'partly-waived' | 'draft';

/** What the log says of an organisation in one locale, held against what its slides tell today. */
export interface AskedOrganisation {
  readonly organisation: string;
  readonly approval: Approval;
  /** It has approved, commented or asked for a change of something. */
  readonly answered: boolean;
  /** ISO 8601 day of the last event with it; empty where there is none. */
  readonly date: string;
  /** First seven hexadecimal digits of the digest over the slides that it was sent last; empty where nothing was sent. */
  readonly version: string;
  /** By the id of a slide that describes it. */
  readonly slides: ReadonlyMap<string, Approval>;
  /** Those that hold, in the order of the slides. */
  readonly waivers: readonly Waiver[];
}

/** That an organisation need not approve a slide. */
export interface Waiver {
  readonly slide: string;
  readonly by: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly reason: string;
}

/** What the log of a deck says in one locale. */
export interface Approvals {
  readonly asked: readonly AskedOrganisation[];
  /** Hash of the log's last line, hexadecimal; empty where the log has none. */
  readonly head: string;
  /** ISO 8601 day of its last event; empty where there is none. */
  readonly date: string;
}

interface OrganisationView {
  readonly id: string;
  readonly name: string;
  /** Empty where it has none. */
  readonly abbreviation: string;
  /** Spans of the pages that describe it. */
  readonly pages: string;
  readonly approval: Approval;
  readonly answered: boolean;
  readonly date: string;
  readonly version: string;
  readonly waivers: readonly WaiverView[];
}

/** `pages`: those that the same was said of. */
interface WaiverView extends Omit<Waiver, 'slide'> {
  readonly pages: string;
}

export interface ApprovalsView {
  /** Those that slides describe, in the order of the project. */
  readonly organisations: readonly OrganisationView[];
  /** First eight digits of the log's last hash; empty where it has none. */
  readonly head: string;
  readonly date: string;
}

/** Approval of a slide that everybody whom it describes has approved, or been waived for. */
export interface SlideApprovalView {
  /** The name, or the abbreviation, of the one organisation that has approved; empty where none or several have. */
  readonly by: string;
  readonly approved: number;
  readonly waived: number;
}

export const approvalsShape: Shape = fields<ApprovalsView>({
  organisations: listOf(
    fields<OrganisationView>({
      id: BARE,
      name: BARE,
      abbreviation: BARE,
      pages: BARE,
      approval: BARE,
      answered: BARE,
      date: BARE,
      version: BARE,
      waivers: listOf(fields<WaiverView>({ pages: BARE, by: BARE, date: BARE, reason: BARE })),
    }),
  ),
  head: BARE,
  date: BARE,
});

export const slideApprovalShape: Shape = fields<SlideApprovalView>({ by: BARE, approved: BARE, waived: BARE });

/** As pages print it, enough to look the line up in the log. */
export const shortHead = (head: string): string => head.slice(0, 8);

/** Without a log nobody was asked. `slides` are those of the deck in order. */
export function viewApprovals(
  { asked, head, date }: Approvals = { asked: [], head: '', date: '' },
  project: Pick<Outline, 'organisations'>,
  slides: readonly SlideOutline[],
): ApprovalsView {
  const described = new Set(slides.flatMap(({ organisations }) => organisations));
  const known = new Map(asked.map((one) => [one.organisation, one]));
  return {
    organisations: [...project.organisations.values()]
      .filter(({ id }) => described.has(id))
      .map((one) => viewOrganisation(one, known.get(one.id), slides)),
    head: shortHead(head),
    date,
  };
}

const viewOrganisation = (
  { id, abbreviation }: Organisation,
  asked: AskedOrganisation | undefined,
  slides: readonly SlideOutline[],
): OrganisationView => ({
  id,
  name: textOf(id, 'name'),
  abbreviation: abbreviation === undefined ? '' : textOf(id, 'abbreviation'),
  pages: spans(runsOf(slides, ({ organisations }) => organisations.includes(id))),
  approval: asked?.approval ?? 'draft',
  answered: asked?.answered ?? false,
  date: asked?.date ?? '',
  version: asked?.version ?? '',
  waivers: viewWaivers(asked?.waivers ?? [], slides),
});

/** Several slides that were waived together are told together. */
function viewWaivers(waivers: readonly Waiver[], slides: readonly SlideOutline[]): readonly WaiverView[] {
  const keyOf = ({ by, date, reason }: Waiver): string => JSON.stringify([by, date, reason]);
  const different = new Map(waivers.map((one) => [keyOf(one), one]));
  return [...different].map(([key, { by, date, reason }]) => {
    const own = new Set(waivers.filter((one) => keyOf(one) === key).map(({ slide }) => slide));
    return { by, date, reason, pages: spans(runsOf(slides, ({ id }) => own.has(id))) };
  });
}

const textOf = (organisation: string, field: string): string =>
  toToken({ kind: 'unit', id: `organisations/${organisation}.${field}` });

/** Nothing where nobody is described, or anybody is still to be heard. */
export function viewSlideApproval(
  { asked }: Approvals,
  { id, organisations }: SlideOutline,
  project: Pick<Outline, 'organisations'>,
): SlideApprovalView | undefined {
  const said = organisations.map((one) => asked.find(({ organisation }) => organisation === one)?.slides.get(id));
  if (said.length === 0 || !said.every((one) => one === 'approved' || one === 'waived')) return undefined;
  const approved = organisations.filter((_, index) => said[index] === 'approved');
  const [only] = approved.length === 1 ? approved : [];
  const abbreviated = only !== undefined && project.organisations.get(only)?.abbreviation !== undefined;
  return {
    by: only === undefined ? '' : textOf(only, abbreviated ? 'abbreviation' : 'name'),
    approved: approved.length,
    waived: said.length - approved.length,
  };
}

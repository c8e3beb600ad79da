/** Helpers for the page on approvals: organisations by country, how many have said what, and the title that says so. */
import { entriesOf } from '../../model/framework.js';
import { memberOf } from '../../model/unit-id.js';
import { BARE, entryOf, fields, listOf } from '../../template/field-shape.js';
import { bare, giving, type Helpers, shapeIn } from '../../template/helper.js';
import type { Outline } from '../../template/outline.js';
import { toToken } from '../../template/reference-token.js';

interface AskedCountry {
  readonly country: string;
  readonly organisations: readonly object[];
  readonly count: number;
  readonly approved: number;
}

/** How many organisations are equally far. */
interface Share {
  readonly approval: string;
  readonly count: number;
  /** Its part of a bar has no room for its words. */
  readonly narrow: boolean;
}

type Known = Pick<Outline, 'framework' | 'organisations'>;

/** `deck.approvals.organisations` are handed to `askedIn`, which gives the groups that the others take. */
export function approvalHelpers(project: Known): Helpers {
  return {
    /** By country in the order of the framework, for all countries or those listed: `askedIn deck.approvals.organisations countries`. */
    askedIn: giving(
      (call) =>
        listOf(
          fields<AskedCountry>({
            country: BARE,
            organisations: listOf(entryOf(shapeIn(call, 0))),
            count: BARE,
            approved: BARE,
          }),
        ),
      (organisations, countries) => byCountry(listIn(organisations), listIn(countries), project),
    ),
    /** How many are how far, without those that nobody is: `approvalShares groups`. */
    approvalShares: giving(listOf(fields<Share>({ approval: BARE, count: BARE, narrow: BARE })), (groups) =>
      sharesOf(everybodyIn(groups)),
    ),
    ...bare({
      /** The pages of those whose list may be too long for their row: a paragraph for the notes, empty where there are none. */
      approvalNotes: (organisations, countries) =>
        notesOf(everybodyIn(byCountry(listIn(organisations), listIn(countries), project))),
      /** «18 av 25 organisasjoner har godkjent, 4 har ikke gjort det ennå og 3 ønsker endringer»; `one`: for one country. */
      approvalTitle: (groups, of) => titleOf(everybodyIn(groups), of === 'one' ? 'draftTitleOfOne' : 'draftTitle'),
      /** When something was last written into the log, and what its head is: the end of a remark, empty where there is no log. */
      approvalLog: (approvals) => logOf(memberOf(approvals, 'date'), memberOf(approvals, 'head')),
    }),
  };
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const everybodyIn = (groups: unknown): readonly unknown[] =>
  listIn(groups).flatMap((group) => listIn(memberOf(group, 'organisations')));

const approvalOf = (organisation: unknown): string => String(memberOf(organisation, 'approval'));

function byCountry(
  organisations: readonly unknown[],
  countries: readonly unknown[],
  { framework, organisations: known }: Known,
): readonly AskedCountry[] {
  const countryOf = (one: unknown): unknown => known.get(String(memberOf(one, 'id')))?.['country'];
  return entriesOf(framework, 'country')
    .filter((country) => countries.length === 0 || countries.map(String).includes(country))
    .flatMap((country) => {
      const own = organisations.filter((one) => countryOf(one) === country);
      if (own.length === 0) return [];
      const approved = own.filter((one) => approvalOf(one) === 'approved').length;
      return [{ country, organisations: own.map((one) => Object(one) as object), count: own.length, approved }];
    });
}

/** In the order of the bar; some that is waived is waived. */
const BAR: readonly (readonly [said: string, approvals: readonly string[]])[] = [
  ['approved', ['approved']],
  ['waived', ['waived', 'partly-waived']],
  ['draft', ['draft']],
  ['changes-requested', ['changes-requested']],
];

/** The least share of the bar in which the longest word and its number stand. */
const WIDE_ENOUGH = 0.2;

const sharesOf = (everybody: readonly unknown[]): readonly Share[] =>
  BAR.flatMap(([approval, approvals]) => {
    const count = everybody.filter((one) => approvals.includes(approvalOf(one))).length;
    return count === 0 ? [] : [{ approval, count, narrow: count / everybody.length < WIDE_ENOUGH }];
  });

const word = (key: string): string => toToken({ kind: 'word', key });

const logOf = (date: unknown, head: unknown): string =>
  typeof date !== 'string' || date === ''
    ? ''
    : ` ${word('annex.approval.log')} ${toToken({ kind: 'date', date })}, ${word('annex.approval.logHead')} ${String(head)}.`;

/** Two spans of pages always have room. */
function notesOf(everybody: readonly unknown[]): string {
  const lists = everybody.flatMap((one) => {
    const [name, pages] = [memberOf(one, 'name'), String(memberOf(one, 'pages'))];
    return pages.split(', ').length > 2 ? [`${String(name)} ${pages}`] : [];
  });
  return lists.length === 0 ? '' : `${word('annex.approval.manySlides')} ${lists.join('; ')}.`;
}

const counted = (key: string, count: number): string => toToken({ kind: 'word', key: `counted.${key}`, count });

/** What follows how many have approved, in the order of the sentence. */
const OTHERS = { draft: 'notYetApproved', 'changes-requested': 'wantChanges', waived: 'approvalWaived' } as const;

function titleOf(everybody: readonly unknown[], unanswered: string): string {
  const total = everybody.length;
  const shares = new Map(sharesOf(everybody).map(({ approval, count }) => [approval, count]));
  const approved = shares.get('approved') ?? 0;
  const nobody =
    approved === 0 && !shares.has('waived') && everybody.every((one) => memberOf(one, 'answered') !== true);
  if (nobody) return counted(unanswered, total);
  if (approved === total) return counted('allApproved', total);
  const first = `${toToken({ kind: 'count', count: approved, total })} ${counted('haveApproved', approved)}`;
  const others = Object.entries(OTHERS).flatMap(([approval, key]) => {
    const count = shares.get(approval);
    return count === undefined ? [] : [counted(key, count)];
  });
  const last = others.pop() ?? '';
  return `${[first, ...others].join(', ')} ${word('annex.approval.and')} ${last}`;
}

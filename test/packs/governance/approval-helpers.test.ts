import { describe, expect, it } from 'vitest';
import type { Project } from '../../../src/model/project.js';
import { approvalHelpers } from '../../../src/packs/governance/approval-helpers.js';
import { standardFramework } from '../../model/standard-framework.js';

const countries = { a: 'no', b: 'no', c: 'dk', d: 'se' };
const project = {
  framework: standardFramework,
  organisations: new Map(Object.entries(countries).map(([id, country]) => [id, { id, country }])),
} as unknown as Project;
const helpers = approvalHelpers(project);

const groups = (approvals: readonly string[], answered = true): unknown =>
  helpers['askedIn']?.(
    Object.keys(countries).map((id, index) => ({ id, approval: approvals[index] ?? 'draft', answered })),
    undefined,
  );

/** References as `key count` and `count/total`. */
const title = (approvals: readonly string[], answered?: boolean, of?: string): string =>
  String(helpers['approvalTitle']?.(groups(approvals, answered), of)).replaceAll(
    /\uE000([^\uE001]*)\uE001/gu,
    (_, token: string) => {
      const { key, count, total } = JSON.parse(token.replaceAll('\uE002', '"')) as Record<string, unknown>;
      return key === undefined
        ? `${String(count)}/${String(total)}`
        : `${String(key)}${count === undefined ? '' : ` ${String(count)}`}`;
    },
  );

describe('approvals by country', () => {
  it('go by country in the order of the framework, and count who has approved', () => {
    expect(groups(['approved', 'draft', 'approved'])).toMatchObject([
      { country: 'no', count: 2, approved: 1 },
      { country: 'dk', count: 1, approved: 1, organisations: [{ id: 'c' }] },
      { country: 'se', count: 1, approved: 0 },
    ]);
    const organisations = [
      { id: 'a', approval: 'draft' },
      { id: 'c', approval: 'draft' },
    ];
    expect(helpers['askedIn']?.(organisations, ['dk'])).toMatchObject([{ country: 'dk', count: 1 }]);
  });

  it('are shares of a bar, without those that nobody has; what is waived in part is waived', () => {
    expect(helpers['approvalShares']?.(groups(['approved', 'waived', 'partly-waived']))).toEqual([
      { approval: 'approved', count: 1, narrow: false },
      { approval: 'waived', count: 2, narrow: false },
      { approval: 'draft', count: 1, narrow: false },
    ]);
  });

  it('list in the notes the pages of those that are on more than two spans, of the countries of the page', () => {
    const organisations = [
      { id: 'a', name: 'A', pages: '2, 4–5, 7' },
      { id: 'b', name: 'B', pages: '2, 4–5' },
      { id: 'c', name: 'C', pages: '1, 3, 5' },
    ];
    const notes = (countries: readonly string[]): string =>
      String(helpers['approvalNotes']?.(organisations, countries)).replace(/\uE000[^\uE001]*\uE001/u, '[word]');
    expect(notes(['no'])).toBe('[word] A 2, 4–5, 7.');
    expect(notes([])).toBe('[word] A 2, 4–5, 7; C 1, 3, 5.');
    expect(notes(['se'])).toBe('');
  });

  it('are a title with all counts that are not zero', () => {
    expect(title(['approved', 'draft', 'changes-requested', 'waived'])).toBe(
      '1/4 counted.haveApproved 1, counted.notYetApproved 1, counted.wantChanges 1 annex.approval.and counted.approvalWaived 1',
    );
    expect(title(['approved', 'approved', 'approved', 'draft'])).toBe(
      '3/4 counted.haveApproved 3 annex.approval.and counted.notYetApproved 1',
    );
    expect(title(['approved', 'approved', 'approved', 'approved'])).toBe('counted.allApproved 4');
  });

  it('say that nobody has answered only where nobody has', () => {
    expect(title([], false)).toBe('counted.draftTitle 4');
    expect(title([], false, 'one')).toBe('counted.draftTitleOfOne 4');
    expect(title([], true)).toBe('0/4 counted.haveApproved 0 annex.approval.and counted.notYetApproved 4');
  });
});

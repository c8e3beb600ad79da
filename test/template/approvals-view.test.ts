import { describe, expect, it } from 'vitest';
import type { Project, Slide } from '../../src/model/project.js';
import { type Approval, type Approvals, viewApprovals, viewSlideApproval } from '../../src/template/approvals-view.js';

const slide = (id: string, organisations: readonly string[]): Slide => ({
  ...{ id, organisations, type: 'note', fields: {}, sources: [], file: 'a.yaml', units: [] },
});
const slides = [slide('one', ['ks', 'kmd']), slide('two', ['ks']), slide('three', [])];
const project = {
  organisations: new Map([
    ['kmd', { id: 'kmd', name: 'Departementet' }],
    ['ks', { id: 'ks', name: 'Kommunene', abbreviation: 'KS' }],
    ['unseen', { id: 'unseen', name: 'Andre' }],
  ]),
} as unknown as Project;

const said = (states: Readonly<Record<string, Approval>>): Approvals => ({
  head: 'ab'.repeat(32),
  date: '2017-06-12',
  asked: Object.entries(states).map(([organisation, approval]) => ({
    ...{ organisation, approval, answered: true, date: '2017-06-12', version: '1234567' },
    slides: new Map([['one', approval]]),
    waivers: [],
  })),
});

const onFirst = (states: Readonly<Record<string, Approval>>) =>
  viewSlideApproval(said(states), slides[0] ?? slide('', []), project);

describe('approvals as templates see them', () => {
  it('list whom slides describe in the order of the project, with the pages of each', () => {
    const { organisations, head, date } = viewApprovals(said({ ks: 'approved' }), project, slides);
    expect(organisations.map(({ id, approval, version }) => [id, approval, version])).toEqual([
      ['kmd', 'draft', ''],
      ['ks', 'approved', '1234567'],
    ]);
    expect(organisations[1]?.pages).toMatch(/one.{1,9}to.{1,5}two/u);
    expect([head, date]).toEqual(['abababab', '2017-06-12']);
    expect(viewApprovals(undefined, project, slides)).toMatchObject({ head: '', date: '' });
  });

  it('tell together the slides that were waived together', () => {
    const { head, date, asked } = said({ ks: 'waived' });
    const waived = { by: 'leder', date: '2017-06-12', reason: 'Gjengir loven' };
    const waivers = [
      { slide: 'one', ...waived },
      { slide: 'two', ...waived, reason: 'Svarer ikke' },
      { slide: 'three', ...waived },
    ];
    const { organisations } = viewApprovals(
      { head, date, asked: asked.map((one) => ({ ...one, waivers })) },
      project,
      slides,
    );
    expect(organisations[1]?.waivers).toMatchObject([waived, { ...waived, reason: 'Svarer ikke' }]);
    expect(organisations[1]?.waivers[0]?.pages).toMatch(/one.*three/u);
  });

  it('name the only one that has approved a slide, and count several', () => {
    expect(onFirst({ ks: 'approved', kmd: 'waived' })).toMatchObject({
      approved: 1,
      waived: 1,
      by: expect.stringContaining('ks.abbreviation'),
    });
    expect(onFirst({ kmd: 'approved', ks: 'waived' })?.by).toContain('kmd.name');
    expect(onFirst({ ks: 'approved', kmd: 'approved' })).toEqual({ by: '', approved: 2, waived: 0 });
    expect(onFirst({ ks: 'waived', kmd: 'waived' })).toEqual({ by: '', approved: 0, waived: 2 });
  });

  it('say nothing of a slide while anybody is to be heard, or where nobody is described', () => {
    expect(onFirst({ ks: 'approved', kmd: 'draft' })).toBeUndefined();
    expect(onFirst({ ks: 'approved', kmd: 'changes-requested' })).toBeUndefined();
    expect(onFirst({ ks: 'approved' })).toBeUndefined();
    expect(viewSlideApproval(said({ ks: 'approved' }), slide('three', []), project)).toBeUndefined();
  });
});

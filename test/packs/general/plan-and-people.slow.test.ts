import { describe, expect, it } from 'vitest';
import type { GroupItem } from '../../../src/scene/scene.js';
import { wordsOf } from '../../../src/scene/walk.js';
import { png } from '../../render/pdf/png.js';
import { oneSlide } from './one-slide.js';

const roadmap = (bars: string, more = ''): string => `title: Three of four wait for the council
from: 2026-Q1
to: 2027-Q4
${more}streams:
  network: { name: School network, who: Education, bars: { ${bars} } }
  buying: { name: Procurement, bars: { tender: { name: Tender meals, from: 2026-02, to: 2027-03 } } }
`;
const gated = (from: string): string =>
  roadmap(
    `move: { name: Move the classes, from: ${from}, to: 2027-06, after: vote }`,
    'gates: { vote: { name: Council votes, at: 2026-09-18 } }\n',
  );

describe('a roadmap', () => {
  const altsOf = (fields: string): readonly (string | undefined)[] =>
    oneSlide('roadmap', fields)
      .items.filter((item): item is GroupItem => item.kind === 'group')
      .map(({ alt }) => alt?.replaceAll('\u00A0', ' '));

  it('says of each bar and gate what its place and its look say', () => {
    expect(oneSlide('roadmap', gated('2026-Q4')).told).toEqual([]);
    expect(altsOf(gated('2026-Q4'))).toEqual([
      'Council votes, 18 September 2026; one stream waits for it',
      'School network: Move the classes, Q4 2026 – June 2027, planned',
      'Procurement: Tender meals, February 2026 – March 2027, planned',
    ]);
  });

  it('has the state that follows from today, and a legend of those that there are', () => {
    const { told, items, words } = oneSlide(
      'roadmap',
      roadmap('case: { name: The case, from: 2026-01, to: 2026-03 }', 'today: 2026-05-12\n'),
    );
    expect(told).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(['12 May 2026', 'Done or under way; the line is what has passed']));
    expect(words).not.toContain('Planned');
    expect(items.map(({ alt }) => alt?.replaceAll('\u00A0', ' '))).toContain('Today is 12 May 2026');
  });

  it('is not made where a bar begins before its gate, which is told where the bar says when', () => {
    expect(oneSlide('roadmap', gated('2026-07')).told).toMatchObject([{ code: 'bar-before-gate', line: 9 }]);
  });

  it('names gates that there are', () => {
    expect(oneSlide('roadmap', gated('2026-Q4').replace('after: vote', 'after: vota')).told[0]).toMatchObject({
      code: 'unknown-gate',
      line: 9,
    });
  });
});

describe('a team', () => {
  const team = (people: string): string =>
    `title: Two answer for the measures\ngroups: { lead: { name: Leads, people: { ${people} } } }\n`;

  it('has initials, which repeat the name and are no part of what is read', () => {
    const { told, items, words } = oneSlide(
      'team',
      team(
        'sara: { name: Sara Bergin, role: Leader, contact: sara@city.example }, tom: { name: Tom Reyes, role: Buyer }',
      ),
    );
    expect(told).toEqual([]);
    expect(words).toEqual(
      expect.arrayContaining(['SB', 'TR', 'Sara Bergin', 'Leader', 'sara@city.example', '2 people']),
    );
    const initials = items.filter(
      (item) => item.kind === 'shape' && item.text !== undefined && /^[A-Z]{2}$/u.test(wordsOf(item.text)),
    );
    expect(initials.map(({ role }) => role)).toEqual(['decoration', 'decoration']);
  });

  it('has lower rows without them where nobody can be reached', () => {
    const { told, words } = oneSlide('team', team('sara: { name: Sara Bergin, role: Leader }'));
    expect(told).toEqual([]);
    expect(words).not.toContain('SB');
    expect(words).toContain('1 person');
  });

  const photographed = (toms: string): ReturnType<typeof oneSlide> =>
    oneSlide(
      'team',
      team(
        `sara: { name: Sara Bergin, role: Leader, photo: sara.png, consent: true }, tom: { name: Tom Reyes, role: Buyer${toms} }`,
      ),
      Object.fromEntries(['sara.png', 'tom.png'].map((path) => [path, png(200, 300, [90, 90, 90])])),
    );

  it('has photos of the same size that keep their proportions, each with the name of whom it shows', () => {
    const { told, items, words } = photographed(', photo: tom.png, consent: true');
    const photos = items.filter((item) => item.kind === 'image');
    expect(told).toEqual([]);
    expect(words).not.toContain('SB');
    expect(photos.map(({ alt }) => alt)).toEqual(['Sara Bergin', 'Tom Reyes']);
    for (const { box, crop } of photos) {
      expect(box).toMatchObject({ width: 42, height: 42 });
      expect(crop).toEqual({ left: 0, right: 0, top: expect.closeTo(1 / 6), bottom: expect.closeTo(1 / 6) });
    }
  });

  it('has initials for all where somebody has no photo', () => {
    const { told, items, words } = photographed('');
    expect(told).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(['SB', 'TR']));
    expect(items.filter((item) => item.kind === 'image')).toEqual([]);
  });

  it('is not made where somebody has not agreed, which is told at the photo', () => {
    expect(photographed(', photo: tom.png').told).toMatchObject([{ code: 'shown-without-consent', line: 5 }]);
  });
});

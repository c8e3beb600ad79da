import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../src/review/events.js';
import { approvalsIn } from '../../src/review/asked.js';
import { linesFor, readLog } from '../../src/review/log.js';
import { canonicalDigest } from '../../src/shown/shown-digest.js';
import type { Approvals } from '../../src/template/approvals-view.js';

const shown = (slide: string): string => canonicalDigest(slide);
const slides = [
  { id: 'one', organisations: ['kmd', 'ks'] },
  { id: 'two', organisations: ['kmd'] },
  { id: 'three', organisations: [] },
];
const to = (organisation: string, slide: string, locale = 'nb') => ({
  organisation,
  locale,
  slide,
  shown: shown(slide),
  by: 'direktør',
});
const sent: LogEvent = {
  event: 'sent',
  organisation: 'kmd',
  locale: 'nb',
  slides: ['one', 'two'].map((slide) => ({ slide, shown: shown(slide) })),
  files: [],
};

/** Each a day after the one before. */
function after(events: readonly LogEvent[], locale = 'nb', changed?: string): Approvals {
  const text = events.reduce(
    (before, event, index) => before + linesFor([event], `2017-06-0${index + 1}T08:00:00Z`, readLog(before)).text,
    '',
  );
  const today = new Map(slides.map(({ id }) => [id, id === changed ? shown('else') : shown(id)]));
  return approvalsIn(readLog(text).events, locale, slides, today);
}

const kmd = (events: readonly LogEvent[], locale?: string, changed?: string) =>
  after(events, locale, changed).asked.find(({ organisation }) => organisation === 'kmd');

describe('what an approval page says of an organisation', () => {
  it('is why it need not approve, as it was said last, for as long as that holds', () => {
    const waived = { event: 'waived' as const, organisation: 'kmd', locale: 'nb', slide: 'one', by: 'direktør' };
    const events: readonly LogEvent[] = [
      { ...waived, reason: 'Gjengir loven' },
      { ...waived, reason: 'Gjengir forskriften' },
    ];
    expect(kmd(events)?.waivers).toEqual([
      { slide: 'one', by: 'direktør', date: '2017-06-02', reason: 'Gjengir forskriften' },
    ]);
    expect(kmd(events, 'da')?.waivers).toEqual([]);
    expect(kmd([...events, { event: 'approval-withdrawn', ...to('kmd', 'one') }])?.waivers).toEqual([]);
  });

  it('is nothing where it was never asked', () => {
    expect(after([])).toEqual({
      head: '',
      date: '',
      asked: [
        {
          organisation: 'kmd',
          approval: 'draft',
          answered: false,
          date: '',
          version: '',
          slides: expect.any(Map),
          waivers: [],
        },
        {
          organisation: 'ks',
          approval: 'draft',
          answered: false,
          date: '',
          version: '',
          slides: expect.any(Map),
          waivers: [],
        },
      ],
    });
  });

  it('is the day of the last event with it, and the version of the slides it was sent last', () => {
    const again: LogEvent = { ...sent, slides: [{ slide: 'two', shown: shown('two') }] };
    const version = canonicalDigest([{ slide: 'two', shown: shown('two') }]).slice(0, 7);
    expect(kmd([sent, again, { event: 'approved', ...to('ks', 'one') }])).toMatchObject({
      date: '2017-06-02',
      version,
    });
  });

  const approved: readonly LogEvent[] = [
    { event: 'approved', ...to('kmd', 'one') },
    { event: 'approved', ...to('kmd', 'two') },
  ];
  const waived = (slide: string): LogEvent => ({ event: 'waived', ...to('kmd', slide), reason: 'lov' });

  it.each<[string, readonly LogEvent[], string]>([
    ['is approved when all is approved', approved, 'approved'],
    ['is a draft while one slide is open', approved.slice(1), 'draft'],
    ['is waived when all is waived, which is no approval', [waived('one'), waived('two')], 'waived'],
    ['is partly waived where some is approved', [...approved.slice(1), waived('one')], 'partly-waived'],
    [
      'wants changes whatever else is approved',
      [...approved, { event: 'changes-requested', ...to('kmd', 'one') }],
      'changes-requested',
    ],
  ])('%s', (_, events, approval) => {
    expect(kmd(events)?.approval).toBe(approval);
  });

  it('is a draft again when a slide tells something else, and in every other locale', () => {
    expect(kmd(approved, 'nb', 'two')).toMatchObject({ approval: 'draft', answered: true });
    expect(kmd(approved, 'da')).toMatchObject({ approval: 'draft', answered: false, date: '' });
    expect(kmd(approved, 'nb')?.slides).toEqual(
      new Map([
        ['one', 'approved'],
        ['two', 'approved'],
      ]),
    );
  });
});

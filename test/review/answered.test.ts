import { describe, expect, it } from 'vitest';
import type { Answer, AnsweredSlide } from '../../src/returned/read-answer.js';
import { answered, type Terms } from '../../src/review/answered.js';
import type { Logged, LogEvent } from '../../src/review/events.js';
import { linesFor, readLog } from '../../src/review/log.js';
import { openRemarks, settling } from '../../src/review/remarks.js';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const DAY_1 = '2017-05-09T08:12:00Z';
const DAY_2 = '2017-05-10T08:12:00Z';
const DAY_3 = '2017-05-11T08:12:00Z';

const terms: Terms = {
  organisation: 'ks',
  locale: 'nb',
  versions: (slide) => (slide === 'no.one' ? [A] : undefined),
  takes: () => true,
  keepsRemarks: false,
  hasUnit: (unit) => unit === 'no.one/title',
};
/** What is taken of an answer file: those too that answer what was sent earlier, and the file is named. */
const ofFile: Terms = {
  ...terms,
  versions: (slide) => (slide === 'no.one' ? [A, B] : undefined),
  keepsRemarks: true,
  evidence: { file: 'back.json', sha256: '0' },
};

const text = 'Tallet er 49';
const asked = (more: Partial<AnsweredSlide> = {}): AnsweredSlide => ({
  slide: 'no.one',
  shown: A,
  verdict: 'changes-requested',
  comments: [{ unit: 'no.one/title', text }],
  ...more,
});
const answer = (slides: readonly AnsweredSlide[], more: Partial<Answer> = {}) => ({
  who: 'leder',
  when: DAY_1,
  slides,
  ...more,
});

/** The log after what is given, each at its instant. */
const logged = (...steps: readonly (readonly [string, (log: readonly Logged[]) => readonly LogEvent[]])[]) =>
  readLog(
    steps.reduce((text, [at, make]) => {
      const log = readLog(text);
      return text + linesFor(make(log.events), at, log).text;
    }, ''),
  );

const taking =
  (given: ReturnType<typeof answer>, by: Terms = terms) =>
  (log: readonly Logged[]): readonly LogEvent[] =>
    answered(given, by, log).flatMap(({ events }) => events);
const names = (events: readonly LogEvent[]): readonly string[] => events.map(({ event }) => event);

describe('an answer', () => {
  it.each([
    ['the pages and then in a file', terms, ofFile],
    ['a file and then on the pages', ofFile, terms],
  ])('that is given on %s is recorded once', (_, first, second) => {
    const slides = [asked(), asked({ verdict: 'approved', comments: [{ text: 'Bra' }] })];
    for (const slide of slides) {
      const log = logged([DAY_1, taking(answer([slide]), first)]);
      expect(names(log.events).length).toBeGreaterThan(0);
      const later = answer(
        [{ ...slide, comments: slide.comments.map((one) => ({ ...one, text: `${one.text}\r\n` })) }],
        {
          who: ' leder ',
          when: DAY_2,
        },
      );
      expect(taking(later, second)(log.events)).toEqual([]);
    }
  });

  it('names its file where it came in one', () => {
    const [event] = taking(answer([asked()]), ofFile)([]);
    expect(event).toMatchObject({ event: 'changes-requested', reason: text, evidence: ofFile.evidence });
  });

  it('says a remark before an approval, and what is to be changed with the request', () => {
    const approved = asked({ verdict: 'approved' });
    expect(names(taking(answer([approved]))([]))).toEqual(['commented', 'approved']);
    expect(taking(answer([asked()]))([])).toEqual([
      expect.objectContaining({ event: 'changes-requested', unit: 'no.one/title', reason: text }),
    ]);
    const wordless = answer([asked({ comments: [] })]);
    expect(names(taking(wordless)([]))).toEqual(['changes-requested']);
    expect(taking(wordless)(logged([DAY_1, taking(wordless)]).events)).toEqual([]);
    const said = answer([asked({ verdict: null })]);
    expect(names(taking(said)([]))).toEqual(['commented']);
  });

  it('whose remark is known already gives its verdict alone', () => {
    const log = logged([DAY_1, taking(answer([asked()]), { ...ofFile, takes: () => false })]);
    expect(names(log.events)).toEqual(['commented']);
    expect(names(taking(answer([asked()]), ofFile)(log.events))).toEqual(['changes-requested']);
  });

  it('that says the same again in itself says it once', () => {
    const twice = [asked({ comments: [{ text }, { text }] })];
    expect(taking(answer(twice))([])).toMatchObject([{ event: 'changes-requested', reason: text }]);
  });

  it('that is said again after it was declined is another remark, and the first one’s file is not', () => {
    const first = answer([asked()]);
    const log = logged(
      [DAY_1, taking(first)],
      [DAY_2, (events) => settling(openRemarks(events)[0]?.id ?? '', { reason: 'Nei' }, events)],
    );
    expect(taking(first)(log.events)).toEqual([]);
    const again = taking(answer([asked()], { when: DAY_3 }));
    expect(names(again(log.events))).toEqual(['changes-requested']);
    const both = logged(
      [DAY_1, taking(first)],
      [DAY_2, (events) => settling(openRemarks(events)[0]?.id ?? '', { reason: 'Nei' }, events)],
      [DAY_3, again],
    );
    expect(openRemarks(both.events).length).toBe(1);
    expect(again(both.events)).toEqual([]);
  });

  it('asks for a change of another version though one of an earlier was asked for', () => {
    const log = logged([DAY_1, taking(answer([asked({ comments: [] })]))]);
    const other = taking(answer([asked({ shown: B, comments: [] })]), ofFile);
    expect(names(other(log.events))).toEqual(['changes-requested']);
  });

  it.each([
    ['moved', asked({ shown: B })],
    ['foreign', asked({ slide: 'no.two' })],
  ])('on what is %s is refused on the pages, where it can be said anew', (why, slide) => {
    const [taken] = answered(answer([slide]), terms, []);
    expect([taken?.refused, taken?.events]).toEqual([why, []]);
  });

  it('in a file keeps its words where its verdict is refused', () => {
    const [taken] = answered(answer([asked({ shown: 'c'.repeat(64) })]), ofFile, []);
    expect([taken?.refused, names(taken?.events ?? [])]).toEqual(['moved', ['commented']]);
  });
});

describe('a remark', () => {
  const open = logged([DAY_1, taking(answer([asked()]))]);
  const { id = '' } = openRemarks(open.events)[0] ?? {};
  const after = (fate: Parameters<typeof settling>[1]) =>
    logged([DAY_1, () => open.events], [DAY_2, (log) => settling(id, fate, log)]);

  it('is done, or declined for a reason, once', () => {
    expect(settling(id, {}, open.events)).toMatchObject([{ event: 'remark-done', organisation: 'ks', id }]);
    expect(settling(id, {}, after({}).events)).toEqual([]);
    expect(settling(id, { reason: 'Nei' }, after({ reason: 'Nei' }).events)).toEqual([]);
    expect(settling(id, { reason: 'Kilden sier 47' }, after({ reason: 'Nei' }).events).length).toBe(1);
    expect(names(settling(id, {}, after({ reason: 'Nei' }).events))).toEqual(['remark-done']);
    expect(settling('r0', {}, open.events)).toEqual([]);
  });

  it('is kept without what nobody has seen while it was written, and on no unit that is not there', () => {
    const comments = [
      { unit: '__proto__', text: 'Tallet\u0000 er\r\n\u001b[31m49\ud83d' },
      { unit: 'no.one/title', text: '\u0007\u202e' },
    ];
    const [taken] = answered(
      answer([asked({ comments, verdict: null })], { who: 'Eve\u0000\u001b[31m\n (leder)' }),
      terms,
      [],
    );
    expect(taken?.remarks.map(({ by, unit, text: said }) => [by, unit, said])).toEqual([
      ['Eve[31m (leder)', undefined, 'Tallet er\n[31m49'],
    ]);
    expect(taken?.events).toHaveLength(1);
  });
});

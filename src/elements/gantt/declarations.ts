/** The elements of a Gantt chart and what they may say. Days are numbers of days since any day that all of them share. */
import { declare } from '../../setting/declare.js';
import { amount, count } from '../../setting/number-types.js';
import { flag, oneOf, text, word } from '../../setting/word-types.js';

export const gantt = declare('gantt', {
  what: 'streams of work over time, each with bars and milestones that are packed into lanes; its words head their names',
  where: ['blocks'],
  holds: ['words'],
  attributes: {
    from: amount(),
    to: amount(),
    today: amount(),
    'today-words': text(),
    'today-alt': text(),
    most: count(14),
    split: flag(),
  },
  about: {
    from: 'the day on which it begins, as a number of days',
    to: 'the day after its last',
    today: 'the day through which a line goes',
    'today-words': 'what stands on that line',
    'today-alt': 'what it means, for who does not see the line',
    most: 'how many lanes a page may have; with more it is parted between streams',
    split: 'lets it continue on another slide between streams',
  },
  styles: ['ganttHead', 'ganttToday', 'ganttStream'],
  lines: ['ganttHeadLine', 'ganttTodayLine', 'ganttGrid', 'ganttGridStrong', 'ganttGateLine'],
  fills: ['ganttBand'],
  measures: [
    // Width of the blocks with the names of streams, and the gaps beside and between them.
    'ganttBlock',
    'ganttGap',
    // Heights of a row of the head, and of the tag of today.
    'ganttHeadRow',
    'ganttTag',
    // Height of a lane as designed and the lowest it may become; then the same for the bar in it.
    'ganttLane',
    'ganttLaneLeast',
    'ganttBar',
    'ganttBarLeast',
    // Height of the line on what is done; a bar stands in from its days at either end.
    'ganttDone',
    'ganttInset',
    // What words beside a bar keep clear of it and of what follows.
    'ganttClear',
  ],
});

export const interval = declare('interval', {
  what: 'a column of a `gantt`; its words are its name',
  where: ['gantt'],
  holds: ['words'],
  attributes: { from: amount(), over: text() },
  about: { from: 'the day on which it begins', over: 'what begins with it, such as a year: it stands over its name' },
  styles: ['ganttInterval', 'ganttOver'],
});

export const stream = declare('stream', {
  what: 'a stream of a `gantt`; its words stand in the block before its lanes',
  where: ['gantt'],
  holds: ['words', 'paragraphs'],
  attributes: {},
});

export const task = declare('task', {
  what: 'a bar of a `stream`; its words stand in it or, where they do not fit, right of it',
  where: ['stream'],
  tells: ['state', 'after'],
  holds: ['words'],
  attributes: {
    from: amount(),
    to: amount(),
    state: oneOf(['planned', 'running', 'done', 'late'], 'planned'),
    named: flag(),
    after: word(),
    alt: text(),
  },
  about: {
    from: 'its first day',
    to: 'the day after its last',
    named: 'the title names it',
    after: 'the gate that it waits for',
  },
  styles: ['ganttPlanned', 'ganttRunning', 'ganttDone', 'ganttLate', 'ganttBeside'],
  fills: ['ganttNamed', 'ganttDoneLine'],
  marks: ['ganttLate'],
});

const dot = { holds: ['words'], styles: ['ganttMoment'] } as const;

export const moment = declare('moment', {
  ...dot,
  what: 'a milestone of a `stream`, with its words beside it',
  where: ['stream'],
  attributes: { at: amount(), alt: text() },
  about: { at: 'its day' },
  marks: ['ganttMoment'],
});

export const gate = declare('gate', {
  ...dot,
  what: 'a day that bars wait for: it stands in the first stream with such a bar, and its line goes down to the last',
  where: ['gantt'],
  attributes: { id: word(''), at: amount(), alt: text() },
  about: { at: 'its day' },
  marks: ['ganttGate'],
});

/** The elements of a timeline and what they may say. */
import { declare } from '../../setting/declare.js';
import { aboutHeard, onHeard } from '../../setting/heard.js';
import { number } from '../../setting/number-types.js';
import { flag, oneOf, text } from '../../setting/word-types.js';

export const timeline = declare('timeline', {
  what: 'equal periods as chevrons, with a row of cards above and one below; `above`, `between` and `below` name the rows',
  where: ['blocks'],
  attributes: { above: text(), between: text(), below: text() },
  styles: ['periodLabel', 'periodBlock', 'periodEvent'],
  measures: [
    'rowGap',
    'chevronGap',
    // Width of the blocks at the left, and the gap between columns.
    'timelineBlock',
    'timelineColumnGap',
    // Height of the chevrons, and of their tip.
    'timelineBand',
    'timelineTip',
    // Between cards and chevrons; from a column's edge to its stem.
    'timelineStem',
    'timelineStemAt',
    // How much taller than their text cards are where there is room.
    'timelineSpare',
    // Dated events: from the dot's middle to its label, what labels keep clear of each other, their height and distance to the band.
    'timelineEventGap',
    'timelineEventClear',
    'timelineEventHeight',
    'timelineEventAir',
    // Tag: from the top of the card, its height, its least width, from its foot to the text.
    'timelineTagTop',
    'timelineTagHeight',
    'timelineTagWidth',
    'timelineTagGap',
  ],
});

export const period = declare('period', {
  what: 'a period: its two paragraphs are the years and the name; `tag` stands on the card above',
  where: ['timeline'],
  tells: ['planned'],
  holds: ['paragraphs'],
  attributes: { planned: flag(), tag: text(), from: number(), to: number() },
  about: { from: 'its first year, which gives events their place', to: 'its last year' },
  styles: [
    'period1',
    'period2',
    'period3',
    'period4',
    'period5',
    'periodPlanned',
    'periodName',
    'periodNameLight',
    'periodCard',
    'periodCardPlanned',
    'periodTag',
    'periodTagPlanned',
  ],
  lines: ['periodStem'],
  marks: ['stemDot'],
});

const card = { where: ['period'], holds: ['words', 'paragraphs'], attributes: onHeard, about: aboutHeard } as const;

export const above = declare('above', { ...card, what: 'the text of the card above the period' });
export const below = declare('below', { ...card, what: 'the text of the card below the period' });

export const event = declare('event', {
  what: 'a dated event of a period: a dot on the edge of its band, at the place of its year, and its words beside it',
  where: ['period'],
  tells: ['year'],
  holds: ['words'],
  attributes: { year: number(), side: oneOf(['above', 'below'], 'above') },
  about: { year: 'a year of the period', side: 'the edge of the band, by the card that tells of it' },
  marks: ['eventDot'],
});

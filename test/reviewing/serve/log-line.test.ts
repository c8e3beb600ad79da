import { expect, it } from 'vitest';
import type { Words } from '../../../src/model/program-words.js';
import { lineOf } from '../../../src/reviewing/serve/log-line.js';
import type { Logged } from '../../../src/review/events.js';
import type { Naming } from '../../../src/reviewing/serve/naming.js';

const naming: Naming = {
  organisation: (id) => ({ short: id, name: id }),
  compare: () => 0,
  slide: (id) => ({ title: id }),
  part: (_, slide) => slide,
  hour: (instant) => instant,
  day: (day) => day,
  placeOf: () => undefined,
};

const keys = ((key: string) => key) as Words;

const reply = {
  n: 3,
  at: '2017-05-12T08:00:00Z',
  event: 'replied',
  organisation: 'ks',
  locale: 'nb',
  slide: 'no.one',
  id: 'r1',
  text: 'Siden 1. mai',
  by: 'direktør',
} as unknown as Logged;

it('tells a reply of the organisation from one to it', () => {
  const eventOf = (event: Logged): string => lineOf(event, naming, keys).event;
  expect(eventOf(reply)).toBe('pages.log.replied');
  expect(eventOf({ ...reply, theirs: true } as unknown as Logged)).toBe('pages.log.commented');
});

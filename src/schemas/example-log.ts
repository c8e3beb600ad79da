/** What `gallery.approvals.yaml` may hold: what a gallery's slides say of approvals, as if a review had been played in each of its locales. */
import { fields, refersTo, setOf } from './shapes.js';
import type { Typed } from './typed.js';

const event = fields(
  {
    day: { type: 'string', format: 'deck-date', description: 'When it happened: 2017-05-09.' },
    event: { enum: ['sent', 'approved', 'changes-requested', 'waived'] },
    organisation: refersTo('organisation'),
    slides: { description: 'The examples that it is about.', ...setOf(refersTo('slide'), 1) },
  },
  {
    changed: { type: 'boolean', description: 'The slides told something else then: true makes an approval stale.' },
  },
);

export const exampleLogSchema = {
  type: 'array',
  description: 'In the order of what happened. Digests are those of the examples, so no text that changes makes one of these stale.',
  items: event,
} as const;

export type ExampleEvent = Typed<typeof event>;
export type ExampleLogFile = Typed<typeof exampleLogSchema>;

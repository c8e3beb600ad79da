import { describe, expect, it } from 'vitest';
import { type Annotation, annotationOf, commentsOf } from '../../src/returned/pdf/annotations.js';

const one = (id: string, more: Partial<Annotation> = {}): Annotation => ({
  id,
  subtype: 'Text',
  by: 'Kari',
  text: id,
  ...more,
});
const texts = (annotations: readonly Annotation[]) =>
  commentsOf(annotations, 1).map(({ text, words, replies, resolved }) => [
    text,
    words,
    replies.map((reply) => reply.text),
    resolved,
  ]);

describe('annotations of a PDF', () => {
  it('are comments with the words that are marked, replies and states', () => {
    const all = [
      one('a', { subtype: 'Highlight', words: 'to\n planer ' }),
      one('b', { answers: 'a' }),
      one('c', { answers: 'b' }),
      one('d', { answers: 'a', text: '', state: 'Rejected' }),
      one('e', { subtype: 'StrikeOut', text: '', words: 'planen' }),
      one('f', { answers: 'gone' }),
      one('g', { text: '' }),
    ];
    expect(texts(all)).toEqual([
      ['a', 'to planer', ['b', 'c', '(rejected)'], true],
      ['(struck out)', 'planen', [], false],
      ['f', undefined, [], false],
    ]);
  });

  it('that answer each other in a ring are all there, each once', () => {
    expect(texts([one('a', { answers: 'b' }), one('b', { answers: 'a' }), one('c', { answers: 'c' })])).toEqual([
      ['a', undefined, ['b'], false],
      ['c', undefined, [], false],
    ]);
  });

  it('are those of people, with the instant in UTC', () => {
    const raw = {
      id: '1R',
      subtype: 'Text',
      titleObj: { str: 'Kari' },
      contentsObj: { str: 'a\rb' },
      creationDate: "D:20170509101200+02'00'",
    };
    expect(annotationOf(raw)).toEqual({
      id: '1R',
      subtype: 'Text',
      by: 'Kari',
      at: '2017-05-09T08:12:00Z',
      text: 'a\nb',
    });
    expect(annotationOf({ ...raw, creationDate: 'yesterday' })).not.toHaveProperty('at');
    for (const subtype of ['Link', 'Popup', 'Widget']) expect(annotationOf({ ...raw, subtype })).toBeUndefined();
  });
});

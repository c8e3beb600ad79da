import { describe, expect, it } from 'vitest';
import { isOver, type Link, lineForLink, linesToRevoke, readLinks } from '../../src/review/links.js';

const link = (id: string): Link => ({
  id,
  organisation: 'ks',
  locale: 'nb',
  made: '2017-05-09T08:12:00Z',
  expires: '2017-06-08T08:12:00Z',
  hash: 'a'.repeat(64),
});

describe('links', () => {
  it('are those that were made and not taken back', () => {
    let text = lineForLink(link('one'), '') + lineForLink(link('two'), '');
    text += linesToRevoke([link('one')], '2017-05-10T00:00:00Z', text);
    expect(readLinks(text)).toEqual({ live: [link('two')], revoked: [link('one')] });
    expect(linesToRevoke([], '2017-05-10T00:00:00Z', text)).toBe('');
  });

  it('are not there when the line was cut short, and the next line stands on its own', () => {
    const torn = lineForLink(link('one'), '') + lineForLink(link('two'), '').slice(0, 40);
    expect(readLinks(torn).live).toEqual([link('one')]);
    const next = torn + lineForLink(link('three'), torn);
    expect(readLinks(next)).toEqual({ live: [link('one'), link('three')], revoked: [] });
  });

  it.each(['{"id":"two"}', 'x', 'null', '[]', JSON.stringify({ ...link('two'), hash: 'A' })])(
    'let nobody in where a line is none: %s',
    (line) => {
      expect(readLinks(`${lineForLink(link('one'), '')}${line}\n`)).toEqual({ live: [], revoked: [], broken: 2 });
    },
  );

  it('end at their instant, and at once where that cannot be read', () => {
    expect(isOver(link('one'), '2017-06-08T08:11:59.999Z')).toBe(false);
    expect(isOver(link('one'), '2017-06-08T08:12:00.000Z')).toBe(true);
    expect(isOver({ ...link('one'), expires: 'never' }, '2017-05-09T08:12:00Z')).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from './sample-files.js';

const slide = 'id: no.one\ntype: note\ntitle: Norge har en plan\nbody: x\n';
const said = (accepted: string): readonly string[] =>
  lines(verdictOn({ 'content/slides/a/one.yaml': slide, 'content/accepted.yaml': accepted }));

describe('accepted warnings', () => {
  it('name a slide, a warning that may stand, and why', () => {
    expect(said('no.one: { term-not-used: Meant of the years before. }\n')).toEqual([]);
    expect(said('no.one: { term-not-usd: Meant of the years before. }\n')).toEqual([
      'content/accepted.yaml:1:11 unknown-field',
    ]);
    expect(said('no.one: { missing-glyph: Meant of the years before. }\n')).toHaveLength(1);
    expect(said('no.one: { term-not-used: ok }\n')).toEqual(['content/accepted.yaml:1:26 too-short']);
  });

  it('are those of packs where the project uses them', () => {
    const accepted = 'no.one: { repeated-words: Said once more by design. }\n';
    expect(said(accepted)).toEqual([]);
    const files = { 'content/accepted.yaml': accepted, 'content/framework.yaml': 'packs: [governance]\n' };
    expect(lines(verdictOn({ 'content/slides/a/one.yaml': slide, ...files }))).toEqual([
      'content/accepted.yaml:1:11 unknown-field',
    ]);
  });

  it('lead somewhere', () => {
    const both =
      'no.one: { same-title: They are twins by design. }\nno.tow: { same-title: They are twins by design. }\n';
    expect(said(both)).toEqual(['content/accepted.yaml:2:1 unknown-slide']);
  });
});

import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from '../project/sample-files.js';

const facts = (conflict: string): string =>
  `kmd.fte: { value: 50, unit: fte, source: interviews, conflicts: [${conflict}] }\n`;
const conflicts = (slides: string): string =>
  `size: { places: [{ at: L1, says: femti }, { at: L2, says: seksti }], kept: femti, rule: først nevnt, slides: [${slides}] }\n`;
const slide = (field: string): string => `id: no.one\ntype: note\ntitle: Norge har en plan\n${field}\n`;
const said = (field: string, slides: string, conflict = 'size'): readonly string[] =>
  lines(
    verdictOn({
      'content/facts.yaml': facts(conflict),
      'content/conflicts.yaml': conflicts(slides),
      'content/slides/a/one.yaml': slide(field),
    }),
  );

describe('conflicts', () => {
  it('are told on every slide that prints a fact they are about', () => {
    expect(said('body: "{{fact:kmd.fte}}"', 'no.two')).toEqual(['content/slides/a/one.yaml:1:5 untold-conflict']);
    expect(said('body: "{{fact:kmd.fte}}"', 'no.one')).toEqual([]);
    expect(said('notes: "{{fact:kmd.fte}}"', 'no.two')).toEqual([]);
  });

  it('are named by facts', () => {
    expect(said('body: x', 'no.one', 'sise')).toEqual(['content/facts.yaml:1:66 unknown-conflict']);
  });

  it('may name slides that are not written yet', () => {
    expect(said('body: x', 'no.one, no.tree')).toEqual([]);
  });

  const MAIN = conflicts('no.one').replace(
    ' }\n',
    ', weight: main, short: { what: Folk, says: femti, other: seksti, because: x } }\n',
  );
  const files = (field: string, main = MAIN) => ({
    'content/facts.yaml': facts('size'),
    'content/conflicts.yaml': main,
    'content/slides/a/one.yaml': slide(field),
  });
  const codes = (field: string, main = MAIN): readonly string[] =>
    lines(verdictOn(files(field, main))).map((line) => line.replace(/^.* /u, ''));

  it('have words for readers where pages mark them, and only there', () => {
    expect(codes('body: "{{fact:kmd.fte}}"', conflicts('no.one').replace(' }\n', ', weight: main }\n'))).toContain(
      'missing-field',
    );
    expect(codes('body: "råd{{disputed:size}}"', conflicts('no.one'))).toEqual(['unmarked-conflict']);
    expect(codes('body: "råd{{disputed:sise}}"')).toContain('unknown-conflict');
  });

  it('are marked by some slide, and listed by a deck that marks them', () => {
    expect(codes('body: "{{fact:kmd.fte}}"')).toEqual(['unlisted-disputes']);
    expect(codes('body: "råd{{disputed:size}}"')).toEqual(['unlisted-disputes']);
    expect(codes('notes: "{{fact:kmd.fte}}"')).toEqual(['unmarked-dispute']);
  });
});

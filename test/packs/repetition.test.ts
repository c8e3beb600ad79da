import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from '../project/sample-files.js';

const slide = (id: string, body: string, notes = ''): string =>
  `id: no.${id}\ntype: note\nsection: governance.roles\ntitle: Lysbilde ${id}\nbody: |\n  ${body}\n${notes === '' ? '' : `notes: ${notes}\n`}`;

const said = (one: string, two: string, more = {}): readonly string[] =>
  verdictOn({ 'content/slides/a/one.yaml': one, 'content/slides/a/two.yaml': two, ...more })
    .diagnostics.filter(({ code }) => code === 'repeated-words')
    .map(({ slide: at, message }) => `${at}: ${message}`);

const ten = 'rådet møtes fire ganger i året for å avklare saker';

describe('words of another slide', () => {
  it('are told once where there are eight of them in a row', () => {
    expect(said(slide('one', ten), slide('two', `Hvert år: Rådet ${ten.slice(6)}`))).toEqual([
      'no.two: These words stand on the slide «no.one» too: «Rådet møtes fire ganger i året for å avklare saker».',
    ]);
    expect(said(slide('one', ten), slide('two', ten.replace('ganger', 'dager')))).toEqual([]);
  });

  it('are not told where there are seven, and are where there are just eight', () => {
    const words = ten.split(' ');
    expect(said(slide('one', words.slice(0, 7).join(' ')), slide('two', words.slice(0, 7).join(' ')))).toEqual([]);
    expect(said(slide('one', words.slice(0, 8).join(' ')), slide('two', words.slice(0, 8).join(' ')))).toEqual([
      `no.two: These words stand on the slide «no.one» too: «${words.slice(0, 8).join(' ')}».`,
    ]);
  });

  it('lead through chapters on slides that have no section', () => {
    const divider = (id: string): string => slide(id, ten).replace('section: governance.roles\n', '');
    expect(said(divider('one'), divider('two'))).toEqual([]);
  });

  it('are what a figure needs beside it in footnotes and notes', () => {
    const beside = (id: string): string => `${slide(id, 'kort[^n]')}footnotes: { n: ${ten} }\nnotes: ${ten}\n`;
    expect(said(beside('one'), beside('two'))).toEqual([]);
  });

  it('may stand twice on one slide', () => {
    expect(said(slide('one', ten, ten), slide('two', 'kort'))).toEqual([]);
  });

  it('are cut by names, references and ends of lines', () => {
    const names = { 'content/glossary.yaml': 'names: [fire ganger i året]\n' };
    expect(said(slide('one', ten), slide('two', ten), names)).toEqual([]);
    const lines = '- rådet møtes fire ganger\n  - i året for å avklare';
    expect(said(slide('one', lines), slide('two', lines))).toEqual([]);
    const filled = 'rådet møtes fire {{fact:difi.fte}} i året for å avklare';
    expect(said(slide('one', filled), slide('two', filled))).toEqual([]);
  });

  it('are those that a reader sees: no marks of footnotes, and no addresses', () => {
    const marked = (id: string, text: string): string => `${slide(id, text)}footnotes: { n: kort }\n`;
    const [one, two] = [`rådet[^n] møtes ${ten.slice(12)}`, `[rådet](https://e.no/a) møtes ${ten.slice(12)}`];
    expect(said(marked('one', one), marked('two', two))).toEqual([
      'no.two: These words stand on the slide «no.one» too: «rådet møtes fire ganger i året for å avklare saker».',
    ]);
  });

  it('are accepted with a reason', () => {
    const accepted = { 'content/accepted.yaml': 'no.two: { repeated-words: Sitatet står på begge lysbildene. }\n' };
    const { diagnostics } = verdictOn({
      'content/slides/a/one.yaml': slide('one', ten),
      'content/slides/a/two.yaml': slide('two', ten),
      ...accepted,
    });
    expect(diagnostics.filter(({ code, accepted: is }) => code === 'repeated-words' && is !== true)).toEqual([]);
  });
});

describe('the pack claims', () => {
  const both = (framework: string): readonly string[] =>
    lines(
      verdictOn({
        'content/framework.yaml': framework,
        'content/slides/a/one.yaml': slide('one', ten),
        'content/slides/a/two.yaml': slide('two', ten),
      }),
    );

  it('looks where a project names it, or no packs at all', () => {
    expect(both('id: governance\n')).toEqual(['content/slides/a/two.yaml:5:7 repeated-words']);
    expect(both('id: governance\npacks: [claims, governance]\n')).toEqual([
      'content/slides/a/two.yaml:5:7 repeated-words',
    ]);
    expect(both('id: governance\npacks: [governance]\n')).toEqual([]);
  });

  it('is named rightly, or told', () => {
    expect(both('id: governance\npacks: [clams, governance]\n')).toEqual(['content/framework.yaml:2:9 unknown-pack']);
  });
});

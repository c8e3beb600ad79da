import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from './sample-files.js';

const said = (glossary: string, more: Readonly<Record<string, string>> = {}): readonly string[] =>
  lines(verdictOn({ 'content/glossary.yaml': glossary, ...more })).filter((line) => line.endsWith('unused-name'));

describe('proper names of the glossary', () => {
  it('are told where no text holds them', () => {
    expect(said('names: [Planen, Kommunaldepartementet, Ruter 7]\n')).toEqual([
      'content/glossary.yaml:1:40 unused-name',
    ]);
  });

  it('may stand in a translation alone', () => {
    const po = 'msgctxt "no.one/title"\nmsgid "Norge har en plan"\nmsgstr "Norge har Plan B"\n';
    expect(said('names: [Plan B]\n')).toHaveLength(1);
    expect(said('names: [Plan B]\n', { 'locales/nb/demo.po': po })).toEqual([]);
  });
});

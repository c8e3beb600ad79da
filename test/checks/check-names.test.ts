import { describe, expect, it } from 'vitest';
import { load } from '../../src/load/load.js';
import { validate } from '../../src/project/validate.js';
import { memoryFiles } from '../world/memory.js';
import { lines, SAMPLE, verdictOn } from '../project/sample-files.js';

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

  it('may stand among the words of the project alone', () => {
    const words = JSON.stringify({ countryCode: { ee: 'EE' } });
    expect(said('names: [EE]\n')).toHaveLength(1);
    expect(said('names: [EE]\n', { 'locales/nb/framework.json': words })).toEqual([]);
    expect(said('names: [Årsverk]\n')).toHaveLength(1);
  });

  it('are not told where the translations of a locale were not read, since those may hold them', () => {
    const files = memoryFiles({
      ...SAMPLE,
      'content/glossary.yaml': 'names: [Plan B]\n',
      'locales/da/locale.yaml': String(SAMPLE['locales/nb/locale.yaml']).replaceAll('nb-NO', 'da-DK'),
      'locales/da/framework.json': SAMPLE['locales/nb/framework.json'] ?? '',
    });
    const codes = (locales?: readonly string[]): readonly string[] =>
      validate(load(files, locales).value ?? expect.unreachable()).diagnostics.map(({ code }) => code);
    expect(codes()).toContain('unused-name');
    expect(codes(['nb'])).not.toContain('unused-name');
  });
});

import { describe, expect, it } from 'vitest';
import { type Contents, read, skald } from '../commands/sample-world.js';

const PO = (source: string, target: string): string =>
  `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgctxt "no.one/title"\nmsgid "${source}"\nmsgstr "${target}"\n`;

/** Messages about number words, on a slide with a fact of the value 5 in its notes, or on one without. */
async function said(title: string, changes: Contents = {}, notes = '{{fact:kmd.fte}}'): Promise<readonly string[]> {
  const { stdout } = await skald('check --json', {
    'content/sources.yaml': 'interviews: { title: Intervjuer }\n',
    'content/facts.yaml': 'kmd.fte: { value: 5, unit: fte, source: interviews }\n',
    'content/framework.yaml': read('content/framework.yaml'),
    'content/glossary.yaml': 'names: [FoU]\ncounts: [tre planer]\n',
    'locales/nb/framework.json': read('locales/nb/framework.json'),
    'locales/da/framework.json': read('locales/da/framework.json'),
    'content/slides/one.yaml': `id: no.one\ntype: note\ntitle: "${title}"\nnotes: "${notes}"\n`,
    ...changes,
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string; message: string }[] };
  return diagnostics.filter(({ code }) => code === 'number-word').map(({ message }) => message);
}

const noFact = (word: string): string => `«${word}» is a number, and no fact of the slide has its value.`;

describe('a number in words', () => {
  it('is a fact of the slide, whatever it ends in', async () => {
    expect(await said('De fem femårige planene')).toEqual([]);
    expect(await said('De fem femårige planene', {}, 'Si: ingen')).toEqual([noFact('fem'), noFact('femårige')]);
    expect(await said('De seks planene')).toEqual([noFact('seks')]);
  });

  it('is looked for in notes too, and not in names and listed counts', async () => {
    expect(await said('Planen', {}, 'Si: ti planer')).toEqual([noFact('ti')]);
    expect(await said('Tre planer i FoU')).toEqual([]);
    expect(await said('Tre planene')).toEqual([noFact('Tre')]);
  });

  it('is no article', async () => {
    expect(await said('Én plan er en plan')).toEqual([]);
  });

  it('is the same in a translation', async () => {
    const danish = (target: string): Contents => ({ 'locales/da/demo.po': PO('De fem planene', target) });
    expect(await said('De fem planene', danish('De fem planer'))).toEqual([]);
    expect(await said('De fem planene', danish('De seks planer'))).toEqual([
      'The source has «fem» as numbers in words, the translation «seks».',
    ]);
    expect(await said('De fem planene', danish('Planerne'))).toEqual([
      'The source has «fem» as numbers in words, the translation none.',
    ]);
  });
});

/** The languages of a project's texts are told apart, and none is taken for another. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/pipeline/build.js';
import { readGallery } from '../../src/pipeline/read-gallery.js';
import { otherLanguage } from '../../src/checks/telling-words.js';
import { diskFiles } from '../../src/world/disk.js';

const files = diskFiles(fileURLToPath(new URL('../..', import.meta.url)));
const projects = [readProject(files), readGallery(files)].map(({ value }) => value ?? expect.unreachable());
const [{ locales }] = projects as [(typeof projects)[0]];
const speeches = [...locales.values()];
const speech = (tag: string) => locales.get(tag) ?? expect.unreachable();

/** What is seen in the texts of each slide, when they are said to be in `said` and are those of `tag`. */
const seen = (tag: string, said: string): readonly (string | undefined)[] =>
  projects.flatMap(({ slides, locales: own }) =>
    [...slides.values()].map(({ units }) => {
      const texts = units.map(({ id, text }) =>
        tag === 'nb' ? text : (own.get(tag)?.translations.get(id)?.target ?? ''),
      );
      return otherLanguage(texts.join('\n'), speech(said), speeches);
    }),
  );

describe('otherLanguage', () => {
  it.each(['nb', 'da', 'en'])('takes no slide in %s for another language', (tag) => {
    expect(seen(tag, tag).filter((found) => found !== undefined)).toEqual([]);
  });

  it.each([
    ['nb', 'da', 20],
    ['da', 'nb', 20],
    ['nb', 'en', 30],
    ['en', 'da', 30],
  ])('sees that slides are in %s when they are said to be in %s', (tag, said, least) => {
    const found = seen(tag, said).filter((one) => one !== undefined);
    expect(new Set(found)).toEqual(new Set([tag]));
    expect(found.length).toBeGreaterThanOrEqual(least);
  });

  it.each(['nb', 'da', 'en'])('takes no translation to %s for another language', (tag) => {
    for (const { locales: own } of projects)
      for (const [id, { target }] of own.get(tag)?.translations ?? [])
        // Strategies and bodies may keep the name that they have at home.
        if (!/^(?:sources|organisations)\//u.test(id))
          expect([target, otherLanguage(target, speech(tag), speeches)]).toEqual([target, undefined]);
  });

  it("needs three words, more than four times the text's own, and no abbreviations", () => {
    const told = (text: string): string | undefined => otherLanguage(text, speech('da'), speeches);
    expect(told('Råd av noen')).toBeUndefined();
    expect(told('Råd av noen etter møtet')).toBe('nb');
    expect(told('Råd av noen etter møtet, efter aftale')).toBeUndefined();
    expect(told('AV NOEN ETTER {{fact:av.noen.etter}} [x](slide:av-noen-etter)')).toBeUndefined();
    expect(otherLanguage('Råd av noen etter møtet', { tag: 'sv' }, speeches)).toBeUndefined();
  });
});

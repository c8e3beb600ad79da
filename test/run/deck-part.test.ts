import { describe, expect, it } from 'vitest';
import { readToBuild } from '../../src/pipeline/build.js';
import { partDigests, partOf } from '../../src/run/deck-part.js';
import { traced } from '../../src/run/trace.js';
import { fontFiles } from '../../src/world/font-files.js';
import { edited, filesOf, type Texts, water } from './water.js';

const readWater = (texts: Texts = water()) => {
  const { seen, trace } = traced({ files: filesOf(texts), fontFiles, dictionary: () => undefined });
  const project = readToBuild(seen.files).value ?? expect.unreachable();
  return { project, pipes: project.decks.get('pipes') ?? expect.unreachable(), trace: trace() };
};

const SENTENCE = 'msgctxt "repair/soWhat"';

const REPAIR = 'content/slides/repair.yaml';

describe('the part of a deck', () => {
  const { project, pipes } = readWater();

  it('holds its own slides and their translations, and of others only that they exist', () => {
    const part = partOf(project, pipes)(new Set());
    expect([...part.slides.keys()]).toEqual([...project.slides.keys()]);
    expect(part.slides.get('repair')).toBe(project.slides.get('repair'));
    expect(part.slides.get('people')).toMatchObject({ id: 'people', fields: {}, units: [] });
    expect([...part.decks.keys()]).toEqual(['pipes']);
    const homes = new Set([...(part.locales.get('nb')?.translations.keys() ?? [])].map((unit) => unit.split('/')[0]));
    expect([...homes].filter((home) => project.slides.has(home ?? '') || project.decks.has(home ?? '')).sort()).toEqual(
      ['history', 'pipes', 'repair'],
    );
    expect(homes).toContain('organisations');
    expect(part.around?.locales.find(({ tag }) => tag === 'nb')?.translations).toBe(
      part.locales.get('nb')?.translations,
    );
  });

  it('notes in which locales translations were looked up', () => {
    const noted = new Set<string>();
    const part = partOf(project, pipes)(noted);
    expect([part.locales.get('nb')?.lang, noted]).toEqual(['nb-NO', new Set()]);
    part.locales.get('nb')?.translations.get('repair/title');
    expect(noted).toEqual(new Set(['nb']));
  });

  const digest = (texts: Texts, places: readonly string[] = [], tags: readonly string[] = ['nb']): string => {
    const now = readWater(texts);
    return partDigests(now.project, now.trace).of(now.pipes, tags, places);
  };

  it.each<readonly [string, (texts: Texts) => Texts, same: boolean, sameWithPlaces: boolean]>([
    ['a slide of another deck', (t) => edited(t, 'content/slides/people.yaml', 'One manager', 'A manager'), true, true],
    ['a line more', (t) => edited(t, REPAIR, 'id:', '# More\nid:'), true, false],
    ['its slide', (t) => edited(t, REPAIR, 'The log', 'A log'), false, false],
    ['a translation', (t) => edited(t, 'locales/nb/water.po', 'Loggen', 'Journalen'), false, false],
    ['a fact', (t) => edited(t, 'content/facts.yaml', '900', '901'), false, false],
  ])('is told apart after a change of %s', (_, change, same, sameWithPlaces) => {
    expect(digest(change(water())) === digest(water())).toBe(same);
    expect(digest(change(water()), [REPAIR]) === digest(water(), [REPAIR])).toBe(sameWithPlaces);
  });

  it('is the same where a line moves in a file of which nothing was said', () => {
    const moved = edited(water(), REPAIR, 'id:', '# More\nid:');
    const places = ['content/slides/history.yaml', 'locales/nb/water.po'];
    expect(digest(moved, places)).toBe(digest(water(), places));
    expect(digest(moved, [...places, REPAIR])).not.toBe(digest(water(), [...places, REPAIR]));
  });

  const readIn = (tag: string, texts: Texts, places: readonly string[] = []): string => {
    const { project, trace, pipes } = readWater(texts);
    return partDigests(project, trace).read({ deck: pipes, slides: [], tag }, ['nb'], places);
  };

  it.each<readonly [string, (texts: Texts) => Texts, other: readonly string[]]>([
    ['a sentence that is translated', (t) => edited(t, REPAIR, 'The log', 'A log'), ['en']],
    ['a translation', (t) => edited(t, 'locales/nb/water.po', 'Loggen', 'Journalen'), ['nb']],
    ['its mark', (t) => edited(t, 'locales/nb/water.po', SENTENCE, `#, fuzzy\n${SENTENCE}`), []],
    ['a field that is no text', (t) => edited(t, 'content/slides/history.yaml', '1950', '1951'), ['en', 'nb']],
    ['a fact', (t) => edited(t, 'content/facts.yaml', '900', '901'), ['en', 'nb']],
    ['a line more', (t) => edited(t, REPAIR, 'id:', '# More\nid:'), []],
  ])('reads otherwise after a change of %s where it shows', (_, change, other) => {
    const read = ['en', 'nb'].filter((tag) => readIn(tag, change(water())) !== readIn(tag, water()));
    expect(read).toEqual(other);
    const all = [REPAIR, 'content/slides/history.yaml', 'content/facts.yaml', 'locales/nb/water.po'];
    expect(readIn('nb', change(water()), all)).not.toBe(readIn('nb', water(), all));
  });

  it('reads the source where nothing is translated', () => {
    const bare = edited(water(), 'locales/nb/water.po', 'Loggen sier hvilken gate som bør fornyes først', '');
    expect(readIn('nb', edited(bare, REPAIR, 'The log', 'A log'))).not.toBe(readIn('nb', bare));
  });

  it('does not depend on translations that were not looked up', () => {
    const changed = edited(water(), 'locales/nb/water.po', 'Loggen', 'Journalen');
    expect(digest(changed, [], [])).toBe(digest(water(), [], []));
  });
});

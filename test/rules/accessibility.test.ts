/** What PowerPoint's accessibility checker asks, beyond titles, contrast and links that lead somewhere (`rules.test.ts`). */
import { describe, expect, it } from 'vitest';
import { altText } from '../../src/rules/alt-text.js';
import { linkText } from '../../src/rules/link-text.js';
import { sameTitle } from '../../src/rules/same-title.js';
import { sectionNames } from '../../src/rules/section-names.js';
import { tableHead } from '../../src/rules/table-head.js';
import type { Item } from '../../src/scene/scene.js';
import type { Run } from '../../src/scene/text.js';
import { lay } from '../layout/small-deck.js';
import { presentationOf, said, situationOf } from './scene-under-test.js';

const text = '<text x="36" y="100" w="400" h="60">x</text>';
const { scene } = lay(text);

describe('linkText', () => {
  /** What is said of one paragraph of runs, each of words and where they lead. */
  const links = (...parts: readonly (readonly [words: string, url?: string])[]): readonly string[] => {
    const items = scene.items.map((item): Item => {
      const [paragraph] = item.kind === 'text' ? item.text.paragraphs : [];
      const [run] = paragraph?.runs ?? [];
      if (item.kind !== 'text' || paragraph === undefined || run === undefined) throw new Error('a text is laid out');
      const runs = parts.map(([words, url]): Run => ({ ...run, text: words, ...(url && { link: { url } }) }));
      return { ...item, text: { ...item.text, paragraphs: [{ ...paragraph, runs }] } };
    });
    const linked = { ...scene, items };
    const situation = situationOf({}, presentationOf(linked));
    const locales = new Map([[situation.deck.tag, { vagueLinks: ['her', 'les mer'] }]]);
    const project = { ...situation.project, locales: locales as unknown as typeof situation.project.locales };
    return linkText(linked, { ...situation, project }).map(({ message }) => message);
  };
  const to = 'https://difi.no/skate';

  it.each(['https://difi.no/skate', 'www.difi.no', 'difi.no/skate'])('refuses a bare address: %s', (words) => {
    expect(links(['Se '], [words, to])).toEqual([expect.stringContaining('is a bare address')]);
  });

  it.each(['her', 'Her', '«her».', 'Les mer …'])('refuses words that do not say where it leads: %s', (words) => {
    expect(links(['Mandatet finnes '], [words, to])).toEqual([expect.stringContaining('does not say where it leads')]);
  });

  it.each(['Skates mandat', 'Les mer om Skate', 'herreds- og bygdelag', 'post@difi.no', 'Meld. St. 27', 'difi.no'])(
    'takes words that say it, and names: %s',
    (words) => {
      expect(links(['Se '], [words, to])).toEqual([]);
    },
  );

  it('reads the runs of a link together, and those of two links apart', () => {
    expect(links(['her', to], [' er Skates mandat', to])).toEqual([]);
    expect(links(['Skates mandat', to], ['her', `${to}/2`])).toHaveLength(1);
    expect(links(['her'])).toEqual([]);
  });
});

describe('tableHead', () => {
  const table = (head: string): string =>
    `<table x="36" y="100" w="400" h="60" columns="1fr 1fr">${head}<tr><td>b</td><td>c</td></tr></table>`;

  it('asks for a row that heads the table', () => {
    expect(said(tableHead, table(''))).toEqual(['layout error table-without-head']);
    expect(said(tableHead, table('<tr head="yes"><th>a</th><th>a</th></tr>'))).toEqual([]);
    expect(said(tableHead, table('').replace('<td>b</td>', '<th>b</th>'))).toHaveLength(1);
  });

  it('asks nothing of what is decoration', () => {
    expect(said(tableHead, table(''), {}, (item) => ({ ...item, role: 'decoration' }))).toEqual([]);
  });
});

describe('altText', () => {
  const table = '<table x="36" y="100" w="400" h="60" columns="1fr" alt="Ordliste"><tr><td>b</td></tr></table>';

  it('asks for words on tables too, and takes no name of a file for them', () => {
    expect(said(altText, table)).toEqual([]);
    expect(said(altText, table, {}, (item) => ({ ...item, alt: '' }))).toEqual(['layout error missing-alt-text']);
    expect(said(altText, table, {}, (item) => ({ ...item, alt: 'skate.png' }))).toHaveLength(1);
    expect(said(altText, table, {}, (item) => ({ ...item, alt: 'Kartet skate.png' }))).toEqual([]);
  });
});

describe('sectionNames', () => {
  const told = (...titles: readonly string[]): readonly string[] => {
    const sections = titles.map((title, start) => ({ id: title, title, start, count: 1 }));
    return sectionNames(situationOf({}, presentationOf(scene, { sections }))).map(({ message }) => message);
  };

  it('takes names that say something, each once', () => {
    expect(told('Start', '1 Funn', '2 Funn', '3.4 Norge')).toEqual([]);
    expect(told('1 Funn', '1 Funn')).toEqual([expect.stringContaining('already that of another')]);
  });

  it.each(['', '3.4', 'Default Section', '1 Untitled Section', 'Section 2'])('refuses «%s»', (title) => {
    expect(told(title)).toEqual([expect.stringContaining('says nothing')]);
  });
});

describe('sameTitle', () => {
  it('lets slides of a series have the same title but for their part', () => {
    const slides = new Map(['a', 'b'].map((id) => [id, { id, fields: { series: 'one' } }]));
    const told = (...titles: readonly string[]): number => {
      const scenes = titles.map((title, index) => ({ ...scene, slide: ['a', 'b'][index] ?? '', title }));
      const situation = situationOf({}, { ...presentationOf(scene), scenes });
      const project = { ...situation.project, slides: slides as unknown as typeof situation.project.slides };
      return sameTitle({ ...situation, project }).length;
    };
    expect(told('Sektorene styrer (1/2)', 'Sektorene styrer (2/2)')).toBe(0);
    expect(told('Sektorene styrer', 'Sektorene styrer')).toBe(1);
  });
});

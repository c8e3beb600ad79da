/** Connectors are glued to boxes that exist, and follow a box that is moved. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ConnectorEnd, Item } from '../../src/scene/scene.js';
import { decks, oneOfEach, readByOffice, workspace, type Deck } from './tools/decks.js';
import { busiestShape, gluesOf, moveShape, namesOf, sitesOf, type Glue } from './tools/glue.js';
import { officeConnectors, type RoutedConnector } from './tools/office-connectors.js';
import { convert } from './tools/office.js';
import { listing, slideParts, writeChanged, xmlParts } from './tools/package-parts.js';
import { itemsOf } from './tools/scene-texts.js';
import { below, parseXml, type Element } from './tools/xml.js';

/** The connectors of one slide. */
type Routes = readonly RoutedConnector[];

const emuPerPoint = 12700;
const [across, down] = [24, 12];

/** Ends that the scenes tie to an item: slide, connector, what it is tied to. */
const tiedEnds = ({ presentation }: Deck): string[] =>
  presentation.scenes.flatMap(({ items }, index) => {
    const all = itemsOf(items);
    const named = (end: ConnectorEnd): string[] =>
      all.filter(({ id }) => id === end.item && end.site !== undefined).map(({ name }) => name);
    const ends = (item: Item): string[] => (item.kind === 'connector' ? [...named(item.from), ...named(item.to)] : []);
    return all.flatMap((item) => ends(item).map((end) => `slide ${index + 1}: ${item.name} -> ${end}`));
  });

const gluedEnds = (slides: readonly Element[]): string[] =>
  slides.flatMap((slide, index) => {
    const names = namesOf(slide);
    return gluesOf(slide).map(({ connector, shape }) => `slide ${index + 1}: ${connector} -> ${names.get(shape)}`);
  });

test.each(decks)('all ends in $name that are tied to a box are glued to a site it has', (deck) => {
  const parts = xmlParts(deck.pptx);
  const slides = slideParts(parts).map((name) => parseXml(parts[name] ?? ''));
  expect(gluedEnds(slides)).toEqual(tiedEnds(deck));
  for (const slide of slides) {
    const sites = sitesOf(slide);
    expect(gluesOf(slide).filter(({ shape, site }) => !(site < (sites.get(shape) ?? 0)))).toEqual([]);
  }
});

test.each(decks)('no connector in $name has a loose end, and there are some where scenes tie any', (deck) => {
  const parts = xmlParts(deck.pptx);
  const slides = slideParts(parts).map((name) => parseXml(parts[name] ?? ''));
  const connectors = slides.flatMap((slide) => below(slide, ['p:cxnSp']));
  expect(connectors.length > 0).toBe(tiedEnds(deck).length > 0);
  const loose = connectors.filter((each) => below(each, ['a:stCxn', 'a:endCxn']).length < 2);
  expect(loose.map((each) => below(each, ['p:cNvPr'])[0]?.attributes['name'])).toEqual([]);
});

const tied = oneOfEach.filter((deck) => readByOffice.includes(deck) && tiedEnds(deck).length > 0);

describe.each(tied)('a box in $name that is moved', (deck) => {
  const parts = xmlParts(deck.pptx);
  const names = slideParts(parts);
  const glues = names.map((name) => gluesOf(parseXml(parts[name] ?? '')));
  const moved = glues.map((all): Glue[] => all.filter(({ shape }) => shape === busiestShape(all)));
  const glued = names.flatMap((_, index) => (moved[index]?.length ? [index] : []));

  const moveBoxes = (): string => {
    const folder = mkdtempSync(join(workspace(), 'moved-'));
    const copy = join(folder, `${deck.name}.pptx`);
    const change = (name: string, index: number): string[][] =>
      (moved[index] ?? [])
        .slice(0, 1)
        .map(({ shape }) => [name, moveShape(parts[name] ?? '', shape, across * emuPerPoint, down * emuPerPoint)]);
    writeChanged(deck.pptx, { ...listing(parts, glued), ...Object.fromEntries(names.flatMap(change)) }, copy);
    return convert([copy], 'fodp', folder, workspace())[0] ?? '';
  };

  test('takes the ends of its connectors along, and no others', () => {
    expect(moved.flat().length).toBeGreaterThan(0);
    const before = officeConnectors(deck.fodp);
    const after = officeConnectors(moveBoxes());
    expect(after).toHaveLength(glued.length);
    glued.forEach((slide, page) => {
      for (const glue of glues[slide] ?? [])
        expect(shiftOf(before[slide], after[page], glue), `slide ${slide + 1}, ${glue.connector}`).toEqual(
          wanted(slide, glue),
        );
    });
  });

  /** How far an end moved, in whole points. */
  const shiftOf = (before: Routes | undefined, after: Routes | undefined, { index, end }: Glue): number[] => {
    const [from, to] = [before?.[index]?.[end], after?.[index]?.[end]];
    return [0, 1].map((axis) => Math.round((to?.[axis] ?? NaN) - (from?.[axis] ?? NaN)) + 0);
  };

  const wanted = (slide: number, glue: Glue): number[] => (moved[slide]?.includes(glue) ? [across, down] : [0, 0]);
});

/** python-pptx, Apache POI and LibreOffice read every PPTX, and read in it what its scenes say: titles, tables, texts, charts, notes. */
import { describe, expect, test } from 'vitest';
import { plainCharacters } from '../../src/scene/plain-characters.js';
import type { Item } from '../../src/scene/scene.js';
import { decks, readByOffice } from './tools/decks.js';
import { readFodp } from './tools/office-readings.js';
import { readByPoi, readByPythonPptx, type Reading } from './tools/readings.js';
import { readingsOfScenes } from './tools/scene-readings.js';

const files = decks.map(({ pptx }) => pptx);

const OFFICE = 'LibreOffice';

const readers = [
  { program: 'python-pptx', readings: readByPythonPptx(files), isRead: () => true },
  {
    program: 'Apache POI',
    readings: readByPoi(files),
    isRead: (item: Item) => item.kind !== 'chart' || item.form !== 'points',
  },
  {
    program: OFFICE,
    readings: readByOffice.flatMap(({ pptx, fodp }) => readFodp(pptx, fodp)),
    // It keeps footers and slide numbers as settings of the page, and draws those of the layout.
    isRead: (item: Item) =>
      item.kind !== 'text' || (item.placeholder !== 'footer' && item.placeholder !== 'slideNumber'),
  },
];

/** LibreOffice reads one language of each deck. */
const readersOf = (pptx: string) =>
  readers.filter(({ program }) => program !== OFFICE || readByOffice.some((one) => one.pptx === pptx));

/** Names of a chart's categories are broken where their labels are. */
const unbroken = (reading: Reading): Reading =>
  reading.kind === 'chart' ? { ...reading, text: reading.text.replaceAll(/\s+/gu, ' ').trim() } : reading;

describe.each(decks)('$name', ({ pptx, presentation }) => {
  test('every slide has one title, its own', () => {
    const titles = readingsOfScenes(pptx, presentation).filter(({ kind }) => kind === 'title');
    expect(titles.map(({ slide, text }) => [slide, plainCharacters(text)])).toEqual(
      presentation.scenes.map(({ title }, index) => [index + 1, title]),
    );
  });

  test.each(readersOf(pptx))('$program reads what the scenes say', ({ readings, isRead }) => {
    const expected = readingsOfScenes(pptx, presentation, isRead);
    expect(readings.filter(({ file }) => file === pptx).map(unbroken)).toEqual(expected.map(unbroken));
  });
});

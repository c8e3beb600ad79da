/** python-pptx, Apache POI and LibreOffice read every PPTX, and read in it what its scenes say: titles, tables, texts, charts, notes. */
import { describe, expect, test } from 'vitest';
import { decks } from './tools/decks.js';
import { readByOffice } from './tools/office-readings.js';
import { readByPoi, readByPythonPptx } from './tools/readings.js';
import { readingsOfScenes } from './tools/scene-readings.js';

const files = decks.map(({ pptx }) => pptx);

const readers = [
  { program: 'python-pptx', readings: readByPythonPptx(files) },
  { program: 'Apache POI', readings: readByPoi(files) },
  { program: 'LibreOffice', readings: decks.flatMap(({ pptx, fodp }) => readByOffice(pptx, fodp)) },
];

describe.each(decks)('$name', ({ pptx, presentation }) => {
  const expected = readingsOfScenes(pptx, presentation);

  test('every slide has one title, its own', () => {
    const titles = expected.filter(({ kind }) => kind === 'title');
    expect(titles.map(({ slide, text }) => [slide, text])).toEqual(
      presentation.scenes.map(({ title }, index) => [index + 1, title]),
    );
  });

  test.each(readers)('$program reads what the scenes say', ({ readings }) => {
    expect(readings.filter(({ file }) => file === pptx)).toEqual(expected);
  });
});

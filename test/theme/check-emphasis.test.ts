import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../src/scene/contrast-ratio.js';
import { loadTheme } from '../../src/theme/load-theme.js';
import { diskFiles } from '../../src/world/disk.js';
import { memoryFiles } from '../world/memory.js';

const root = new URL('../..', import.meta.url).pathname;
const disk = diskFiles(root);
const folder = 'layouts/themes';
const themes = disk.list(folder).map((file) => file.replace('.yaml', ''));
const nordic = readFileSync(`${root}/${folder}/nordic.yaml`, 'utf8');

/** What is said of Nordic with something changed. */
function said(before: string, after: string): readonly string[] {
  expect(nordic).toContain(before);
  const text = nordic.replaceAll(before, () => after);
  return loadTheme(memoryFiles({ [`${folder}/nordic.yaml`]: text }), 'nordic').diagnostics.map(
    ({ message }) => message,
  );
}

/** Steps of the tracker and of the row map, and parts of a column, are told apart by weight and colour of their letters as well. */
const toldOtherwise = ['trackerCovered', 'rowMapHere', 'stackNamedOver'];

describe('emphasis', () => {
  it.each(themes)('stands out in %s, and each style with a fill for it is declared', (name) => {
    expect(themes.length).toBeGreaterThanOrEqual(3);
    const { value, diagnostics } = loadTheme(disk, name);
    expect(diagnostics).toEqual([]);
    const filled = Object.values(value?.styles ?? {}).filter(({ fill }) => fill === 'petrol200' || fill === 'warm200');
    const declared = nordic.slice(nordic.indexOf('\nemphasis:'), nordic.indexOf('\n\n', nordic.indexOf('\nemphasis:')));
    const missing = filled.filter(({ name: style }) => !declared.includes(`\n  ${style}: `)).map((style) => style.name);
    expect(missing).toEqual(toldOtherwise);
  });

  it('is not seen where fills are too alike', () => {
    const too = 'their fills have a contrast of 1.10, not 1.3.';
    expect(said('lumMod: 25.0, lumOff: 75.0', 'lumMod: 12, lumOff: 88')).toEqual([
      `The theme's «styles.attention» does not stand out from «data»: ${too}`,
      `The theme's «styles.entry-changes-requested-few» does not stand out from «entry-changes-requested»: ${too.replace('1.10', '1.20')}`,
      `The theme's «styles.lessonNegativeStandOut» does not stand out from «lesson»: ${too}`,
      `The theme's «styles.sourceCellRough» does not stand out from «sourceCell»: ${too}`,
      `The theme's «styles.sourceNameRough» does not stand out from «sourceName»: ${too}`,
      `The theme's «styles.sourceNumberRough» does not stand out from «sourceNumber»: ${too}`,
      ...['Name', 'NameIn', 'Number', 'Bar'].map(
        (one) =>
          `The theme's «styles.table${one}Adverse» does not stand out from «table${one}»: ${too.replace('1.10', '1.20')}`,
      ),
      `The theme's «styles.tableAsideAdverse» does not stand out from «tableNumber»: ${too.replace('1.10', '1.20')}`,
    ]);
  });

  it('may be seen by a line of its own instead', () => {
    const unlined = (style: string): string => `${style}: { extends: nodeParent, bold: true, fill: petrol200`;
    expect(said(`${unlined('nodeHighlight')}, line: petrol 1.5 }`, `${unlined('nodeHighlight')} }`)).toHaveLength(1);
    expect(
      said(`${unlined('nodeHighlight')}, line: petrol 1.5 }`, `${unlined('nodeHighlight')}, line: sand200 1.5 }`),
    ).toHaveLength(1);
  });

  it('has texts that can be read', () => {
    const leading = 'dataLeading: { extends: data, fill: petrol200';
    expect(said(`${leading} }`, `${leading}, colour: ink3 }`)).toEqual([
      expect.stringContaining('sets its text in ink3 on petrol200 with a contrast of 4.05, not 4.5'),
    ]);
    const attention = 'attention: { extends: body, fill: warm200';
    expect(said(`${attention},`, `${attention}, colour: warm,`)).toEqual([
      expect.stringContaining('sets its text in warm on warm200 with a contrast of 4.09, not 4.5'),
    ]);
  });

  it('names styles that there are', () => {
    expect(said('  dataLeading: data\n', '  dataLeading: date\n')).toEqual([
      "The theme's «emphasis.dataLeading» names the unknown style «date».",
    ]);
  });
});

describe('segments of a stacked bar', () => {
  const segments = ['segment1', 'segment2', 'segment3', 'segment4'];
  const read = (name: string) => {
    const { value } = loadTheme(disk, name);
    if (value === undefined) throw new Error(`${name} is a theme`);
    const hex = (colour = 'white'): string => value.palette[colour]?.hex ?? expect.unreachable(colour);
    return segments
      .map((style) => value.styles[style] ?? expect.unreachable(style))
      .map(({ fill, colour }) => ({
        fill: hex(fill),
        text: hex(colour),
      }));
  };

  it.each(themes)('have numbers that can be read in %s', (name) => {
    for (const { fill, text } of read(name)) expect(contrastRatio(fill, text)).toBeGreaterThanOrEqual(4.5);
  });

  it('are told apart by lightness alone where a theme has one hue: printed grey, and by whoever sees no hues', () => {
    const fills = read('contrast').map(({ fill }) => fill);
    for (const [index, fill] of fills.slice(1).entries())
      expect(contrastRatio(fills[index] ?? '', fill)).toBeGreaterThanOrEqual(1.4);
  });
});

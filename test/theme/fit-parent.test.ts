import { describe, expect, it } from 'vitest';
import { needs } from '../../src/elements/registry.js';
import { loadTheme } from '../../src/theme/load-theme.js';
import { diskFiles } from '../../src/world/disk.js';
import { memoryFiles } from '../world/memory.js';

const disk = diskFiles(new URL('../..', import.meta.url).pathname);
const nordic = new TextDecoder().decode(disk.read('layouts/themes/nordic.yaml'));

function fitted(text: string) {
  const files = {
    'layouts/themes/nordic.yaml': nordic,
    'layouts/themes/client.yaml': `extends: nordic\nname: Client\n${text}`,
  };
  const { value, diagnostics } = loadTheme(memoryFiles(files), 'client', needs);
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('told above');
  return value;
}

const page = 'page: { width: 720, height: 540 }\nscale: 0.8\n';
const safe = `${page}safe: { x: 40, y: 30, width: 650, height: 480 }\n`;

describe('a theme on a page of its own', () => {
  it('scales what it takes over, and nothing that is no length', () => {
    const { styles, measures, marks, minimumSize } = fitted(page);
    expect(styles['title']).toMatchObject({ size: 17.6, leading: 20.4, maxLines: 2 });
    expect(styles['chipLeading']).toMatchObject({ line: { colour: 'petrol', width: 0.8 }, padding: [0, 2.4, 0, 6] });
    expect(styles['body']?.steps).toEqual([[7.2, 9.6]]);
    expect(measures).toMatchObject({ chipHeight: 15.6, orgAreasMost: 6, chartBarGap: 120 });
    expect(marks['leading']).toMatchObject({ width: 4.8, indent: 8.4 });
    expect(minimumSize).toBe(6);
  });

  it('lets as many lines fill a box as before', () => {
    const { styles, boxes } = fitted(page.replace('0.8', '0.76'));
    expect((styles['note']?.leading ?? 9) * 3).toBeLessThanOrEqual(boxes['notes']?.height ?? 0);
  });

  it('places boxes by the edges of the area for content, and panels by those of the page', () => {
    const { boxes } = fitted(safe);
    expect(boxes['title']?.x).toBe(40);
    expect(boxes['section']?.y).toBe(30);
    expect((boxes['body']?.x ?? 0) + (boxes['body']?.width ?? 0)).toBeCloseTo(690);
    expect((boxes['footer']?.y ?? 0) + (boxes['footer']?.height ?? 0)).toBeCloseTo(510);
    expect(boxes['pageNumber']).toMatchObject({ x: 666, width: 24 });
    expect(boxes['page']).toEqual({ x: 0, y: 0, width: 720, height: 540 });
    expect(boxes['dividerPanel']).toMatchObject({ x: 0, y: 0, height: 540 });
  });

  it('keeps boxes that it places itself', () => {
    expect(fitted(`${safe}boxes: { pageNumber: { x: 12 } }`).boxes['pageNumber']).toMatchObject({ x: 12, width: 24 });
  });

  it('never lets two boxes overlap that did not', () => {
    const before = fitted('').boxes;
    const overlap = (boxes: typeof before, a: string, b: string): boolean => {
      const [one, other] = [boxes[a], boxes[b]];
      if (one === undefined || other === undefined) return false;
      return (
        Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.05 &&
        Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 0.05
      );
    };
    const names = Object.keys(before);
    const pairs = names.flatMap((a) =>
      names.filter((b) => a < b && !overlap(before, a, b)).map((b) => [a, b] as const),
    );
    for (const text of [
      page,
      safe,
      'page: { width: 540, height: 780 }\nscale: 0.8\n',
      'page: { width: 1400, height: 500 }\nscale: 0.9\n',
    ]) {
      const { boxes } = fitted(text);
      expect(pairs.filter(([a, b]) => overlap(boxes, a, b))).toEqual([]);
    }
  });

  it('keeps clear of the logo, and of what decorates the page', () => {
    const logo = 'logo: { picture: logo.png, x: 600, y: 20, width: 90, height: 40 }\n';
    const { boxes, decoration } = fitted(safe + logo);
    expect(decoration).toEqual([{ picture: 'logo.png', x: 600, y: 20, width: 90, height: 40 }]);
    expect((boxes['title']?.x ?? 0) + (boxes['title']?.width ?? 0)).toBeLessThanOrEqual(594);
    expect(boxes['title']?.height).toBe(43.2);
  });

  it('lets lengths of templates follow', () => {
    expect(fitted(page).scale).toBe(0.8);
    expect(fitted('').scale).toBe(1);
  });

  it('wants decoration to be something', () => {
    const files = {
      'layouts/themes/nordic.yaml': nordic,
      'layouts/themes/client.yaml': 'extends: nordic\ndecoration: [{ x: 0, y: 0, width: 9, height: 9 }]\n',
    };
    expect(loadTheme(memoryFiles(files), 'client').diagnostics).toMatchObject([
      {
        code: 'broken-theme',
        message: expect.stringContaining('must name either a «picture» or a «fill»') as string,
        place: { line: 2 },
      },
    ]);
  });

  it('names a template only where one was imported', () => {
    const told = (files: Record<string, string | Uint8Array>) =>
      loadTheme(
        memoryFiles({
          'layouts/themes/nordic.yaml': nordic,
          'layouts/themes/client.yaml': 'extends: nordic\ntemplate: client.potx\n',
          ...files,
        }),
        'client',
      ).diagnostics;
    expect(told({})).toMatchObject([
      { code: 'broken-theme', message: expect.stringContaining('is not there') as string, place: { line: 2 } },
    ]);
    expect(told({ 'client.potx': 'no archive' })).toMatchObject([
      { message: expect.stringContaining('is no template that was imported') as string },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../src/scene/contrast-ratio.js';
import { loadTheme } from '../../src/theme/load-theme.js';
import { diskFiles } from '../../src/world/disk.js';
import { needs } from '../../src/elements/registry.js';
import { memoryFiles } from '../world/memory.js';

const disk = diskFiles(new URL('../..', import.meta.url).pathname);
const nordic = new TextDecoder().decode(disk.read('layouts/themes/nordic.yaml'));

const accents = (...hexes: readonly string[]): Record<string, string> =>
  Object.fromEntries(hexes.map((hex, index) => [`accent${index + 1}`, hex]));
const base = { dk1: '000000', lt1: 'FFFFFF', dk2: '1F497D', lt2: 'EEECE1', hlink: '0000FF', folHlink: '800080' };

/** Palettes of real templates, and worse ones. */
const palettes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'of Office 2007': { ...base, ...accents('4F81BD', 'C0504D', '9BBB59', '8064A2', '4BACC6', 'F79646') },
  'of Office 2013': {
    ...base,
    dk2: '44546A',
    lt2: 'E7E6E6',
    ...accents('4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'),
  },
  'all yellow': { ...base, ...accents('FFFF00', 'FFF200', 'FFE600', 'FFEE33', 'FFD700', 'FAFAD2') },
  'all grey': {
    ...base,
    dk2: '000000',
    lt2: 'F8F8F8',
    ...accents('DDDDDD', 'B2B2B2', '969696', '808080', '5F5F5F', '4D4D4D'),
  },
  'all black': {
    ...base,
    dk2: '000000',
    lt2: '000000',
    ...accents('000000', '000000', '000000', '000000', '000000', '000000'),
  },
  'on dark pages': {
    ...base,
    dk1: 'FFFFFF',
    lt1: '0B1F3A',
    dk2: 'E0E0E0',
    lt2: '14315C',
    ...accents('00A3E0', 'FF6F61', '88B04B', 'F7CAC9', '92A8D1', '955251'),
  },
};

const branded = (colours: Readonly<Record<string, string>>, more = '') =>
  loadTheme(
    memoryFiles({
      'layouts/themes/nordic.yaml': nordic,
      'layouts/themes/client.yaml': `extends: nordic\nname: Client\ncolours: ${JSON.stringify(colours)}\n${more}`,
    }),
    'client',
    needs,
  );

const own = loadTheme(disk, 'nordic', needs).value ?? expect.unreachable('nordic is sound');

/** Styles whose letters cannot be read on their own fill, or which have none that letters stand on. */
const weakIn = ({ styles, palette }: typeof own): readonly string[] =>
  Object.values(styles)
    .filter(({ colour, fill = 'white' }) => contrastRatio(palette[colour]?.hex ?? '', palette[fill]?.hex ?? '') < 4.5)
    .map(({ name }) => name);

const hue = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
};

describe("a client's colours", () => {
  it.each(Object.entries(palettes))('that are %s give a theme that can be read', (_, colours) => {
    const { value, diagnostics } = branded(colours);
    expect(diagnostics).toEqual([]);
    if (value === undefined) throw new Error('told above');
    expect(weakIn(value).filter((pair) => !weakIn(own).includes(pair))).toEqual([]);
  });

  it('fill the slots as they are, also where tokens had to move', () => {
    const colours = palettes['of Office 2013'] ?? {};
    const { value } = branded(colours);
    expect(value?.slots).toEqual(colours);
    expect(value?.palette['accent2']).toEqual({ hex: 'ED7D31', slot: 'accent2' });
  });

  it('stay as they are where they can be read', () => {
    const { value } = branded({ ...base, ...accents('0A3D62', '7B241C', '1B4F72', '6C3483', '7D6608', '145A32') });
    expect(value?.palette['petrol']).toEqual({ hex: '0A3D62', slot: 'accent1' });
    // As nordic's tint is made of nordic's colour.
    expect(value?.palette['petrol100']).toMatchObject({ slot: 'accent1', satMod: 39.9, lumMod: 10.8, lumOff: 89.2 });
  });

  it('keep their hue where they move', () => {
    const colours = palettes['of Office 2013'] ?? {};
    const { value } = branded(colours);
    const warm = value?.palette['warm'];
    expect(warm?.hex).not.toBe('ED7D31');
    expect(Math.abs(hue(warm?.hex ?? '') - hue('ED7D31'))).toBeLessThan(2);
  });

  it('are text where they are dark and page where they are light, whatever the template calls them', () => {
    const { value } = branded(palettes['on dark pages'] ?? {});
    expect(value?.colourMap).toEqual({ tx1: 'lt1', bg1: 'dk1', tx2: 'lt2', bg2: 'dk2' });
    expect(value?.palette['white']).toEqual({ hex: 'FFFFFF', slot: 'bg1' });
    expect(value?.palette['ink']).toEqual({ hex: '0B1F3A', slot: 'tx1' });
  });

  it('may take another slot for a token', () => {
    const colours = palettes['of Office 2007'] ?? {};
    const { value, diagnostics } = branded(colours, 'palette: { petrol: { slot: accent4 } }\n');
    expect(diagnostics).toEqual([]);
    expect(value?.palette['petrol']?.slot).toBe('accent4');
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RefusedFont } from '../../src/scene/fonts.js';
import { fontFiles, projectFonts } from '../../src/world/font-files.js';

const require = createRequire(import.meta.url);

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'skald-fonts-'));
});
afterEach(() => rmSync(top, { recursive: true }));

const install = (family: string, name: string): void => {
  const folder = join(top, 'node_modules/@expo-google-fonts', family, '400Regular');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '../package.json'), '{}');
  writeFileSync(join(folder, `${name}_400Regular.ttf`), 'own');
};
const families = (pdf: string): Parameters<typeof fontFiles>[0] => ({
  title: { pdf },
  text: { pdf },
});
const regular = (pdf: string, files = projectFonts(top)): string =>
  Buffer.from(files(families(pdf)).get('text', false, false)).toString('latin1', 0, 4);

describe('the fonts of a project', () => {
  it('are those installed with it, its own cut of a family that the program brings included', () => {
    install('own-family', 'OwnFamily');
    install('arimo', 'Arimo');
    expect([regular('Own Family'), regular('Arimo')]).toEqual(['own', 'own']);
    expect(regular('Arimo', fontFiles)).toBe('\0\x01\0\0');
  });

  it('are the program’s where the project has none', () => {
    expect(regular('Arimo')).toBe('\0\x01\0\0');
  });

  it('are missing where neither has them', () => {
    expect(() => regular('Nobody Has This')).toThrow(/nobody-has-this/u);
  });
});

describe('the folder fonts of a project', () => {
  const cuts = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'];
  const file = (cut: string): Buffer => {
    const path = require.resolve(`@expo-google-fonts/gelasio/${cut}/Gelasio_${cut}.ttf`);
    return readFileSync(path);
  };
  /** Writes the licence bits of a font file (OS/2, fsType). */
  const licensed = (bytes: Buffer, bits: number): Buffer => {
    const count = bytes.readUInt16BE(4);
    const records = Array.from({ length: count }, (_, index) => 12 + index * 16);
    const record =
      records.find((at) => bytes.toString('latin1', at, at + 4) === 'OS/2') ?? expect.unreachable('it has OS/2');
    const own = Buffer.from(bytes);
    own.writeUInt16BE(bits, own.readUInt32BE(record + 8) + 8);
    return own;
  };
  const put = (change: (bytes: Buffer) => Buffer = (bytes) => bytes, names = cuts): void => {
    mkdirSync(join(top, 'fonts'));
    for (const cut of names) writeFileSync(join(top, 'fonts', `client-${cut}.TTF`), change(file(cut)));
  };
  const asked = (bold: boolean, italic: boolean, family = 'GELASIO') =>
    projectFonts(top)(families(family)).get('text', bold, italic);

  it('comes before packages; files are told by what they say of themselves', () => {
    put((bytes) => Buffer.concat([bytes, Buffer.from('own')]));
    for (const [index, [bold, italic]] of (
      [
        [false, false],
        [true, false],
        [false, true],
        [true, true],
      ] as const
    ).entries()) {
      const bytes = Buffer.from(asked(bold, italic));
      expect(bytes.toString('latin1', bytes.length - 3)).toBe('own');
      expect(bytes.length).toBe(file(cuts[index] ?? '').length + 3);
    }
  });

  it('is not mixed with packages: a cut that lacks is told', () => {
    put(undefined, ['400Regular']);
    expect(() => asked(true, false)).toThrow(new RefusedFont('its bold is not there'));
  });

  it.each([
    [0x0002, 'its licence forbids to embed it'],
    [0x0100, 'its licence forbids to embed parts of it'],
    [0x0200, 'its licence lets only its bitmaps be embedded'],
  ])('heeds the bits %i of a licence', (bits, why) => {
    put((bytes) => licensed(bytes, bits));
    expect(() => asked(false, false)).toThrow(why);
  });

  it.each([0, 0x0004, 0x0008])('takes fonts that may be embedded for print and preview: %i', (bits) => {
    put((bytes) => licensed(bytes, bits));
    expect(asked(false, false).length).toBeGreaterThan(0);
  });

  it('passes over what is no font', () => {
    mkdirSync(join(top, 'fonts/folder.ttf'), { recursive: true });
    writeFileSync(join(top, 'fonts/broken.ttf'), 'no font');
    expect(regular('Arimo')).toBe('\0\x01\0\0');
  });
});

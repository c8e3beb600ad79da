import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fontFiles, projectFonts } from '../../src/world/font-files.js';

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

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programIdentity } from '../../src/world/program-identity.js';

let top = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
  // Whoever hides an edit sets the time back that can be set.
  utimesSync(join(top, path), 1000, 1000);
};
const manifest = (...names: readonly string[]): string =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '*'])) });
const identity = (): string => programIdentity(join(top, 'app/node_modules/skald'));

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'skald-identity-'));
  write('app/node_modules/skald/package.json', manifest('pdfkit', 'not-there'));
  write('app/node_modules/skald/dist/cli.js', 'code');
  write('app/node_modules/pdfkit/package.json', manifest('deep'));
  write('app/node_modules/pdfkit/js/pdfkit.js', '%%EOF');
  write('app/node_modules/pdfkit/README.md', 'Read me');
  write('app/node_modules/stranger/index.js', 'x');
  write('store/deep/package.json', manifest('pdfkit'));
  write('store/deep/index.js', 'x');
  mkdirSync(join(top, 'app/node_modules/pdfkit/node_modules'));
  symlinkSync(join(top, 'store/deep'), join(top, 'app/node_modules/pdfkit/node_modules/deep'));
});
afterEach(() => rmSync(top, { recursive: true }));

describe('programIdentity', () => {
  it.each([
    ['its code', 'app/node_modules/skald/dist/cli.js', 'edoc'],
    ['a library, to as many letters', 'app/node_modules/pdfkit/js/pdfkit.js', '%%EOG'],
    ['a library of a library, behind a link', 'store/deep/index.js', 'y'],
    ['what a library asks for', 'store/deep/package.json', manifest('stranger')],
    ['a library that was not installed', 'app/node_modules/not-there/package.json', '{}'],
    ['what is no package.json', 'app/node_modules/pdfkit/package.json', '{'],
  ])('is another after a change of %s', async (_, path, text) => {
    const before = identity();
    expect(identity()).toBe(before);
    // The clock of a disk ticks a few times in a hundredth of a second.
    await new Promise((resolve) => setTimeout(resolve, 20));
    write(path, text);
    expect(identity()).not.toBe(before);
  });

  it.each([
    ['compiling to the same', 'app/node_modules/skald/dist/cli.js', 'code'],
    ['what is never loaded', 'app/node_modules/pdfkit/README.md', 'Read me again'],
    ['a package that it does not ask for', 'app/node_modules/stranger/index.js', 'y'],
  ])('is the same after %s', (_, path, text) => {
    const before = identity();
    write(path, text);
    expect(identity()).toBe(before);
  });
});

/** Charts of every kind: valid PPTX and PDF, and LibreOffice draws the native ones where the program has reckoned that they stand. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { generalFiles } from '../general-files.js';
import { convert } from './tools/office.js';
import { attempt, installed, run } from './tools/programs.js';
import { skald } from './tools/sample-project.js';
import { judge } from './tools/vera-pdf.js';

const folder = mkdtempSync(join(tmpdir(), 'skald-charts-'));
const pptx = join(folder, 'out/schools.nb.pptx');
const pdf = join(folder, 'out/schools.nb.pdf');

beforeAll(() => {
  for (const [path, bytes] of Object.entries(generalFiles())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const { status, stdout, stderr } = skald(folder, ['build', '--locale', 'nb', '--out', 'out']);
  expect(stdout + stderr, stderr).toContain('no errors');
  expect(status).toBe(0);
});

it('are valid PPTX', () => {
  const { stdout, stderr } = attempt(installed('ooxmlValidator'), [pptx]);
  expect(JSON.parse(stdout || '{}'), stderr).toMatchObject({ ok: true, errors: [] });
});

it.each(['ua1', '3a'] as const)('are tagged as %s asks, with their data as tables', (flavour) => {
  expect(judge(flavour, [pdf]).get(pdf)).toMatchObject({ compliant: true, failures: [] });
});

/** Pixels of a page that is 640 wide: one is one and a half points. */
const width = 640;

function pages(file: string, name: string): readonly Buffer[] {
  const out = join(folder, name);
  mkdirSync(out);
  run('pdftoppm', ['-scale-to-x', String(width), '-scale-to-y', '360', '-gray', file, join(out, 'page')]);
  return readdirSync(out)
    .sort()
    .map((page) => withoutHead(readFileSync(join(out, page))));
}

/** A PGM file has three lines before its pixels, a byte each. */
function withoutHead(file: Buffer): Buffer {
  let start = 0;
  for (let lines = 0; lines < 3; lines++) start = file.indexOf('\n', start) + 1;
  return file.subarray(start);
}

/** Share of pixels, in per cent, that are of quite another grey; edges of letters differ by less. */
function difference(a: Buffer, b: Buffer): number {
  let other = 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > 96) other++;
  return (100 * other) / length;
}

/** Programs smooth edges in their own ways; a page that is moved by one pixel differs by more, the more it has on it. */
const most = 1.7;
const mostOfMoved = 0.7;

it('stand in LibreOffice where they stand in the PDF', () => {
  const [office = ''] = convert([pptx], 'pdf', join(folder, 'office'), folder);
  const [own, others] = [pages(pdf, 'own'), pages(office, 'others')];
  expect([own.length, others.length]).toEqual([22, 22]);
  own.forEach((page, index) => {
    const moved = difference(page.subarray(width), page);
    const allowed = Math.max(most, mostOfMoved * moved);
    expect(difference(page, others[index] ?? Buffer.alloc(0)), `page ${index + 1}`).toBeLessThan(allowed);
    expect(moved, `page ${index + 1} moved by a pixel`).toBeGreaterThan(most);
  });
});

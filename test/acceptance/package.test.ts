/** The package as somebody else installs it: packed, installed in an empty folder, and used there for a project of their own. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeTemplate } from '../brand/template-under-test.js';
import { type Result, attempt, run } from './tools/programs.js';

const top = mkdtempSync(join(tmpdir(), 'skald-package-'));
const home = join(top, 'Våre lysbilder – æøå');
const program = join(home, 'node_modules/skald/bin/skald.js');

const DECK = `id: small
title: Vår egen presentasjon
author: A
client: B
date: 2017-06-30
source: nb
locales: [nb, en]
theme: nordic
front: { title: Start, slides: [cover] }
chapters: []
`;
const COVER = 'id: cover\ntype: cover\ntitle: Vår egen presentasjon\nsubtitle: Ingen egne sidetyper\n';

const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), content);
};
const skald = (...args: string[]): Result => attempt(process.execPath, [program, ...args, '--project', home]);

beforeAll(() => {
  mkdirSync(home);
  // Its scripts ran in the setup: here they would take the program away from tests that run beside.
  const packed =
    run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', top]).trim().split('\n').at(-1) ?? '';
  const quiet = ['--no-audit', '--no-fund', '--silent', '--prefer-offline'];
  run('npm', ['install', '--prefix', home, ...quiet, join(top, packed)]);
  write('content/decks/small.yaml', DECK);
  write('content/slides/cover.yaml', COVER);
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

describe('the installed package', () => {
  it('holds what it needs and no tests', () => {
    expect(readdirSync(join(home, 'node_modules/skald')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'bin',
      'content',
      'dist',
      'layouts',
      'locales',
      'package.json',
      'pages',
      'schemas',
    ]);
    const translations = (root: string): readonly string[] =>
      readdirSync(join(root, 'locales/da')).filter((name) => name.startsWith('gallery'));
    expect(translations(join(home, 'node_modules/skald'))).toEqual(translations('.'));
  });

  it('builds a project that has no layouts, locales or themes of its own', () => {
    const { status, stderr } = skald('build');
    expect([status, stderr.match(/ error /gu)]).toEqual([0, null]);
    const names = ['small.en.pdf', 'small.en.pptx', 'small.nb.pdf', 'small.nb.pptx'];
    expect(readdirSync(join(home, 'output')).filter((name) => !name.startsWith('.'))).toEqual(names);
  });

  it('brings nothing under the GPL: a dictionary that is missing is named, and one that the project has is asked', () => {
    write('content/slides/cover.yaml', COVER.replace('egne sidetyper', 'egne sidetypr'));
    const without = skald('check', '--locale', 'nb');
    expect([without.status, without.stderr.match(/npm install .*?(?=,)/gu)]).toEqual([
      0,
      ['npm install dictionary-nb'],
    ]);
    cpSync('node_modules/dictionary-nb', join(home, 'node_modules/dictionary-nb'), { recursive: true });
    const { status, stderr } = skald('check', '--locale', 'nb');
    expect([status, stderr.match(/misspelt-word: The word «.*?»|missing-dictionary/gu)]).toEqual([
      0,
      ['misspelt-word: The word «sidetypr»'],
    ]);
    write('content/slides/cover.yaml', COVER);
  });

  it('shows the slide types of all packs in a project that says nothing of itself', () => {
    const { status, stderr } = skald('gallery', '--locale', 'en', '--out', join(top, 'gallery'));
    expect([status, stderr.match(/ (?:error|warning) /gu)]).toEqual([0, null]);
    const made = readdirSync(join(top, 'gallery')).filter((name) => !name.startsWith('.'));
    expect(made).toEqual(['gallery.en.pdf', 'gallery.en.pptx']);
  });

  it('begins a project, gives it a slide more and a theme of a client, and builds it', () => {
    const own = join(home, 'strategi');
    const within = (...args: string[]): Result => attempt(process.execPath, [program, ...args, '--project', own]);
    const begun = attempt(process.execPath, [
      program,
      'init',
      own,
      '--client',
      'Oppdragsgiveren',
      '--languages',
      'nb,en',
    ]);
    expect([begun.status, begun.stderr]).toEqual([0, '']);
    const built = within('build');
    expect([built.status, built.stderr]).toEqual([0, '']);
    expect(built.stdout).toContain('4 files, no errors\n');
    expect(within('new', 'slide', 'process-phases', 'plan').status).toBe(0);
    expect(readdirSync(join(own, 'content/slides'))).toContain('plan.yaml');
    const { types } = JSON.parse(within('types', '--json').stdout) as { types: readonly { readonly id: string }[] };
    expect(types.map(({ id }) => id)).toContain('process-phases');
    writeFileSync(join(own, 'client.potx'), madeTemplate({ page: [720, 540] }));
    rmSync(join(own, 'content/slides/plan.yaml'));
    expect(within('theme', 'import', join(own, 'client.potx'), '--name', 'client').status).toBe(0);
    const deck = join(own, 'content/decks/strategi.yaml');
    writeFileSync(deck, readFileSync(deck, 'utf8').replace('theme: nordic', 'theme: client'));
    const branded = within('build', '--locale', 'nb');
    expect([branded.status, branded.stderr]).toEqual([0, '']);
  });

  it('names the file in the package when it is at fault, and the project’s where that takes its place', () => {
    write('layouts/cover/layout.hbs', '<slide><text>');
    expect(skald('check').stderr).toMatch(/^layouts\/cover\/layout\.hbs:1:\d+ error broken-markup/mu);
    rmSync(join(home, 'layouts'), { recursive: true });
    write('layouts/themes/nordic.yaml', 'name: x\n');
    expect(skald('check').stderr).toMatch(/^layouts\/themes\/nordic\.yaml:1:1 error missing-field/mu);
    rmSync(join(home, 'layouts'), { recursive: true });
    writeFileSync(join(home, 'node_modules/skald/layouts/themes/nordic.yaml'), 'name: x\n');
    expect(skald('check').stderr).toMatch(
      /^node_modules\/skald\/layouts\/themes\/nordic\.yaml:1:1 error missing-field/mu,
    );
  });
});

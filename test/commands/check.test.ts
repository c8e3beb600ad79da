import { describe, expect, it } from 'vitest';
import { codes, skald } from './sample-world.js';

describe('skald check', () => {
  it('writes nothing and ends well when there are only warnings', async () => {
    const ran = await skald('check demo');
    expect([ran.exitCode, ran.written.size]).toEqual([0, 0]);
    expect(ran.stderr).toContain('warning');
    expect(ran.stdout).toMatch(/^no errors, \d+ warnings\n$/);
  });

  it('finds what only layout can find, in each locale', async () => {
    const title = Array.from({ length: 80 }, () => 'styringsmodell').join(' ');
    const ran = await skald('check --json', { 'content/slides/one.yaml': `id: no.one\ntype: note\ntitle: ${title}\n` });
    expect(ran.exitCode).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({ ok: false, files: [] });
    const faults: readonly { readonly locale?: string; readonly severity: string }[] = JSON.parse(
      ran.stdout,
    ).diagnostics;
    const locales = faults.filter(({ severity }) => severity === 'error').map(({ locale }) => locale);
    expect(new Set(locales)).toEqual(new Set(['nb', 'da']));
  });

  it.each([
    ['a template that is no markup', { 'layouts/note/layout.hbs': '<slide><text>' }, 'broken-markup'],
    ['a template that is no Handlebars', { 'layouts/note/layout.hbs': '<slide>{{#if}}</slide>' }, 'broken-template'],
    ['an unknown element', { 'layouts/note/layout.hbs': '<slide><txt/></slide>' }, 'unknown-element'],
    ['a missing template', { 'layouts/note/layout.hbs': undefined }, 'missing-template'],
    ['a broken theme', { 'layouts/themes/nordic.yaml': 'name: x\n' }, 'broken-theme'],
    ['no decks', { 'content/decks/demo.yaml': undefined }, 'missing-deck'],
  ])('reports %s', async (_, changes, code) => {
    const ran = await skald('check --json', changes);
    expect([ran.exitCode, codes(ran)]).toEqual([1, expect.arrayContaining([code])]);
  });
});

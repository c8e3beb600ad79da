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

  it('looks at the locales and slides that are asked for', async () => {
    const title = Array.from({ length: 80 }, () => 'styringsmodell').join(' ');
    const changes = { 'content/slides/one.yaml': `id: no.one\ntype: note\ntitle: ${title}\n` };
    const localesOf = async (args: string): Promise<readonly unknown[]> => {
      const { diagnostics } = JSON.parse((await skald(`check --json ${args}`, changes)).stdout);
      const errors = (diagnostics as readonly { severity: string; locale: string }[]).filter(
        ({ severity }) => severity === 'error',
      );
      return [...new Set(errors.map(({ locale }) => locale))];
    };
    expect(await localesOf('--locale nb')).toEqual(['nb']);
    expect(await localesOf('--slides no.two')).toEqual([]);
    expect((await skald('check --locale nbb')).exitCode).toBe(2);
    expect((await skald('check --slides no.on')).stderr).toContain('Did you mean «no.one»?');
  });

  it('sums up what there is very much of, unless all is asked for', async () => {
    const words = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`word${n}`, 'x']));
    const changes = { 'locales/nb/framework.json': JSON.stringify(words) };
    const some = await skald('check', changes);
    expect(some.stderr.match(/ warning missing-word/g)?.length).toBeLessThan(10);
    expect(some.stderr).toMatch(/^warning missing-word: \d+ more like these; skald check --all prints them$/m);
    expect((await skald('check --all', changes)).stderr.match(/ warning missing-word/g)?.length).toBeGreaterThan(39);
    expect((await skald('build --all', changes)).exitCode).toBe(2);
  });

  it.each([
    ['a wrong attribute', '<text stile="body">a</text>', 'unknown-attribute: <text> has no attribute «stile» here.'],
    [
      'a misspelt name',
      '<text>{{titel}}</text>',
      'unknown-field: The template asks for «titel», but there is no «titel» there.',
    ],
    ['a call of itself', '{{> head}}', 'circular-partial: The partial «head» includes itself: head → head.'],
    [
      'a word that there is not',
      '<text>{{word "x"}}</text>',
      'unknown-word: The template asks for the word «x», which there is not.',
    ],
  ])('tells %s in a partial where it stands, with the layout that includes it', async (_, head, message) => {
    const ran = await skald('check', {
      'layouts/partials/head.hbs': `{{!-- The head. --}}\n${head}`,
      'layouts/note/layout.hbs': '<slide>{{> head}}</slide>',
    });
    expect(ran.stderr).toContain(
      `layouts/partials/head.hbs:2:${head.indexOf('titel') + 1 || 1} error ${message} The partial is included by layouts/note/layout.hbs.`,
    );
  });

  it.each([
    ['a template that is no markup', { 'layouts/note/layout.hbs': '<slide><text>' }, 'broken-markup'],
    ['a template that is no Handlebars', { 'layouts/note/layout.hbs': '<slide>{{#if}}</slide>' }, 'broken-template'],
    ['an unknown element', { 'layouts/note/layout.hbs': '<slide><txt/></slide>' }, 'unknown-element'],
    ['a missing template', { 'layouts/note/layout.hbs': undefined }, 'missing-template'],
    ['a broken theme', { 'layouts/themes/nordic.yaml': 'name: x\n' }, 'missing-field'],
    ['no decks', { 'content/decks/demo.yaml': undefined }, 'missing-deck'],
  ])('reports %s', async (_, changes, code) => {
    const ran = await skald('check --json', changes);
    expect([ran.exitCode, codes(ran)]).toEqual([1, expect.arrayContaining([code])]);
  });
});

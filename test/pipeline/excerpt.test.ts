/** Some slides of a deck: they look as they do in the whole of it, and say that they are not all. */
import { describe, expect, it } from 'vitest';
import { composeDeck, prepareDeck, readProject } from '../../src/pipeline/build.js';
import type { Presentation } from '../../src/scene/scene.js';
import { fontFiles } from '../../src/world/font-files.js';
import { type Contents, filesOf } from '../commands/sample-world.js';

/** Its first slide needs three pages, by a table of rows that are 60 pt each. */
const rows = Array.from({ length: 12 }, (_, n) => `<tr group="g${n}" height="60"><th style="level">Rad ${n}</th></tr>`);
const long: Contents = {
  'content/slides/one.yaml': 'id: no.one\ntype: long\ntitle: Norge har en plan\n',
  'layouts/long/schema.yaml': filesOf().read('layouts/note/schema.yaml'),
  'layouts/long/layout.hbs': `<slide><text at="title" style="title" role="title" placeholder="title" name="title">{{title}}</text>
<table at="body" name="table" fill="yes" split="yes" columns="1fr" head-rule="inkRule"><tr head="yes" height="21"><th style="head">Hode</th></tr>${rows.join('')}</table></slide>`,
};

const compose = (changes: Contents, slides?: readonly string[]): ReturnType<typeof composeDeck> => {
  const files = filesOf(changes);
  const project = readProject(files).value;
  const deck = project?.decks.get('demo');
  if (project === undefined || deck === undefined) throw new Error('the sample is sound');
  const options = slides === undefined ? { draft: false } : { draft: false, slides };
  const prepared = prepareDeck(project, deck, { files, fontFiles }, options);
  if (prepared.value === undefined) throw new Error(JSON.stringify(prepared.diagnostics));
  return composeDeck(prepared.value, 'nb');
};

const pages = ({ value }: { readonly value?: Presentation }): unknown =>
  value?.scenes.map(({ id, page }) => [id, page]);

describe('an excerpt', () => {
  it('keeps the pages of the whole deck, also behind a slide that was split', () => {
    const whole = compose(long).value?.scenes.map(({ id, page }) => [id, page]) ?? [];
    expect(whole).toEqual([
      ['no.one', 1],
      ['no.one~2', 2],
      ['no.one~3', 3],
      ['no.two', 4],
    ]);
    expect(pages(compose(long, ['no.two']))).toEqual([['no.two', 4]]);
    expect(pages(compose(long, ['no.one']))).toEqual(whole.slice(0, 3));
  });

  it('does not fail for a slide that is left out', () => {
    const title = Array.from({ length: 80 }, () => 'styringsmodell').join(' ');
    const changes = { 'content/slides/one.yaml': `id: no.one\ntype: note\ntitle: ${title}\n` };
    expect(compose(changes).value).toBeUndefined();
    expect(pages(compose(changes, ['no.two']))).toEqual([['no.two', 2]]);
  });

  it('says in its title that it is one', () => {
    const changes = { 'locales/nb/framework.json': JSON.stringify({ excerptTitle: 'Utdrag av {{title}}' }) };
    expect(compose(changes, ['no.two']).value?.title).toBe('Utdrag av Demo');
    expect(compose(changes).value?.title).toBe('Demo');
    expect(compose({}, ['no.two']).value?.title).toBe('Demo (utdrag)');
  });
});

/** Whatever is written: it reaches the scene as typed, and never leaves its box or the slide unless an error says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/layout/lay-out.js';
import { showsSomething } from '../../src/checks/visible-text.js';
import { localise } from '../../src/localise/localise.js';
import { forbiddenCharacter } from '../../src/load/forbidden-characters.js';
import { readProject } from '../../src/pipeline/build.js';
import type { Scene } from '../../src/scene/scene.js';
import { everyItem, everyText } from '../../src/scene/walk.js';
import { slidesOf } from '../../src/template/deck-view.js';
import { expandSlides } from '../../src/template/expand-slides.js';
import { loadLayouts } from '../../src/template/layouts.js';
import { outlineOf } from '../../src/template/make-outline.js';
import { memoryFiles } from '../world/memory.js';
import { itInFull, tried } from '../amount.js';
import { layDeck, locales, reportDeck, gallery } from '../golden/decks.js';
import { deckOf, fonts, slideOf, textOf, theme, unit } from '../layout/small-deck.js';
import { SAMPLE } from '../project/sample-files.js';

const layout = `<slide>
<text at="title" style="title" role="title" placeholder="title">T</text>
{{#each entries}}<text at="body" style="body" name="body">{{name}}</text>{{/each}}
</slide>`;

/** What holds figures and is no number of the content. */
const names = 'names: ["1 & 2", "65", "$1", "1. no list"]\n';

/** The texts of slide one in the scene, after the whole way from its file; each is written as YAML. */
function throughPipeline(texts: readonly string[]): string[] {
  const entries = texts.map((yaml, index) => `  - id: n${index}\n    name: ${yaml}\n`).join('');
  const one = `id: no.one\ntype: note\ntitle: T\nentries:\n${entries}`;
  const files = memoryFiles({
    ...SAMPLE,
    'layouts/note/layout.hbs': layout,
    'content/slides/a/one.yaml': one,
    'content/glossary.yaml': names,
  });
  const { value: project, diagnostics } = readProject(files);
  const deck = project?.decks.get('demo');
  const layouts = loadLayouts(files).value;
  if (project === undefined || deck === undefined || layouts === undefined)
    throw new Error(JSON.stringify(diagnostics));
  const slides =
    expandSlides(slidesOf(deck, project), deck, outlineOf(project, deck), layouts, { draft: true }).value ?? [];
  const localised = localise(project, deck, 'nb').value ?? deckOf({});
  const { value } = layOut(slides, localised, theme, fonts);
  const bodies = [...everyText(value?.scenes[0]?.items ?? [])].filter(({ item }) => item.name.startsWith('body'));
  return bodies.map(({ body }) => textOf(body));
}

/** House typography puts no-break spaces and hyphens for plain ones, and word joiners where no line may end. */
const plain = (text: string): string =>
  text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-').replaceAll('\u2060', '');

describe('a text on its way from the file to the scene', { timeout: 60_000 }, () => {
  it('comes out as typed', () => {
    const texts = [
      '<script>alert("1 & 2")</script>',
      '&amp; &lt;b&gt; &#65; AT&T',
      '\'single\' "double" `tick` \\ back',
      '# no heading, 1. no list, > no quote',
      '{ braces } and $1 %s ${x} }}',
      'constructor __proto__ toString',
      '\uE000 private \uE001 use \uE002',
    ];
    expect(throughPipeline(texts.map((text) => JSON.stringify(text))).map(plain)).toEqual(texts);
  });

  it('is not changed by Windows line ends', () => {
    expect(throughPipeline(['|\r\n      En linje\r\n      og en til\r'])).toEqual(['En linje og en til']);
  });

  it('reaches the scene unchanged, whatever it is', () => {
    const kept = (text: string): boolean =>
      !/[\p{Cc}\uFFFE\uFFFF]/u.test(text) &&
      !/[*[\]{}\d]|^[ \t]*-[ \t]/u.test(text) &&
      showsSomething(text) &&
      forbiddenCharacter(text.normalize('NFC')) === undefined;
    const typed = fc
      .oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 25 }),
        fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
      )
      .filter(kept);
    const property = fc.property(fc.array(typed, { minLength: 10, maxLength: 10 }), (texts) => {
      expect(throughPipeline(texts.map((text) => JSON.stringify(text))).map(plain)).toEqual(
        texts.map((text) => plain(text.normalize('NFC'))),
      );
    });
    fc.assert(property, tried(20));
  });
});

/** Lines of text outside the box they stand in, and items outside the slide. */
function strays(scene: Scene): string[] {
  const { width, height } = theme.page;
  const out = [...everyItem(scene.items)].filter(
    ({ box }) =>
      box.x < -0.05 || box.y < -0.05 || box.x + box.width > width + 0.05 || box.y + box.height > height + 0.05,
  );
  const spilled = [...everyText(scene.items)].flatMap(({ body, box, item }) =>
    body.paragraphs.flatMap(({ lines, leading }) =>
      lines
        .filter(
          (line) =>
            line.x < -0.05 ||
            line.x + line.width > box.width + 0.05 ||
            line.baseline > box.height + 0.05 ||
            line.baseline - leading < -leading * 0.3,
        )
        .map((line) => `${item.name}: ${line.segments.map(({ text }) => text).join('')}`),
    ),
  );
  return [...out.map(({ name }) => name), ...spilled];
}

const templates: Readonly<Record<string, string>> = {
  texts: `<text at="title" style="title">${unit('a')}</text><text at="leads" style="lead">${unit('b')}</text><text at="body" style="body">${unit('c')}</text>`,
  stack: `<row x="36" y="105" w="500" h="200" gap="6"><box width="1fr" style="panel"><text style="body">${unit('a')}</text><text style="cell">${unit('b')}</text></box><text width="content" style="legend">${unit('c')}</text></row>`,
  badges: `<row x="36" y="105" w="300" h="12" align="right"><badge style="draft" mark="draft" width="content">${unit('a')}</badge><badge style="badge" width="content">${unit('b')}</badge></row>`,
  table: `<table x="36" y="105" w="600" h="250" fill="yes" split="yes" columns="102 1fr 1fr"><tr head="yes"><th style="headFirst">x</th><th style="head">${unit('a')}</th><th style="listHeadRight">y</th></tr><tr><th style="level" rowspan="2">${unit('b')}</th><td style="data" mark="stated">${unit('c')}</td><td>${unit('a')}</td></tr><tr><td colspan="2">${unit('b')}</td></tr></table>`,
  chevrons: `<chevrons x="36" y="105" w="500" h="33" alt="x"><chevron style="step">${unit('a')}</chevron><chevron style="step">${unit('b')}</chevron><chevron style="step">${unit('c')}</chevron></chevrons>`,
  narrow: `<text x="36" y="105" w="90" h="60" style="flowLeading">${unit('a')}</text><text x="136" y="105" w="90" h="60" style="nodeRoot">${unit('b')}</text><text x="236" y="105" w="90" h="60" style="listHeadRight">${unit('c')}</text>`,
  chart: `<chart x="36" y="105" w="300" h="120" title="x" leading="y" other="z" alt="w"><point value="3">${unit('a')}</point><point value="5">${unit('b')}</point><point>${unit('c')}</point></chart>`,
};

const word = fc.constantFrom(
  'a',
  'og',
  '**Fet:**',
  'ord',
  'stat-og-kommune',
  'kommunal-',
  'forvaltning',
  'Digitaliseringsdirektoratet',
  '2014–2016',
  'og/eller',
  '–',
  'IT',
);
const text = fc
  .array(fc.tuple(fc.constantFrom('', '', '- ', '  - '), fc.array(word, { minLength: 1, maxLength: 25 })), {
    maxLength: 4,
  })
  .map((paragraphs) => paragraphs.map(([bullet, words]) => `${bullet}${words.join(' ')}`).join('\n\n'));

describe('a text in its box', { timeout: 60_000 }, () => {
  it.each(Object.entries(templates))('never leaves it without an error: %s', (_, markup) => {
    const property = fc.property(text, text, text, (a, b, c) => {
      const texts = { a, b, c };
      const { value, diagnostics } = layOut([slideOf(`<slide>${markup}</slide>`, texts)], deckOf(texts), theme, fonts);
      if (value?.scenes.length === 0) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      else expect(diagnostics).toEqual([]);
      expect(value?.scenes.flatMap(strays)).toEqual([]);
    });
    fc.assert(property, tried(60));
  });

  itInFull.each(locales)('stays in it on every slide of the report and the gallery in %s', (locale) => {
    for (const deck of [reportDeck(), gallery()]) expect(layDeck(deck, locale).scenes.flatMap(strays)).toEqual([]);
  });
});

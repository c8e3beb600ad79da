/** What a remark can be about: texts that share a paragraph, such as footnotes, each by itself. */
import { describe, expect, it } from 'vitest';
import { localised } from '../../../src/localise/localise.js';
import { partsOf } from '../../../src/pages/reviewer/slide-parts.js';
import { composeDeck, prepareDeck, readProject } from '../../../src/pipeline/build.js';
import { fontFiles } from '../../../src/world/font-files.js';
import { filesOf } from '../../commands/sample-world.js';
import { CONTENTS } from '../../proposals/packs.js';

const LONG = 'Den andre noten er så lang at den går over flere linjer, siden den sier '.repeat(6).trim();

function partsWith(notes: string, footnotes: readonly string[]) {
  const each = '{{#each footnotes}}<text at="notes" style="notes" name="note">{{this}}</text>{{/each}}';
  const layout = String(CONTENTS['layouts/sheet/layout.hbs']).replace(each, notes);
  const listed = footnotes.map((text, index) => `  f${index}: ${JSON.stringify(text)}\n`).join('');
  const marks = footnotes.map((_, index) => `[^f${index}]`).join('');
  const slide = `id: no.one\ntype: sheet\ntitle: Norge har en plan\nlead: Den virker${marks}\nfootnotes:\n${listed}`;
  const files = filesOf({ ...CONTENTS, 'layouts/sheet/layout.hbs': layout, 'content/slides/one.yaml': slide });
  const project = readProject(files).value;
  const spec = project?.decks.get('demo');
  const prepared = project && spec && prepareDeck(project, spec, { files, fontFiles }, { draft: true });
  const composed = prepared?.value && composeDeck(prepared.value, 'nb');
  const deck = project && spec && localised(project, spec, 'nb');
  if (composed?.value === undefined || deck === undefined)
    throw new Error(JSON.stringify([prepared?.diagnostics, composed?.diagnostics]));
  return partsOf(
    composed.value.scenes.filter((scene) => scene.slide === 'no.one'),
    deck,
  );
}

const ROW =
  '<text at="notes" style="notes" role="note" name="notes"><p>Avrundet. {{#each footnotes}}{{plus @index 1}})&#160;{{this}} {{/each}}Slutt</p></text>';

describe('footnotes in one paragraph', () => {
  const parts = partsWith(ROW, ['Den første', LONG]).filter(({ label }) => label === 'Note');

  it('are parts of their own, with their marks, and so are the words around them', () => {
    expect(parts.map(({ unit, text }) => [unit, text])).toEqual([
      [undefined, 'Avrundet.'],
      ['no.one/footnotes.f0', '1) Den første'],
      ['no.one/footnotes.f1', `2) ${LONG}`],
      [undefined, 'Slutt'],
    ]);
  });

  it('are framed where they stand: one after the other on a line, and as tall as their lines are', () => {
    const [around, first, second] = parts.map(({ box }) => box);
    if (around === undefined || first === undefined || second === undefined) throw new Error('there are four');
    expect(first[0]).toBeGreaterThan(around[0] + around[2] - 5);
    expect(first[1]).toBeCloseTo(around[1]);
    expect(first[2]).toBeLessThan(100);
    expect(second[3]).toBeGreaterThan(first[3] * 1.9);
    expect(second[0]).toBeLessThan(first[0]);
  });

  it('and one alone is framed without what the layout says around it, and without its sources', () => {
    const alone = partsWith(ROW.replace('</p></text>', '</p><p>Kilder: Planen</p></text>'), ['Den første']);
    expect(alone.filter(({ label }) => label === 'Note').map(({ unit, text }) => [unit, text])).toEqual([
      [undefined, 'Avrundet.'],
      ['no.one/footnotes.f0', '1) Den første'],
      [undefined, 'Slutt'],
      [undefined, 'Kilder: Planen'],
    ]);
  });

  it('of which one says what another begins with are each their own, in their order', () => {
    const notes = partsWith(ROW, ['Den samme planen', 'Den samme']).filter(({ label }) => label === 'Note');
    expect(notes.flatMap(({ unit, text }) => (unit === undefined ? [] : [[unit, text]]))).toEqual([
      ['no.one/footnotes.f0', '1) Den samme planen'],
      ['no.one/footnotes.f1', '2) Den samme'],
    ]);
  });
});

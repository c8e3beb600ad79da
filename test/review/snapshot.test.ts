import { describe, expect, it } from 'vitest';
import { localised } from '../../src/localise/localise.js';
import { composeDeck, prepareDeck, readProject } from '../../src/pipeline/build.js';
import { snapshotOf } from '../../src/review/make-snapshot.js';
import { type Snapshot, snapshotPath } from '../../src/review/snapshot.js';
import { openSnapshot, packSnapshot } from '../../src/review/snapshot-file.js';
import { fontFiles } from '../../src/world/font-files.js';
import { type Contents, filesOf } from '../commands/sample-world.js';

const contents: Contents = {
  'content/facts.yaml':
    'kmd.staff: { value: 260, unit: employees, qualifier: about, source: plan, quote: 260 ansatte }\n',
  'content/sources.yaml': 'plan: { title: Planen }\n',
  'content/slides/one.yaml':
    'id: no.one\ntype: note\ntitle: "{{org:kmd}} har **{{fact:kmd.staff}}**, se side {{page:no.two}}"\norganisations: [kmd, ks]\nnotes: |\n  Si noe.\n',
};

const snapshot = (notes: boolean, changes: Contents = {}): Snapshot => {
  const files = filesOf({ ...contents, ...changes });
  const project = readProject(files);
  const deck = project.value?.decks.get('demo');
  const prepared = project.value && deck && prepareDeck(project.value, deck, { files, fontFiles }, { draft: true });
  const presentation = prepared?.value && composeDeck(prepared.value, 'nb');
  const words = project.value && deck && localised(project.value, deck, 'nb');
  if (presentation?.value === undefined || words === undefined || prepared?.value === undefined)
    throw new Error(JSON.stringify([project.diagnostics, presentation?.diagnostics]));
  const pack = { organisation: 'kmd', locale: 'nb', head: 'a'.repeat(64), files: [], notes };
  return snapshotOf(presentation.value, { deck: words, slides: prepared.value.slides }, pack);
};

describe('the snapshot of a pack', () => {
  it('holds a unit as typed, and what each of its references printed', () => {
    const unit = snapshot(false).units.find(({ id }) => id === 'no.one/title');
    expect(unit).toEqual({
      id: 'no.one/title',
      slide: 'no.one',
      tag: 'nb',
      typed: '{{org:kmd}} har **{{fact:kmd.staff}}**, se side {{page:no.two}}',
      paragraphs: [
        {
          pieces: [
            { typed: '{{org:kmd}}', printed: 'Kommunaldepartementet' },
            { printed: ' har ' },
            { typed: '{{fact:kmd.staff}}', printed: 'ca. 260 ansatte', bold: true },
            { printed: ', se side ' },
            { typed: '{{page:no.two}}', printed: '2' },
          ],
        },
      ],
    });
  });

  it('holds a table’s description with what is heard in its cells, as its PPTX has it', () => {
    const layout =
      '<slide><text at="title" style="title" role="title" placeholder="title" name="title">{{title}}</text>' +
      '<table at="body" columns="1fr 1fr"><tr head="yes"><th>A</th><th>B</th></tr><tr><td>1</td><td heard="veier mest">2</td></tr></table></slide>';
    const [page] = snapshot(false, { 'layouts/note/layout.hbs': layout }).pages;
    const table = page?.items.find(({ kind }) => kind === 'table');
    expect(table?.alt).toBe('Tabell: A, B; én rad. veier mest: 1, B');
  });

  it('holds a full stop that is typed after an abbreviation, and not printed', () => {
    const changes = {
      'content/facts.yaml':
        'kmd.staff: { value: 260000000, unit: NOK, qualifier: about, source: plan, quote: 260 mill. }\n',
      'content/slides/one.yaml':
        'id: no.one\ntype: note\ntitle: Departementet har {{fact:kmd.staff}}.\norganisations: [kmd]\nnotes: Si noe.\n',
    };
    expect(snapshot(false, changes).units.map(({ paragraphs }) => paragraphs)[0]).toEqual([
      {
        pieces: [
          { printed: 'Departementet har ' },
          { typed: '{{fact:kmd.staff}}', printed: 'ca. NOK 260 mill.' },
          { typed: '.', printed: '' },
          { printed: '' },
        ],
      },
    ]);
  });

  it('holds the words of each shape in plain characters, and notes only where the pack has them', () => {
    const [page] = snapshot(false).pages;
    const printed = 'Kommunaldepartementet har ca. 260 ansatte, se side 2';
    expect(page?.items.map(({ paragraphs, placeholder, units }) => [paragraphs, placeholder, units])).toEqual([
      [[printed], 'title', ['no.one/title']],
    ]);
    expect([page?.slide, page?.number, page?.shown.length, page?.notes]).toEqual(['no.one', 1, 64, []]);
    expect(snapshot(true).pages.map(({ notes }) => notes)).toEqual([['Si noe.'], []]);
  });

  it('is read from the file that it was written into, and nothing else is', () => {
    const made = snapshot(true);
    expect(openSnapshot(packSnapshot(made))).toEqual(made);
    expect(snapshotPath(made)).toBe(`content/approvals/packs/${'a'.repeat(64)}.kmd.nb.json.gz`);
    expect(openSnapshot(new TextEncoder().encode('{}'))).toBeUndefined();
    expect(openSnapshot(packSnapshot({ ...made, skald: 'x' } as unknown as Snapshot))).toBeUndefined();
  });
});

/**
 * Packs that came back through other programs: edited and commented in LibreOffice, saved again by python-pptx and Apache POI,
 * annotated by MuPDF and poppler. What nobody touched gives nothing; what somebody did is found again.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localised } from '../../src/localise/localise.js';
import { composeDeck, prepareDeck, readProject } from '../../src/pipeline/build.js';
import { loadAssets } from '../../src/pipeline/load-assets.js';
import { picturesIn } from '../../src/pipeline/pictures/pictures-in.js';
import { editsIn } from '../../src/proposals/edits.js';
import { propose } from '../../src/proposals/propose.js';
import { remarksFrom } from '../../src/proposals/remarks.js';
import { FORMATS } from '../../src/render/formats.js';
import { render } from '../../src/render/render.js';
import { readReturned } from '../../src/returned/read-returned.js';
import { snapshotOf } from '../../src/review/make-snapshot.js';
import type { Snapshot } from '../../src/review/snapshot.js';
import { pagesOf } from '../../src/scene/layout-of.js';
import { diskFiles } from '../../src/world/disk.js';
import { fontFiles } from '../../src/world/font-files.js';
import { installed, run } from './tools/programs.js';

const files = diskFiles(fileURLToPath(new URL('../..', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'skald-returned-'));
const at = (name: string): string => join(folder, name);
const tool = (name: string): string => fileURLToPath(new URL(`tools/${name}`, import.meta.url));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The last has a native chart. */
const SLIDES = [
  'no.executive-summary',
  'no.overview-map',
  'no.roles-matrix',
  'no.org.difi',
  'no.lessons',
  'no.resources',
];

let snapshot: Snapshot;
let today: Parameters<typeof propose>[1];
beforeAll(async () => {
  const project = readProject(files).value;
  const spec = project?.decks.get('norway');
  if (project === undefined || spec === undefined) throw new Error('the project is not sound');
  const prepared = prepareDeck(project, spec, { files, fontFiles }, { draft: true, slides: SLIDES }).value;
  const presentation = prepared && composeDeck(prepared, 'nb').value;
  const deck = localised(project, spec, 'nb');
  if (prepared === undefined || presentation === undefined || deck === undefined)
    throw new Error('the deck is not sound');
  const assets = loadAssets(pagesOf(presentation), project, files, picturesIn(files)).value ?? new Map();
  const rendered = { presentation, name: 'pack', fonts: fontFiles(prepared.theme.fonts), assets };
  for (const format of FORMATS.filter(({ filePerPage }) => filePerPage !== true))
    for (const { bytes } of await render(format, rendered)) writeFileSync(at(`pack.${format.id}`), bytes);
  snapshot = snapshotOf(
    presentation,
    { deck, slides: prepared.slides },
    { organisation: 'difi', locale: 'nb', head: '0', files: [], notes: true },
  );
  today = { project, spec, deck };
});

const importOf = async (name: string) => {
  const file = await readReturned(readFileSync(at(name)));
  if (file === undefined) throw new Error(`${name} cannot be read`);
  const edits = editsIn(snapshot, file);
  const { proposals, unread } = propose(edits, today);
  return {
    proposals: proposals.map(({ proposal }) => proposal),
    remarks: remarksFrom(file.comments, edits.pages, 'difi'),
    unread: [...file.unread, ...edits.unread, ...unread],
  };
};

const byOffice = (edits: object, name: string, from = 'pack.pptx'): void => {
  run('/usr/bin/python3', [tool('edit_with_office.py'), at('profile'), at(from), at(name), JSON.stringify(edits)]);
};

const SAVE = 'import sys, pptx; pptx.Presentation(sys.argv[1]).save(sys.argv[2])';

describe('a pack that nobody touched', () => {
  test.each([
    ['nobody', () => writeFileSync(at('saved.pptx'), readFileSync(at('pack.pptx')))],
    ['LibreOffice', () => byOffice({}, 'saved.pptx')],
    ['python-pptx', () => void run(installed('python'), ['-c', SAVE, at('pack.pptx'), at('saved.pptx')])],
    [
      'Apache POI',
      () => void run('java', ['-cp', installed('poi'), tool('SavePptx.java'), at('pack.pptx'), at('saved.pptx')]),
    ],
  ])('gives nothing after %s has saved it', async (_, save) => {
    save();
    expect(await importOf('saved.pptx')).toEqual({ proposals: [], remarks: [], unread: [] });
  });
});

describe('a pack that LibreOffice has edited', () => {
  test('gives the edited texts, the figure for its fact, the comment and the moved slide, and nothing else', async () => {
    byOffice({ move: [4, 2] }, 'moved.pptx');
    byOffice(
      {
        replace: [
          ['Sektordepartementene', 'Sektordepartementene og KMD'],
          ['direktoratets ca. 260', 'direktoratets ca. 280'],
        ],
        comment: { page: 3, author: 'Kari Nordmann', text: 'Dette stemmer ikke' },
        notes: { page: 1, text: 'Helt nye notater' },
      },
      'edited.pptx',
      'moved.pptx',
    );
    const { proposals, remarks, unread } = await importOf('edited.pptx');
    expect(unread).toEqual([]);
    expect(remarks.map(({ slide, by, text }) => [slide, by, text])).toEqual([
      ['no.overview-map', 'Kari Nordmann', 'Dette stemmer ikke'],
    ]);
    expect(
      proposals.map(({ kind, unit, new: now, fact, confidence }) => [kind, unit, now, fact, confidence]).sort(),
    ).toEqual([
      ['moved', null, 'after no.executive-summary', undefined, 'sure'],
      ['notes', 'no.executive-summary/notes', 'Helt nye notater', undefined, 'unsure'],
      ['text', 'no.org.difi/grounds', '280', 'difi.fte', 'fairly sure'],
      [
        'text',
        'no.roles-matrix/levels.national.actors.sektordepartementene.name',
        'Sektordepartementene og KMD',
        undefined,
        'sure',
      ],
    ]);
    const figure = proposals.find(({ fact }) => fact !== undefined);
    expect([figure?.file, figure?.old, figure?.slides?.includes('no.org.difi')]).toEqual([
      'content/facts.yaml',
      '260',
      true,
    ]);
  });

  test('tells a slide that was copied and one that was taken out', async () => {
    byOffice({ copy: 3, remove: 1 }, 'copied.pptx');
    const { proposals } = await importOf('copied.pptx');
    expect(proposals.map(({ kind, slide }) => [kind, slide]).sort()).toEqual([
      ['added', 'no.roles-matrix'],
      ['removed', 'no.executive-summary'],
    ]);
  });
});

describe('a PDF that MuPDF has annotated', () => {
  test('gives remarks with the marked words, replies and states', async () => {
    run(installed('python'), [tool('annotate_pdf.py'), at('pack.pdf'), at('noted.pdf'), 'drifter Difi og', '3']);
    const { proposals, remarks, unread } = await importOf('noted.pdf');
    expect([proposals, unread]).toEqual([[], []]);
    expect(remarks.map((remark) => ({ ...remark, id: '' }))).toEqual([
      {
        id: '',
        slide: 'no.roles-matrix',
        unit: 'no.roles-matrix/title',
        by: 'Kari Nordmann',
        at: '2017-05-09T08:12:00Z',
        text: '«drifter Difi og»: Her mangler Brønnøysund.',
        replies: [{ by: 'Per Hansen', at: '2017-05-09T08:12:00Z', text: 'Enig.' }],
        resolved: false,
      },
      {
        id: '',
        slide: 'no.roles-matrix',
        unit: null,
        by: 'Ola Nordmann',
        at: '2017-05-09T08:12:00Z',
        text: 'Fin side <b>ellers</b>.',
        replies: [{ by: 'Per Hansen', at: '2017-05-09T08:12:00Z', text: '(completed)' }],
        resolved: true,
      },
      {
        id: '',
        slide: 'no.roles-matrix',
        unit: 'no.roles-matrix/title',
        by: 'Kari Nordmann',
        at: '2017-05-09T08:12:00Z',
        text: '«drifter Difi og»: (struck out)',
        replies: [],
        resolved: false,
      },
    ]);
  });
});

describe('a PDF that poppler has annotated', () => {
  test('gives remarks with the marked words', async () => {
    const words = 'drifter Difi og';
    run('/usr/bin/python3', [tool('annotate_by_poppler.py'), at('pack.pdf'), at('marked.pdf'), words, '3']);
    const { proposals, remarks, unread } = await importOf('marked.pdf');
    expect([proposals, unread]).toEqual([[], []]);
    expect(remarks.map(({ slide, unit, by, text, resolved }) => [slide, unit, by, text, resolved])).toEqual([
      [
        'no.roles-matrix',
        'no.roles-matrix/title',
        'Kari Nordmann',
        '«drifter Difi og»: Her mangler Brønnøysund.',
        false,
      ],
      ['no.roles-matrix', null, 'Ola Nordmann', 'Fin side <b>ellers</b>.', false],
    ]);
  });
});

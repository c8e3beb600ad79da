/** A proposal in memory says what the files say when it is written into them. */
import { describe, expect, it } from 'vitest';
import { localised } from '../../../src/localise/localise.js';
import { plainText } from '../../../src/localise/plain-text.js';
import { readProject } from '../../../src/pipeline/build.js';
import type { Change, Proposed } from '../../../src/proposals/proposal.js';
import { contentsWith } from '../../../src/reviewing/import/contents-with.js';
import { projectWith } from '../../../src/reviewing/import/project-with.js';
import { overlaid } from '../../../src/reviewing/import/try-contents.js';
import type { Files } from '../../../src/world/world.js';
import { filesOf } from '../../commands/sample-world.js';
import { CONTENTS } from '../../proposals/packs.js';
import { reason } from '../../../src/model/reason.js';

const FILE = 'content/slides/one.yaml';
const PO = 'locales/da/demo.po';
const files = filesOf({
  ...CONTENTS,
  [FILE]: 'id: no.one\ntype: sheet\ntitle: "De to har {{sum:kmd.staff+ks.staff}}"\norganisations: [kmd]\n',
  [PO]: 'msgid ""\nmsgstr ""\n"Language: da\\n"\n\nmsgctxt "no.one/title"\nmsgid "De to har {{sum:kmd.staff+ks.staff}}"\nmsgstr "De to har tilsammen {{sum:kmd.staff+ks.staff}}"\n',
});

const proposed = (change: Change, fact?: string): Proposed => ({
  proposal: {
    id: 'p1',
    slide: 'no.one',
    unit: 'no.one/title',
    file: FILE,
    line: 1,
    old: '',
    new: '',
    kind: 'text',
    confidence: 'sure',
    why: [],
    ...(fact === undefined ? {} : { fact, slides: ['no.one'] }),
  },
  read: { old: '', new: '' },
  change,
});

function projectIn(given: Files) {
  const { value: project } = readProject(given);
  const spec = project?.decks.get('demo');
  if (project === undefined || spec === undefined) throw new Error('the sample is not sound');
  return { project, spec };
}

const title = ({ project, spec }: ReturnType<typeof projectIn>, locale: string): string | undefined => {
  const deck = localised(project, spec, locale);
  return deck && plainText(deck.resolve({ kind: 'unit', id: 'no.one/title' }, 'no.one'));
};

const titles = (one: ReturnType<typeof projectIn>) => ['nb', 'da'].map((locale) => title(one, locale));

/** In memory, and with the files rewritten and read again. */
function bothWays(one: Proposed, text?: string) {
  const written = contentsWith([one], files, {
    project: '.',
    quote: '280 ansatte',
    ...(text === undefined ? {} : { text }),
  });
  if ('refused' in written) throw new Error(written.refused.word);
  return [titles(projectWith(projectIn(files), one, text)), titles(projectIn(overlaid(files, written.contents)))];
}

describe('a project with a proposal', () => {
  it('says a new text, in its own language alone', () => {
    const scalars = [{ path: ['title'], value: 'De to har en plan' }];
    const [memory, read] = bothWays(proposed({ file: FILE, scalars }));
    expect(memory).toEqual(['De to har en plan', 'De to har tilsammen ca. 300 ansatte']);
    expect(memory).toEqual(read);
  });

  it('says what is written in place of it', () => {
    const [memory, read] = bothWays(proposed({ file: FILE, scalars: [{ path: ['title'], value: 'De to' }] }), 'De tre');
    expect(memory?.[0]).toBe('De tre');
    expect(memory).toEqual(read);
  });

  it('says a new translation', () => {
    const change = { file: PO, translation: 'no.one/title', target: 'De to er {{sum:kmd.staff+ks.staff}}' };
    const [memory, read] = bothWays(proposed(change));
    expect(memory).toEqual(['De to har ca. 300 ansatte', 'De to er ca. 300 ansatte']);
    expect(memory).toEqual(read);
  });

  it('reckons with a new figure in all languages', () => {
    const scalars = [{ path: ['kmd.staff', 'value'], value: 280 }];
    const [memory, read] = bothWays(proposed({ file: 'content/facts.yaml', scalars }, 'kmd.staff'));
    expect(memory).toEqual(['De to har ca. 320 ansatte', 'De to har tilsammen ca. 320 ansatte']);
    expect(memory).toEqual(read);
  });

  it('is as it was where nothing can be written', () => {
    expect(titles(projectWith(projectIn(files), proposed({ refused: reason('noField') })))).toEqual(
      titles(projectIn(files)),
    );
  });
});

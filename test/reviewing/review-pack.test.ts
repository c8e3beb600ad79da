import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openSnapshot } from '../../src/review/snapshot-file.js';
import { NO_HEAD } from '../../src/review/events.js';
import { inShard, shardOf } from '../../src/reviewing/pack/shard.js';
import { type Contents, read, type Ran, skald } from '../commands/sample-world.js';

const LOG = 'content/approvals/demo.jsonl';

/** The sample with what the page of a pack is made of, and with notes. */
const PROJECT: Contents = {
  ...Object.fromEntries(
    ['base.css', 'reviewer.css', 'reviewer.js'].map((name) => [`pages/${name}`, read(`pages/${name}`)]),
  ),
  'content/slides/one.yaml':
    'id: no.one\ntype: note\ntitle: Norge har en plan\norganisations: [kmd, ks]\nnotes: Hemmelig talepunkt\n',
};

interface PackDocument {
  readonly organisation: string;
  readonly locale: string;
  readonly head: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly slides: readonly { readonly slide: string; readonly pages: readonly number[]; readonly shown: string }[];
  readonly letter?: string;
}

const done = async (args: string, changes: Contents = {}): Promise<Ran> => {
  const ran = await skald(args, { ...PROJECT, ...changes });
  expect([args, ran.exitCode, ran.stderr]).toEqual([args, 0, '']);
  return ran;
};

const documentOf = <T = PackDocument>({ stdout }: Ran): T => JSON.parse(stdout) as T;
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** All that a package holds, as text. */
const partsOf = (bytes: Uint8Array | undefined): string =>
  Object.values(unzipSync(bytes ?? new Uint8Array()))
    .map(text)
    .join('\n');

const keptOf = (ran: Ran): Contents =>
  Object.fromEntries([...ran.written].filter(([path]) => path.startsWith('content/')));

describe('skald review pack', () => {
  it('writes the slides that describe an organisation in each usual format and as a page, and keeps what they held', async () => {
    const ran = await done('review pack ks --deadline 2017-05-12 --json');
    const { organisation, locale, head, files, slides } = documentOf(ran);
    expect([organisation, locale, head]).toEqual(['ks', 'nb', NO_HEAD]);
    expect(files.map(({ path }) => path)).toEqual(
      ['pptx', 'pdf', 'html'].map((format) => `output/review/ks/demo.nb.${format}`),
    );
    expect(slides.map(({ slide, pages }) => [slide, pages])).toEqual([['no.one', [1]]]);
    const snapshot = openSnapshot(
      ran.written.get(`content/approvals/packs/${NO_HEAD}.ks.nb.json.gz`) ?? new Uint8Array(),
    );
    expect(snapshot?.pages.map(({ slide, shown }) => ({ slide, shown }))).toEqual(
      slides.map(({ slide, shown }) => ({ slide, shown })),
    );
    expect(snapshot?.files.map(({ sha256 }) => sha256)).toEqual(files.map(({ sha256 }) => sha256));
    expect(ran.written.has(LOG)).toBe(false);
  });

  it('says nothing of slides that do not describe it, nor notes unless they are asked for', async () => {
    const ran = await done('review pack ks');
    const pptx = partsOf(ran.written.get('ks/demo.nb.pptx'));
    const html = text(ran.written.get('ks/demo.nb.html'));
    for (const whole of [pptx, html]) {
      expect(whole).toContain('Norge har en plan');
      expect(whole).not.toMatch(/Planen virker|no\.two|Hemmelig talepunkt/u);
    }
    const noted = await done('review pack ks --notes');
    expect(partsOf(noted.written.get('ks/demo.nb.pptx'))).toContain('Hemmelig talepunkt');
    const shown = (one: Ran): string =>
      /"shown":"([0-9a-f]{64})"/u.exec(text(one.written.get('ks/demo.nb.html')))?.[1] ?? '';
    expect(shown(noted)).not.toBe(shown(ran));
  });

  it('packs for all, and each machine of several its part of them', async () => {
    const whole = documentOf<{ packs: readonly PackDocument[] }>(await done('review pack --all --json')).packs;
    expect(whole.map(({ organisation }) => organisation)).toEqual(['kmd', 'ks']);
    const parts: PackDocument[] = [];
    for (const index of [1, 2, 3, 4])
      parts.push(
        ...documentOf<{ packs: readonly PackDocument[] }>(await done(`review pack --all --shard ${index}/4 --json`))
          .packs,
      );
    const byId = (a: PackDocument, b: PackDocument): number => (a.organisation < b.organisation ? -1 : 1);
    expect(parts.sort(byId)).toEqual(whole);
  });

  it.each([
    ['', 'It is not said whom to pack for.'],
    ['kdm', 'Did you mean «kmd»?'],
    ['ks --all', 'Both ks and --all are named.'],
    ['ks --shard 1/2', 'Both ks and --shard are named.'],
    ['--all --shard 0/4', '«0/4» is no part of a whole.'],
    ['--all --shard 5/4', '«5/4» is no part of a whole.'],
    ['ks --deadline 2017-02-30', '«2017-02-30» is no day.'],
    ['ks --deadline soon', '«soon» is no day.'],
  ])('refuses «%s»', async (args, said) => {
    const ran = await skald(`review pack ${args}`.trim(), PROJECT);
    expect([ran.exitCode, ran.written.size]).toEqual([2, 0]);
    expect(ran.stderr).toContain(said);
  });

  it('writes nothing where a slide of the pack is not sound, whatever others are', async () => {
    const long = 'x'.repeat(40).concat(' ').repeat(40);
    const broken = (slide: string, organisations: string): Contents => ({
      ...PROJECT,
      [`content/slides/${slide}.yaml`]: `id: no.${slide}\ntype: note\ntitle: ${long}\norganisations: [${organisations}]\n`,
    });
    const own = await skald('review pack ks', broken('one', 'kmd, ks'));
    expect([own.exitCode, own.written.size]).toEqual([1, 0]);
    const others = await skald('review pack ks', broken('two', 'kmd'));
    expect([others.exitCode, others.stderr]).toEqual([0, '']);
  });

  it('keeps what an earlier pack held that was made of other words at the same head', async () => {
    const first = keptOf(await done('review pack ks'));
    expect(Object.keys(keptOf(await done('review pack ks', first)))).toEqual(Object.keys(first));
    const edited = {
      'content/slides/one.yaml': 'id: no.one\ntype: note\ntitle: Norge har to planer\norganisations: [ks]\n',
    };
    const second = keptOf(await done('review pack ks', { ...first, ...edited }));
    expect(Object.keys(second)).toEqual([`content/approvals/packs/${NO_HEAD}.ks.nb.2.json.gz`]);
  });

  it('stamps every page as a draft and names the version', async () => {
    const html = text((await done('review pack kmd')).written.get('kmd/demo.nb.html'));
    expect(html).toContain('Utkast');
    expect(html).toContain(`Versjon ${NO_HEAD.slice(0, 8)}`);
    expect(html).toContain('<html lang="nb-NO">');
    const danish = text((await skald('review pack kmd --locale da', PROJECT)).written.get('kmd/demo.da.html'));
    expect(danish).toContain('Udkast');
    expect(danish).toContain('Godkend siden');
  });
});

describe('skald review send', () => {
  const sent = async (args: string, changes: Contents = {}): Promise<Contents> => {
    const ran = await done(`review send ${args}`, changes);
    return { ...changes, ...keptOf(ran) };
  };
  const states = async (changes: Contents): Promise<Readonly<Record<string, string>>> => {
    const { organisations } = documentOf<{
      organisations: { organisation: string; locale: string; slides: { slide: string; state: string }[] }[];
    }>(await done('review status --json', changes));
    return Object.fromEntries(
      organisations.flatMap(({ organisation, locale, slides }) =>
        slides.map(({ slide, state }) => [`${organisation} ${locale} ${slide}`, state]),
      ),
    );
  };

  it('writes a letter beside the pack, and in the log what was sent', async () => {
    const ran = await done('review send ks --deadline 2017-05-12 --json');
    const { files, slides, letter } = documentOf(ran);
    const [event] = text(ran.written.get(LOG))
      .trimEnd()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { event: string; deadline: string; slides: unknown; files: { sha256: string }[] },
      );
    expect([event?.event, event?.deadline]).toEqual(['sent', '2017-05-12']);
    expect(event?.slides).toEqual(slides.map(({ slide, shown }) => ({ slide, shown })));
    expect(event?.files.map(({ sha256 }) => sha256)).toEqual(files.map(({ sha256 }) => sha256));
    expect(letter).toBe('output/review/ks/demo.nb.letter.eml');
    const own = text(ran.written.get('ks/demo.nb.letter.nb.txt'));
    expect(own).toContain('Vi ber om svar innen fredag 12. mai 2017.');
    expect(own).toContain('Side\u00a01: Norge har en plan');
    expect(text(ran.written.get('ks/demo.nb.letter.da.txt'))).toContain(
      'Vi beder om svar senest fredag den 12. maj 2017.',
    );
    expect(await states(keptOf(ran))).toMatchObject({ 'ks nb no.one': 'sent', 'kmd nb no.one': 'not-sent' });
  });

  it('lets what was sent be approved; the next page says what has changed since', async () => {
    const changes = await sent('ks');
    const { events } = documentOf<{ events: { hash: string }[] }>(
      await done('review approve ks --by direktør --json', changes),
    );
    const approved = { ...changes, ...keptOf(await done('review approve ks --by direktør', changes)) };
    const page = async (more: Contents): Promise<string> =>
      text((await done('review pack ks', more)).written.get('ks/demo.nb.html'));
    const before = await page(approved);
    expect(before).toContain('Godkjent 9. mai');
    expect(before).toContain(`Versjon ${events[0]?.hash.slice(0, 8)}`);
    const edited = {
      ...approved,
      'content/slides/one.yaml': 'id: no.one\ntype: note\ntitle: Norge har to planer\norganisations: [kmd, ks]\n',
    };
    const after = await page(edited);
    expect(after).toContain('Endret siden du godkjente');
    expect(after).toContain('<del>en plan</del>');
    expect(after).toContain('<ins>to planer</ins>');
  });

  it('shows no remark, state or change of another organisation', async () => {
    let changes = await sent('kmd');
    changes = {
      ...changes,
      ...keptOf(await done('review request-changes kmd --slides no.one --by Hemmelig --reason Internt', changes)),
    };
    const html = text((await done('review pack ks', changes)).written.get('ks/demo.nb.html'));
    expect(html).not.toMatch(/Hemmelig|Internt|kmd|Du ba om en endring<\/span>/u);
    const own = text((await done('review pack kmd', changes)).written.get('kmd/demo.nb.html'));
    expect(own).toContain('Du ba om en endring 9. mai');
  });

  it('asks anew of a slide on which a change was asked for, when it is sent again as it is', async () => {
    const first = await sent('kmd');
    const asked = {
      ...first,
      ...keptOf(await done('review request-changes kmd --slides no.one --by leder --reason Kilde', first)),
    };
    const again = text((await done('review send kmd', asked)).written.get('kmd/demo.nb.html'));
    expect(again).not.toContain('Du ba om en endring 9. mai');
    expect(again).toContain('"state":"todo"');
  });

  it('binds an approval of what was sent with notes to the notes too', async () => {
    const changes = await sent('ks --notes');
    const approved = { ...changes, ...keptOf(await done('review approve ks --by direktør', changes)) };
    expect((await states(approved))['ks nb no.one']).toBe('approved');
    const edited = {
      ...approved,
      'content/slides/one.yaml':
        'id: no.one\ntype: note\ntitle: Norge har en plan\norganisations: [kmd, ks]\nnotes: Et annet talepunkt\n',
    };
    expect((await states(edited))['ks nb no.one']).toBe('stale');
  });

  it('sends nothing where the log is broken', async () => {
    const changes = await sent('ks');
    const broken = { ...PROJECT, ...changes, [LOG]: text(changes[LOG] as Uint8Array).replace('"ks"', '"kmd"') };
    const ran = await skald('review send ks', broken);
    expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
    expect(ran.stderr).toContain('broken-log');
  });
});

describe('a part of all organisations', () => {
  const ids = Array.from({ length: 500 }, (_, index) => `organisation-${index}`);
  const parts = [1, 2, 3, 4].map((index) => inShard(ids, { index, count: 4 }));

  it('holds each once, about as many in each', () => {
    expect(parts.flat().sort()).toEqual([...ids].sort());
    expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThan(90);
  });

  it('stays the same whoever else is there', () => {
    const half = ids.filter((_, index) => index % 2 === 0);
    for (const [index, part] of parts.entries())
      expect(inShard(half, { index: index + 1, count: 4 })).toEqual(part.filter((id) => half.includes(id)));
  });

  it('is counted from 1', () => {
    expect(shardOf('4/4').value).toEqual({ index: 4, count: 4 });
    expect(shardOf('1/1001').value).toBeUndefined();
  });
});

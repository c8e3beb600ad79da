import { describe, expect, it } from 'vitest';
import { type Contents, skald, translated } from '../commands/sample-world.js';

const LOG = 'content/approvals/demo.jsonl';

interface Digest {
  readonly slide: string;
  readonly locale: string;
  readonly organisations: readonly string[];
  readonly digest: string;
}

const digests = async (changes: Contents = {}): Promise<readonly Digest[]> => {
  const ran = await skald('review digest --json', changes);
  expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  return JSON.parse(ran.stdout) as readonly Digest[];
};

const digestOf = async (slide: string, locale: string): Promise<string> =>
  (await digests()).find((one) => one.slide === slide && one.locale === locale)?.digest ?? '';

/** The log after a command line, with what stood in it before. */
const logAfter = async (args: string, changes: Contents = {}): Promise<Contents> => {
  const ran = await skald(args, changes);
  expect([args, ran.exitCode, ran.stderr]).toEqual([args, 0, '']);
  return { ...changes, [LOG]: ran.written.get(LOG) };
};

const states = async (changes: Contents): Promise<Readonly<Record<string, string>>> => {
  const ran = await skald('review status --json', changes);
  const { organisations } = JSON.parse(ran.stdout) as {
    organisations: { organisation: string; locale: string; slides: { slide: string; state: string }[] }[];
  };
  return Object.fromEntries(
    organisations.flatMap(({ organisation, locale, slides }) =>
      slides.map(({ slide, state }) => [`${organisation} ${locale} ${slide}`, state]),
    ),
  );
};

describe('skald review', () => {
  it('prints a digest for each slide and locale, with whom it describes', async () => {
    const all = await digests();
    expect(all.map(({ slide, locale, organisations }) => [slide, locale, organisations])).toEqual([
      ['no.one', 'nb', ['kmd', 'ks']],
      ['no.two', 'nb', ['kmd']],
      ['no.one', 'da', ['kmd', 'ks']],
      ['no.two', 'da', ['kmd']],
    ]);
    expect(all.every(({ digest }) => /^[0-9a-f]{64}$/u.test(digest))).toBe(true);
  });

  it('prints the digests of the deck that is named, with or without --deck', async () => {
    const named = await skald('review digest demo --json');
    expect([named.exitCode, JSON.parse(named.stdout)]).toEqual([0, await digests()]);
    expect((await skald('review digest demos --json')).stdout).toContain('There is no deck «demos».');
    const two = await skald('review digest demo --deck demos --json');
    expect([two.exitCode, two.stdout.includes('Both demo and --deck demos are named.')]).toEqual([2, true]);
  });

  it('approves what was seen, for one organisation, locale and slide', async () => {
    const seen = await digestOf('no.one', 'nb');
    const approve = `review approve ks --locale nb --slides no.one --by direktør --shown ${seen.slice(0, 8)}`;
    const changes = await logAfter(approve);
    expect(await states(changes)).toEqual({
      'kmd nb no.one': 'not-sent',
      'kmd nb no.two': 'not-sent',
      'kmd da no.one': 'not-sent',
      'kmd da no.two': 'not-sent',
      'ks nb no.one': 'approved',
      'ks da no.one': 'not-sent',
    });
    const edited = {
      ...changes,
      'content/slides/one.yaml': 'id: no.one\ntype: note\ntitle: Norge har to planer\norganisations: [kmd, ks]\n',
    };
    expect((await states(edited))['ks nb no.one']).toBe('stale');
    const ran = await skald(approve, edited);
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain('error unknown-digest: No version of no.one in nb has the digest');
  });

  it('holds an approval again when the slide goes back to what was approved, whatever was approved since', async () => {
    const titled = (title: string): Contents => ({
      'content/slides/one.yaml': `id: no.one\ntype: note\ntitle: ${title}\norganisations: [kmd, ks]\n`,
    });
    const [first, second, third] = ['Norge har en plan', 'Norge har to planer', 'Norge har tre planer'].map(titled);
    const approved = async (content: Contents, log: Contents): Promise<Contents> => {
      const { stdout } = await skald('review digest --json', { ...content, ...log });
      const shown = (JSON.parse(stdout) as readonly Digest[]).find(
        ({ slide, locale }) => slide === 'no.one' && locale === 'nb',
      )?.digest;
      const approve = `review approve ks --locale nb --slides no.one --by direktør --shown ${shown ?? ''}`;
      return { [LOG]: (await logAfter(approve, { ...content, ...log }))[LOG] };
    };
    const after = async (content: Contents, log: Contents): Promise<string | undefined> =>
      (await states({ ...content, ...log }))['ks nb no.one'];
    const one = await approved(first ?? {}, {});
    expect([await after(first ?? {}, one), await after(second ?? {}, one)]).toEqual(['approved', 'stale']);
    const two = await approved(second ?? {}, one);
    expect(await after(second ?? {}, two)).toBe('approved');
    expect(await after(first ?? {}, two)).toBe('approved');
    expect(await after(third ?? {}, two)).toBe('stale');
  });

  it.each([
    ['approve kdm --by x', 2, 'Did you mean «kmd»?'],
    ['approve kmd --slides no.on --by x', 2, 'Did you mean «no.one»?'],
    ['approve kmd --locale nn --by x', 2, 'Did you mean «nb»?'],
    ['approve ks --slides no.two --by x', 2, 'The slide no.two does not describe ks.'],
    ['approve kmd --slides no.one', 2, '--by is missing'],
    ['waive kmd --slides no.one --by x', 2, '--reason is missing'],
    ['approve kmd --by x', 1, 'No slides were sent to kmd in nb.'],
    [
      'approve kmd --slides no.one --by x',
      1,
      'What no.one shows in nb is not what was sent: it was never sent, today it is ',
    ],
    ['approve kmd --by x --at yesterday', 2, '«yesterday» is no instant.'],
    ['status --deck dmo', 2, 'Did you mean «demo»?'],
    ['approve kmd --slides no.one --by x --evidence nowhere.json', 2, 'There is no file «nowhere.json»'],
  ])('refuses «%s»', async (args, exitCode, said) => {
    const ran = await skald(`review ${args}`);
    expect([ran.exitCode, ran.written.size]).toEqual([exitCode, 0]);
    expect(ran.stderr).toContain(said);
  });

  it('waives with a reason, sent or not, whatever the digest becomes, until it is withdrawn', async () => {
    const waived = await logAfter('review waive ks --locale nb --by leder --reason Nedlagt');
    expect((await states(waived))['ks nb no.one']).toBe('waived');
    const back = await logAfter('review withdraw ks --locale nb --slides no.one --by leder', waived);
    expect((await states(back))['ks nb no.one']).toBe('not-sent');
  });

  it('warns of a clock that goes backwards, in JSON too', async () => {
    const waived = await logAfter('review waive ks --locale nb --by leder --reason Nedlagt --at 2017-05-09T08:12:00Z');
    const earlier = 'review waive kmd --locale nb --by leder --reason Test --at 2017-05-08T08:12:00Z --json';
    const ran = await skald(earlier, waived);
    expect([ran.exitCode, Object.keys(JSON.parse(ran.stdout) as object)]).toEqual([0, ['events']]);
    expect(ran.stderr).toContain(`${LOG}:2:1 warning clock-backwards`);
  });

  it('releases what is approved or waived in every locale, and says so in the log', async () => {
    let changes = await translated();
    for (const [organisation, locale] of [
      ['kmd', 'nb'],
      ['kmd', 'da'],
      ['ks', 'nb'],
      ['ks', 'da'],
    ])
      changes = await logAfter(`review waive ${organisation} --locale ${locale} --by leder --reason Test`, changes);
    const ran = await skald('build --release --json', changes);
    expect(ran.exitCode).toBe(0);
    const last = JSON.parse(new TextDecoder().decode(ran.written.get(LOG)).trimEnd().split('\n').at(-1) ?? '') as {
      event: string;
      files: { file: string }[];
      head: string;
      prev: string;
    };
    expect([last.event, last.files.length, last.head]).toEqual(['released', 4, last.prev]);
  });

  it('records nothing in a log that somebody has changed', async () => {
    const waived = await logAfter('review waive ks --locale nb --by leder --reason Nedlagt');
    const text = new TextDecoder().decode(waived[LOG] as Uint8Array).replace('Nedlagt', 'Avviklet');
    const ran = await skald('review waive kmd --locale nb --by leder --reason Test', { [LOG]: text });
    expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
    expect(ran.stderr).toContain(`${LOG}:1:1 error broken-log`);
    const status = await skald('review status --json', { [LOG]: text });
    expect(status.exitCode).toBe(1);
    expect((JSON.parse(status.stdout) as { valid: boolean }).valid).toBe(false);
  });

  it('says in the log command whether a delivered file’s head is there', async () => {
    const waived = await logAfter('review waive ks --locale nb --by leder --reason Nedlagt');
    const [{ hash }] = JSON.parse((await skald('review log --json', waived)).stdout) as [{ hash: string }];
    expect((await skald(`review log --verify --head ${hash}`, waived)).exitCode).toBe(0);
    const ran = await skald(`review log --verify --head ${'0'.repeat(63)}1`, waived);
    expect([ran.exitCode, ran.stderr.includes(`${LOG}:1:1 error broken-log`)]).toEqual([1, true]);
  });
});

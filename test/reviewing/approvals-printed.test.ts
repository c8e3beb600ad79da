/** What the log says, as it is printed on pages: in each locale its own, and nowhere more than the log holds. */
import { describe, expect, it } from 'vitest';
import { DECK, read, skald, translated, type Contents, type Ran } from '../commands/sample-world.js';

const LOG = 'content/approvals/demo.jsonl';
const text = (path: string): string => new TextDecoder().decode(read(path));

const LAYOUT = `<slide>
  <text at="title" style="title" role="title" placeholder="title" name="title">{{title}}</text>
  <stack at="body">{{#each deck.approvals.organisations}}<text style="body">{{name}}: {{approval}}</text>{{/each}}</stack>
  {{> furniture}}
</slide>`;

const plain = LAYOUT.replace(/.*deck\.approvals.*\n/u, '');

const own = (layout: string): Contents => ({
  'layouts/note/layout.hbs': layout,
  'layouts/partials/furniture.hbs': text('layouts/partials/furniture.hbs'),
  'layouts/partials/classification.hbs': text('layouts/partials/classification.hbs'),
  'layouts/partials/status.hbs': text('layouts/partials/status.hbs'),
});

interface Digest {
  readonly slide: string;
  readonly locale: string;
  readonly organisations: readonly string[];
  readonly digest: string;
}

const digests = async (changes: Contents): Promise<readonly Digest[]> =>
  JSON.parse((await skald('review digest --json', changes)).stdout) as readonly Digest[];

const after = async (args: string, changes: Contents): Promise<Contents> => {
  const ran = await skald(args, changes);
  expect([args, ran.exitCode, ran.stderr]).toEqual([args, 0, '']);
  return { ...changes, [LOG]: ran.written.get(LOG) };
};

/** Everybody approves everything in these locales; `waived`: of this organisation it is waived. */
async function approved(changes: Contents, locales: readonly string[], waived = ''): Promise<Contents> {
  const all = await digests(changes);
  let log = changes;
  for (const locale of locales)
    for (const organisation of ['kmd', 'ks']) {
      const about = all.filter((one) => one.locale === locale && one.organisations.includes(organisation));
      const slides = about.map(({ slide }) => slide).join(',');
      const said =
        organisation === waived
          ? `waive ${organisation} --reason y`
          : `approve ${organisation} --shown ${about.map(({ digest }) => digest).join(',')}`;
      log = await after(`review ${said} --locale ${locale} --slides ${slides} --by x`, log);
    }
  return log;
}

/** The words of a page, in one line. */
const page = ({ written }: Ran, name: string): string =>
  new TextDecoder()
    .decode(written.get(`${name}.svg`))
    .replaceAll(/<style>[^<]*<\/style>|<\/text>/gu, ' ')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/\s+/gu, ' ');

const headIn = (changes: Contents): string =>
  /"hash":"([0-9a-f]{64})"\}\n$/u.exec(new TextDecoder().decode(changes[LOG] as Uint8Array))?.[1] ?? '';

describe('a release', () => {
  it('says on each page who has approved it, and names the head of the log', async () => {
    const changes = await approved(await translated(own(plain)), ['nb', 'da'], 'ks');
    const ran = await skald('build --release --format svg', changes);
    expect(ran.exitCode).toBe(0);
    const head = headIn(changes).slice(0, 8);
    expect(page(ran, 'demo.nb.1')).toContain('Godkjent av Kommunaldepartementet, 1 frafalt');
    expect(page(ran, 'demo.nb.1')).toContain(`Demo · Godkjenningslogg ${head}`);
    expect(page(ran, 'demo.da.1')).toContain('Godkendt af Kommunaldepartementet, 1 frafaldet');
    expect(page(ran, 'demo.nb.2')).toMatch(/Godkjent av Kommunaldepartementet 2/u);
    expect(new TextDecoder().decode(ran.written.get('demo.nb.1.svg'))).toContain(
      `<skald:approvalLogHead>${headIn(changes)}</skald:approvalLogHead>`,
    );
  });

  it('counts several, and says of a slide that nobody has approved that it was waived', async () => {
    const both = await skald(
      'build --release --format svg',
      await approved(await translated(own(plain)), ['nb', 'da']),
    );
    expect(page(both, 'demo.nb.1')).toContain('Godkjent av 2 organisasjoner');
    const none = await skald(
      'build --release --format svg',
      await approved(await translated(own(plain)), ['nb', 'da'], 'kmd'),
    );
    expect(page(none, 'demo.nb.2')).toContain('Godkjenning frafalt');
    expect(page(none, 'demo.nb.2')).not.toContain('Godkjent');
  });

  it('says nothing of slides that describe nobody', async () => {
    const deck = `${DECK}approval: none\n`;
    const changes = await translated({ ...own(plain), 'content/decks/demo.yaml': deck });
    const ran = await skald('build --release --format svg', changes);
    expect(page(ran, 'demo.nb.1')).toContain('Norge har en plan');
    expect(page(ran, 'demo.nb.1')).not.toMatch(/Godkjen|Utkast/u);
  });
});

describe('a draft', () => {
  it('is stamped though its slides are approved, and names no head', async () => {
    const ran = await skald('build --format svg', await approved(await translated(own(plain)), ['nb', 'da']));
    expect(page(ran, 'demo.nb.1')).toContain('Utkast');
    expect(page(ran, 'demo.nb.1')).not.toMatch(/Godkjen/u);
  });

  it('lists what each organisation has said in the locale, and not what it said in another', async () => {
    const changes = await approved(own(LAYOUT), ['nb']);
    const ran = await skald('build --format svg', changes);
    expect(page(ran, 'demo.nb.1')).toContain('KS: approved');
    expect(page(ran, 'demo.da.1')).toContain('KS: draft');
    const edited = { ...changes, 'content/slides/one.yaml': ONE.replace('en plan', 'to planer') };
    expect(page(await skald('build --format svg', edited), 'demo.nb.1')).toContain('KS: draft');
  });

  it('binds approvals to what slides tell but for approvals', async () => {
    const before = await digests(own(LAYOUT));
    expect(await digests(await approved(own(LAYOUT), ['nb']))).toEqual(before);
  });

  it('says that a log is broken, and what it counts', async () => {
    const changes = await approved(own(LAYOUT), ['nb']);
    const log = new TextDecoder().decode(changes[LOG] as Uint8Array);
    const ran = await skald('build --format svg', { ...changes, [LOG]: log.replace('"by":"x"', '"by":"z"') });
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain(`${LOG}:1:1 warning broken-log: The line was changed after it was written`);
    expect(page(ran, 'demo.nb.1')).toContain('KS: draft');
  });
});

const ONE = 'id: no.one\ntype: note\ntitle: Norge har en plan\norganisations: [kmd, ks]\n';

/** After each of many changes, a build that remembers the earlier ones writes and says what one does that knows nothing. */
import { describe, expect, it } from 'vitest';
import { type Random, seeded } from '../fuzz/random.js';
import { filesOf, inquisitive, type Place, place, rendered, run, type Texts, water } from './water.js';

/** In each case. */
const EDITS = 50;

type Edit = (texts: Texts, random: Random) => Texts;

/** Words that change a slide, and some that break it: what leads nowhere, what is not closed, what does not fit. */
const WORDS = [
  'pumps',
  'long',
  '**safe**',
  '{{fact:works.litres}}',
  '{{page:risks}}',
  '{{disputed:tanks}}',
  '{{count:risks/all}}',
  'x'.repeat(30),
];
const BREAKING = ['{{fact:none}}', '"', 'many words '.repeat(60)];

const paths = (texts: Texts, pattern: RegExp): readonly string[] =>
  Object.keys(texts).filter((path) => pattern.test(path));

/** Puts another word into one line of a file. */
const inLine =
  (files: RegExp, lines: RegExp, words: (random: Random) => string): Edit =>
  (texts, random) => {
    const path = random.pick(paths(texts, files));
    const all = (texts[path] ?? '').split('\n');
    const fitting = all.flatMap((line, index) => (lines.test(line) ? [index] : []));
    const at = random.pick(fitting);
    const line = all[at];
    if (line === undefined) return texts;
    const places = [...line.matchAll(/(?<=\p{L}) (?=\p{L})/gu)].map(({ index }) => index);
    const cut = places.length === 0 ? line.length - 1 : random.pick(places);
    const changed = `${line.slice(0, cut)} ${words(random)}${line.slice(cut)}`;
    return { ...texts, [path]: all.map((one, index) => (index === at ? changed : one)).join('\n') };
  };

const replacing =
  (path: string, pattern: RegExp, by: (random: Random) => string): Edit =>
  (texts, random) => ({ ...texts, [path]: (texts[path] ?? '').replace(pattern, by(random)) });

const without = (texts: Texts, path: string): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([other]) => other !== path));

const some = (random: Random, list: readonly string[]): string =>
  list
    .map((one) => [random.int(1000), one] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, 1 + random.int(list.length))
    .map(([, one]) => one)
    .join(', ');

const slides = /^content\/slides\//u;
const aText = /[:{] *'?[A-Z-][^[\]{}]* /u;
const aWord = (random: Random): string => random.pick(WORDS);

const KINDS: readonly Edit[] = [
  inLine(slides, aText, aWord),
  inLine(slides, aText, aWord),
  inLine(slides, aText, aWord),
  inLine(slides, aText, (random) => random.pick(BREAKING)),
  inLine(/\.po$/u, /^msgstr "\p{L}/u, aWord),
  inLine(/\.po$/u, /^msgid "\p{L}/u, aWord),
  replacing('content/facts.yaml', /value: \d+/u, (random) => `value: ${100 + random.int(900)}`),
  replacing('content/facts.yaml', /value: (\d+)(?:, qualifier: about)?/u, () => 'value: $1, qualifier: about'),
  replacing('content/slides/risks.yaml', /network: \{ .*? \}/u, (random) => `network: { ${some(random, CELLS)} }`),
  replacing(
    'content/slides/risks.yaml',
    /treatment: \[.*\]/u,
    (random) => `treatment: [${some(random, ['drought', 'frost'])}]`,
  ),
  replacing('content/slides/opening.yaml', /text: '(?:- )?/u, (random) => random.pick(["text: '", "text: '- "])),
  replacing('content/conflicts.yaml', /slides: .*/u, (random) => `slides: [${some(random, SLIDES)}]`),
  replacing('content/conflicts.yaml', /what: \w+/u, (random) => `what: ${random.pick(['Tanks', 'Pumps'])}`),
  replacing('content/decks/water.yaml', /slides: \[[^\]]*\] \}$/mu, (random) => `slides: [${some(random, SLIDES)}] }`),
  replacing('content/decks/pipes.yaml', /slides: \[[a-z, ]+\]/u, (random) => `slides: [${some(random, SLIDES)}]`),
  replacing('content/organisations.yaml', /abbreviation: \w+/u, (random) => `abbreviation: W${random.int(9)}`),
  replacing('content/sources.yaml', /title: .* \}/u, (random) => `title: Plan ${random.pick(['A', 'B'])} }`),
  replacing(
    'locales/nb/framework.json',
    /"leak": "\w+"/u,
    (random) => `"leak": "Lekk${random.pick(['asje', 'asjer', ''])}"`,
  ),
  replacing('locales/en/framework.json', /\n\}/u, (random) => `,\n  "word${random.int(100)}": "new"\n}`),
  replacing('layouts/risk-matrix/layout.hbs', /columns="\d+/u, (random) => `columns="${100 + random.int(12)}`),
  replacing(
    'layouts/opening/layout.hbs',
    /style="\w+" name="text"/u,
    (random) => `style="${random.pick(['h3', 'body'])}" name="text"`,
  ),
  (texts, random) => ({ ...texts, 'layouts/themes/nordic.yaml': themed(random) }),
  (texts) => without(texts, 'layouts/themes/nordic.yaml'),
  (texts, random) => without(texts, random.pick(paths(texts, /\.po$|slides/u))),
  (texts, random) => {
    const path = random.pick(paths(texts, slides));
    return { ...texts, [path]: `# ${random.int(100)}\n${texts[path] ?? ''}` };
  },
];

const CELLS = ['leak: Meters', 'germs: Pressure is never lost', 'frost: Deep pipes', 'drought: Less for gardens'];
const SLIDES = ['opening', 'people', 'risks', 'repair', 'history', 'money'];
const theme = new TextDecoder().decode(filesOf(water()).read('layouts/themes/nordic.yaml'));
const themed = (random: Random): string =>
  theme.replace(/(?<=hex: ['"]?)[0-9A-F]{6}/u, () => random.pick(['003366', '113355']));

/** The process is gone before the end: nothing more is said, written or remembered. */
async function killed(texts: Texts, known: Place, step: number): Promise<void> {
  let steps = 0;
  const progress = (): void => {
    steps += 1;
    if (steps > step) throw new Error('killed');
  };
  await run(texts, known, 'build --format pdf', { progress });
}

const bare = (stdout: string): object => ({ ...(JSON.parse(stdout) as object), unchanged: undefined });

interface Tally {
  sound: number;
  broken: number;
  /** Decks in a locale of which the files were made, and of which a build that knows nothing made them. */
  made: number;
  all: number;
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one !== undefined && Buffer.compare(one, other) === 0;

async function compare(texts: Texts, known: Place, tally: Tally): Promise<void> {
  const before = new Map(known.output.written);
  const cold = place();
  const [again, fresh] = [await run(texts, known), await run(texts, cold)];
  expect(bare(again.stdout)).toEqual(bare(fresh.stdout));
  if (fresh.exitCode === 0)
    for (const [name, bytes] of cold.output.written)
      expect([name, isSame(known.output.written.get(name), bytes)]).toEqual([name, true]);
  else expect(known.output.written).toEqual(before);
  tally[fresh.exitCode === 0 ? 'sound' : 'broken'] += 1;
  // No more is made than what has become another.
  const others = [...cold.output.written].filter(([name, bytes]) => !isSame(before.get(name), bytes));
  if (fresh.exitCode === 0) expect(rendered(again)).toEqual(others.map(([name]) => name.replace('.pdf', '')).sort());
  tally.made += rendered(again).length;
  tally.all += rendered(fresh).length;
}

/** An edit that changes nothing is none. */
function next(texts: Texts, earlier: readonly Texts[], random: Random): Texts {
  for (;;) {
    const changed = random.int(4) === 0 ? random.pick(earlier) : random.pick(KINDS)(texts, random);
    if (JSON.stringify(changed) !== JSON.stringify(texts)) return changed;
  }
}

/** One file of tests tries half of the cases, so that two workers share them. */
export const tryEdits = (seeds: readonly number[]): void =>
  describe.each(seeds)('after 50 random changes (%i)', (seed) => {
    it('a build gives the same as one that knows nothing, and makes no other files', async () => {
      const tally: Tally = { sound: 0, broken: 0, made: 0, all: 0 };
      await editAndBuild(seeded(seed), tally);
      expect(tally.sound, JSON.stringify(tally)).toBeGreaterThan(EDITS / 2);
      expect(tally.broken, JSON.stringify(tally)).toBeGreaterThan(3);
      expect(tally.made, JSON.stringify(tally)).toBeLessThan(0.6 * tally.all);
    });
  });

async function editAndBuild(random: Random, tally: Tally): Promise<void> {
  const known = place();
  const earlier: Texts[] = [inquisitive()];
  let texts = inquisitive();
  for (let count = 0; count < EDITS; count++) {
    texts = next(texts, earlier, random);
    if (random.int(8) === 0) await killed(texts, known, random.int(12));
    const { sound } = tally;
    await compare(texts, known, tally);
    if (tally.sound > sound) earlier.push(texts);
    // What is broken is mended before long, or nothing more would be built.
    else if (random.int(2) === 0) texts = earlier.at(-1) ?? texts;
  }
}

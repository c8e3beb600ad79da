/** A small project in memory that is changed step by step, with two decks that share slides. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandWorld } from '../../src/run/command.js';
import { diskFiles } from '../../src/world/disk.js';
import { rememberedFiles } from '../../src/world/remembered-files.js';
import { layeredFiles } from '../../src/world/layered-files.js';
import { memoryFiles, memoryMemory, memoryOutput, type MemoryOutput } from '../world/memory.js';
import type { Files, Memory } from '../../src/world/world.js';
import { type Ran, skald } from '../commands/sample-world.js';
import { shippedPrecompiled } from '../shipped-precompiled.js';

const folder = fileURLToPath(new URL('../second-project', import.meta.url));
/** Looked at once. */
const program = rememberedFiles(diskFiles(fileURLToPath(new URL('../..', import.meta.url))));

/** By path. */
export type Texts = Readonly<Record<string, string>>;

const PIPES = `
id: pipes
title: Pipes
author: The Waterworks
client: The council
approval: none
date: 2017-06-30
source: en
locales: [en, nb]
theme: nordic
front: { title: Opening, slides: [] }
chapters:
  - { id: pipes, number: '1', title: All about pipes, slides: [repair, history] }
`;

const translated = (entries: Texts): string =>
  Object.entries(entries)
    .map(([id, text]) => `\nmsgctxt "${id}"\nmsgid ${JSON.stringify(text)}\nmsgstr "På norsk: ${text}"\n`)
    .join('');

/** The second project as it stands, and a deck of two of its six slides. */
export function water(): Texts {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/u.test(name));
  const texts = names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const more = {
    'pipes/title': 'Pipes',
    'pipes/author': 'The Waterworks',
    'pipes/client': 'The council',
    'pipes/front.title': 'Opening',
    'pipes/chapters.pipes.title': 'All about pipes',
  };
  const all = Object.fromEntries(texts);
  return {
    ...all,
    'content/decks/pipes.yaml': PIPES,
    'locales/nb/pipes.po': `${(all['locales/nb/water.po'] ?? '').split('\n\n')[0]}\n${translated(more)}`,
  };
}

/** A conflict over a figure that no slide names. */
const CONFLICTS = `
tanks:
  places: [{ at: L1, says: Two tanks }, { at: L2, says: Three tanks }]
  kept: Two tanks
  rule: The later source.
  weight: main
  short: { what: Tanks, says: Two, other: three, because: Later }
  slides: [risks]
`;

/** The same where the opening prints what it need not: how many bullets its text has, which risks another slide names, what is disputed. */
export const inquisitive = (): Texts =>
  [
    ['</stack>', '<text style="h3" name="more">{{bullets text}}{{deck.disputes.told}} {{> own}}</text></stack>'],
    ['{{text}}', '{{#each deck.disputes.marked}}{{pages}}{{/each}}{{text}}'],
    ['{{text}}', '{{text}}{{#with (slide "risks")}}{{#each stages.treatment}} {{@key}}{{/each}}{{/with}}'],
  ].reduce<Texts>((texts, [from = '', to = '']) => edited(texts, 'layouts/opening/layout.hbs', from, to), {
    ...water(),
    'layouts/partials/own.hbs': '{{fact "works.litres"}}',
    'content/conflicts.yaml': CONFLICTS,
  });

export const filesOf = (texts: Texts): Files => ({
  ...layeredFiles(memoryFiles(texts), program),
  precompiled: shippedPrecompiled,
});

/** With one place of a file changed; throws where it is not there. */
export function edited(texts: Texts, path: string, from: string, to: string): Texts {
  const text = texts[path];
  if (text?.includes(from) !== true) throw new Error(`${path} has no ${from}`);
  return { ...texts, [path]: text.replace(from, to) };
}

/** What one run after another leaves behind. */
export interface Place {
  readonly memory: Memory;
  readonly output: MemoryOutput;
}

export const place = (): Place => ({ memory: memoryMemory(), output: memoryOutput() });

export const run = (
  texts: Texts,
  { memory, output }: Place,
  args = 'build --format pdf',
  world: Partial<CommandWorld> = {},
): Promise<Ran> => skald(`${args} --json`, {}, {}, { files: filesOf(texts), memory, output: () => output, ...world });

/** `water.en` for each deck that was looked through, slide by slide. */
export const laidOut = (ran: Ran): readonly string[] => stepsOf(ran, 'Laying out ');

/** Ids of the decks that were expanded and put into words. */
export const prepared = (ran: Ran): readonly string[] => stepsOf(ran, 'Reading the layouts of ');

/** `water.en` for each deck whose files were made. */
export const rendered = (ran: Ran): readonly string[] => stepsOf(ran, 'Rendering ');

const stepsOf = ({ steps }: Ran, kind: string): readonly string[] =>
  steps.flatMap((step) => (step.startsWith(kind) ? [step.slice(kind.length)] : []));

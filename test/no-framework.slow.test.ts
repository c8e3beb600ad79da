/** A project that says nothing of itself: the slide types for any subject are laid out in every language, with no section, level or country. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.js';
import { composeDeck, prepareDeck, readProject } from '../src/pipeline/build.js';
import { everyItem } from '../src/scene/walk.js';
import { diskFiles } from '../src/world/disk.js';
import { fontFiles } from '../src/world/font-files.js';
import { layeredFiles } from '../src/world/layered-files.js';
import { deckPath, generalFiles } from './general-files.js';
import { memoryFiles } from './world/memory.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const textOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** An org chart, a process in phases, a timeline, a map of actors, lessons and a comparison. */
const EXAMPLES = [
  'examples/org-deep-dive/example.school',
  'examples/org-deep-dive/example.school-sparse',
  'examples/process-phases/example.school',
  'examples/development-timeline/example.school-long',
  'examples/governance-model/example.school',
  'examples/framework-slide-schema/example.school',
  'examples/framework-slide-schema/example.school-sparse',
  'general/what-worked/example',
  'general/process/example',
  'general/bar-chart/example.changes',
];

const idOf = (text: string): string => /^id: (.*)$/mu.exec(text)?.[1] ?? '';

/** Both packs' facts, each id once. */
function facts(): string {
  const lines = ['examples', 'general'].flatMap((name) => textOf(`layouts/${name}/gallery.facts.yaml`).split('\n'));
  const byId = new Map(lines.filter((line) => line.startsWith('example.')).map((line) => [line.split(':')[0], line]));
  return [...byId.values()].join('\n');
}

function contents(): Readonly<Record<string, string | Uint8Array>> {
  const slides = EXAMPLES.map((name) => textOf(`layouts/${name}.yaml`));
  const listed = slides.map((text) => `      - ${idOf(text)}`).join('\n');
  const { 'content/framework.yaml': framework, ...general } = generalFiles();
  expect(framework).toBeDefined();
  const deck = new TextDecoder()
    .decode(general[deckPath])
    .replace(/ {4}slides:\n[\s\S]*$/u, `    slides:\n${listed}\n`);
  return {
    ...Object.fromEntries(Object.entries(general).filter(([path]) => path.startsWith('locales/'))),
    ...Object.fromEntries(slides.map((text, index) => [`content/slides/${index}.yaml`, text])),
    [deckPath]: deck,
    'content/facts.yaml': facts(),
    'content/sources.yaml':
      textOf('layouts/examples/gallery.sources.yaml') + textOf('layouts/general/gallery.sources.yaml'),
  };
}

it('has everything that is general, and no tracker', () => {
  const files = layeredFiles(memoryFiles(contents()), diskFiles(root));
  const { value: project, diagnostics } = readProject(files);
  const said: Diagnostic[] = [...diagnostics];
  const deck = project?.decks.get('schools') ?? expect.unreachable();
  const prepared = prepareDeck(project ?? expect.unreachable(), deck, { files, fontFiles }, { draft: true });
  said.push(...prepared.diagnostics);
  for (const locale of ['nb', 'da', 'en']) {
    const { value, diagnostics: told } = composeDeck(prepared.value ?? expect.unreachable(), locale);
    said.push(...told);
    expect(value?.scenes.length).toBe(EXAMPLES.length);
    const names = (value?.scenes ?? []).flatMap(({ items }) => everyItem(items).map(({ name }) => name));
    expect(names.filter((name) => name.startsWith('tracker'))).toEqual([]);
  }
  expect(said.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
}, 120_000);

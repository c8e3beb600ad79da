/** Org charts of the report and of the example: each line can be written as a connector, and crosses nothing, in all locales. */
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/diagnostics/diagnostic.js';
import { layOut } from '../../src/layout/lay-out.js';
import { localise } from '../../src/localise/localise.js';
import { prepareDeck, readProject } from '../../src/pipeline/build.js';
import { examplesIn } from '../../src/pipeline/examples-in.js';
import { readGallery } from '../../src/pipeline/read-gallery.js';
import { foldersIn } from '../../src/load/folders.js';
import type { Project } from '../../src/model/project.js';
import { connectorPath } from '../../src/render/pptx/connector-path.js';
import type { ConnectorItem, Scene } from '../../src/scene/scene.js';
import { diskFiles } from '../../src/world/disk.js';
import { fontFiles } from '../../src/world/font-files.js';
import { crossesOther, linesMeet, stretches } from './org-lines.js';
import { inFull, itInFull } from '../amount.js';
import { boxesOf, connectors } from './org-sample.js';

const files = diskFiles('.');
const locales = inFull ? foldersIn(files, 'locales') : ['nb'];

/** All slides with an org chart, in each locale; what stops them is thrown, since no test can go on. */
function scenesOf({ value: project, diagnostics }: Outcome<Project>, id?: string): Scene[] {
  const decks = [...(project?.decks.values() ?? [])];
  const deck = id === undefined ? decks[0] : decks.find((one) => one.id === id);
  if (project === undefined || deck === undefined) throw new Error(JSON.stringify(diagnostics));
  const slides = [...project.slides.values()].filter(({ type }) => type === 'org-deep-dive').map(({ id }) => id);
  const { value: prepared } = prepareDeck(project, deck, { files, fontFiles }, { draft: true, slides });
  return locales.flatMap((locale) => {
    const { value: localised } = localise(project, deck, locale);
    if (prepared === undefined || localised === undefined) throw new Error(`nothing to lay out in ${locale}`);
    const laid = layOut(prepared.slides, localised, prepared.theme, prepared.fonts, examplesIn(prepared, locale));
    expect(laid.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    return (laid.value?.scenes ?? []).filter(({ slide }) => slides.includes(slide));
  });
}

const isDashed = ({ line }: ConnectorItem): boolean => line.dash !== undefined;
const report = inFull ? scenesOf(readProject(files), 'nordic-digitalisation') : [];
const examples = scenesOf(readGallery(files));
const scenes = [...report, ...examples];

itInFull('there are many in the report', () => {
  expect(new Set(report.map(({ slide }) => slide)).size).toBeGreaterThan(12);
  expect(report.flatMap(({ items }) => connectors(items).filter(isDashed)).length).toBeGreaterThan(locales.length);
});

it('there is an example of each form, in each locale', () => {
  expect(new Set(examples.map(({ slide }) => slide)).size).toBeGreaterThanOrEqual(5);
  expect(scenes.length % locales.length).toBe(0);
  expect(examples.flatMap(({ items }) => connectors(items).filter(isDashed)).length).toBeGreaterThan(locales.length);
});

describe.each(scenes.map((scene) => [scene.id, scene.lang, scene] as const))('%s in %s', (_id, _lang, { items }) => {
  const lines = connectors(items);
  const dashed = lines.filter(isDashed);

  it('has lines of at most three stretches, which a connector can be', () => {
    for (const line of lines) {
      expect(stretches(line).length, line.id).toBeLessThanOrEqual(3);
      expect(connectorPath(line.points)?.preset, line.id).toMatch(/^(straight|bent)Connector[123]$/);
    }
  });

  it('glues both ends of each line', () => {
    for (const { id, from, to } of lines) expect([from.item, from.site, to.item, to.site], id).not.toContain(undefined);
  });

  it('runs none through a box or a figure, nor a dashed one into the line of another unit', () => {
    const boxes = [...boxesOf(items), ...items.filter(({ name }) => name.startsWith('key figure'))];
    for (const line of lines)
      for (const item of boxes) expect(crossesOther(line, item), `${line.id} ${item.id}`).toBe(false);
    for (const a of dashed)
      for (const b of lines.filter(({ from }) => from.item !== a.from.item))
        expect(linesMeet(a, b), `${a.id} ${b.id}`).toBe(false);
  });
});

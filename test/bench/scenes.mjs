/**
 * Writes the scenes of a deck as JSON for the plain programs: what to draw, with nothing left to decide. Gives how many pages
 * they are, and of how many slide types.
 */
import { writeFileSync } from 'node:fs';
import { composeDeck, prepareDeck, readProject } from '../../dist/pipeline/build.js';
import { diskFiles } from '../../dist/world/disk.js';
import { fontFiles } from '../../dist/world/font-files.js';

export function composeScenes(root, deckId, target) {
  const files = diskFiles(root);
  const project = readProject(files).value;
  const prepared = prepareDeck(project, project.decks.get(deckId), { files, fontFiles }, { draft: true }).value;
  const presentation = composeDeck(prepared, 'nb').value;
  const scenes = presentation.scenes.map((scene) => withLayout(scene, presentation.layouts));
  writeFileSync(target, JSON.stringify({ ...presentation, scenes }));
  const types = new Set(scenes.map(({ slide }) => project.slides.get(slide).type));
  return { slides: scenes.length, types: types.size };
}

/** Plain programs know no slide layouts: each page gets what its layout has. */
function withLayout(scene, layouts) {
  const { background, items } = layouts.find(({ id }) => id === scene.layout);
  return { ...scene, background, items: [...items, ...scene.items] };
}

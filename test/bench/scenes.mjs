/** Writes the scenes of a deck as JSON for the plain programs: what to draw, with nothing left to decide. */
import { writeFileSync } from 'node:fs';
import { composeDeck, prepareDeck, readProject } from '../../dist/pipeline/build.js';
import { diskFiles } from '../../dist/world/disk.js';
import { fontFiles } from '../../dist/world/font-files.js';

export function composeScenes(root, deckId, target) {
  const files = diskFiles(root);
  const project = readProject(files).value;
  const prepared = prepareDeck(project, project.decks.get(deckId), { files, fontFiles }, { draft: true }).value;
  const presentation = composeDeck(prepared, 'nb').value;
  writeFileSync(target, JSON.stringify(presentation));
  return presentation.scenes.length;
}

/** What a slide tells is the same whether it is expanded alone or with its whole deck, for each slide of the project's decks. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { localised } from '../../src/localise/localise.js';
import { prepareDeck, readProject } from '../../src/pipeline/build.js';
import { shownOfSome } from '../../src/pipeline/expanding.js';
import { shownDigests } from '../../src/pipeline/shown-in.js';
import { diskFiles } from '../../src/world/disk.js';
import { everyNth } from '../amount.js';
import { fontFiles } from '../../src/world/font-files.js';

const files = diskFiles(fileURLToPath(new URL('../..', import.meta.url)));
const world = { files, fontFiles };
const options = { draft: true };

describe('slides that are expanded alone', () => {
  it('tell what they tell in their deck, and none that the deck has not', () => {
    const project = readProject(files).value;
    if (project === undefined) throw new Error('the project is sound');
    for (const spec of project.decks.values()) {
      const { value: prepared } = prepareDeck(project, spec, world, options);
      const deck = localised(project, spec, spec.source);
      if (prepared === undefined || deck === undefined) throw new Error(`the deck ${spec.id} is sound`);
      const whole = [...shownDigests(prepared, localised(prepared.project, spec, spec.source) ?? deck, true)];
      for (const [slide, digest] of everyNth(whole, 8)) {
        const found = shownOfSome(project, spec, world, options, [slide]);
        const words = found && localised(found.project, spec, spec.source);
        expect([slide, found && words && [...shownDigests(found, words, true)]]).toEqual([slide, [[slide, digest]]]);
      }
      expect(shownOfSome(project, spec, world, options, ['no.such-slide'])).toBeUndefined();
    }
  });
});

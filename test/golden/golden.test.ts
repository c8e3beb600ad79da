/** Scenes as golden files, compared line by line. After a wanted change: `npm run golden`, and read the diff. */
import { describe, expect, it } from 'vitest';
import { inFull, itInFull } from '../amount.js';
import { documented, gallery, layDeck, locales, reportDeck } from './decks.js';
import { layoutText, sceneText } from './scene-text.js';

/** Slides of the report that show what the examples do not: bold in cells, footnotes, links and many connectors. */
const chosen = ['no.overview-map', 'no.organisational-landscape', 'no.org.difi'];

/** Norwegian alone where not all is tried. */
describe.each(inFull ? locales : ['nb'])('golden scenes in %s', (locale) => {
  it('of every example', async () => {
    const { scenes, layouts, diagnostics } = layDeck(gallery(), locale);
    expect(diagnostics).toEqual([]);
    await expect(layouts.map(layoutText).join('\n')).toMatchFileSnapshot(`./layouts.${locale}.txt`);
    for (const scene of scenes) await expect(sceneText(scene)).toMatchFileSnapshot(`./${scene.id}.${locale}.txt`);
  });

  it('of slides of the report', async () => {
    const { scenes, diagnostics } = layDeck(reportDeck(), locale);
    expect(diagnostics).toEqual([]);
    for (const scene of scenes.filter(({ slide }) => chosen.includes(slide)))
      await expect(sceneText(scene)).toMatchFileSnapshot(`./${scene.id}.${locale}.txt`);
  });

  itInFull('of the page on a slide type', async () => {
    const { scenes, diagnostics } = layDeck(documented(), locale);
    expect(diagnostics).toEqual([]);
    for (const scene of scenes.filter(({ slide }) => slide === 'reference.lessons'))
      await expect(sceneText(scene)).toMatchFileSnapshot(`./${scene.id}.${locale}.txt`);
  });
});

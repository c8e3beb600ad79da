/** A deck of one slide in a project that says nothing of itself but that it uses the pack general: what is told of the slide, and its words. */
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { composeDeck, prepareDeck, readProject } from '../../../src/pipeline/build.js';
import type { Item, Presentation } from '../../../src/scene/scene.js';
import { everyText, wordsOf } from '../../../src/scene/walk.js';
import { diskFiles } from '../../../src/world/disk.js';
import { fontFiles } from '../../../src/world/font-files.js';
import { layeredFiles } from '../../../src/world/layered-files.js';
import { memoryFiles } from '../../world/memory.js';

const program = diskFiles(new URL('../../..', import.meta.url).pathname);

type Contents = Parameters<typeof memoryFiles>[0];

const DECK = `id: deck
title: Schools
subject: Schools
author: City
client: Council
keywords: schools
date: 2026-01-31
approval: none
source: en
locales: [en]
theme: nordic
front: { title: Opening, slides: [one] }
chapters: []
`;

/** `fields` is the YAML of a slide without its id, type and sources; `more` are further files, such as pictures. */
export function oneSlide(type: string, fields: string, more: Contents = {}, draft = true) {
  const files = layeredFiles(
    memoryFiles({
      'content/framework.yaml': 'packs: [general]\n',
      'content/facts.yaml': '{}\n',
      'content/organisations.yaml': '{}\n',
      'content/sources.yaml': 'register: { title: The register }\n',
      'content/decks/deck.yaml': DECK,
      'content/slides/one.yaml': `id: one\ntype: ${type}\nsources: [register]\n${fields}`,
      ...more,
    }),
    program,
  );
  const { value: project, diagnostics: said } = readProject(files);
  const deck = project?.decks.get('deck');
  if (project === undefined || deck === undefined) return outcome(said);
  const prepared = prepareDeck(project, deck, { files, fontFiles }, { draft });
  const composed = prepared.value === undefined ? undefined : composeDeck(prepared.value, 'en');
  return outcome([...said, ...prepared.diagnostics, ...(composed?.diagnostics ?? [])], composed?.value);
}

function outcome(diagnostics: readonly Diagnostic[], presentation?: Presentation) {
  const items: readonly Item[] = presentation?.scenes.flatMap((scene) => scene.items) ?? [];
  return {
    told: diagnostics.map(({ code, message, hint, place }) => ({ code, message, hint, line: place?.line })),
    items,
    words: everyText(items).map(({ body }) => wordsOf(body).replaceAll('\u00A0', ' ')),
  };
}

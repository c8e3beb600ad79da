/**
 * A presentation as a PPTX file (ECMA-376, transitional): pptxgenjs writes the package, the drawing functions of this folder
 * every shape tree and chart, and one pass over the package mends the rest and packs it the same way every time.
 */
import type { Assets, Presentation } from '../../scene/scene.js';
import { writeArchive } from './archive.js';
import { contentTypes, contentTypesPart } from './content-types.js';
import { applicationProperties, coreProperties } from './document-properties.js';
import { masterParts } from './master-parts.js';
import { nameMedia } from './media.js';
import { notesMasterPart } from './notes-master.js';
import { xmlPart, type Parts } from './parts.js';
import { presentationPropertiesPart } from './presentation-properties.js';
import { presentationPart } from './presentation-part.js';
import {
  formatRelationships,
  nextId,
  parseRelationships,
  relationshipsPart,
  relationshipTypes,
} from './relationships.js';
import { buildSkeleton } from './skeleton.js';
import { notesName, slideParts } from './slide-parts.js';
import { tableStylesPart } from './table-styles.js';
import { themePart } from './theme.js';
import { unitMapParts } from './unit-map.js';
import { viewPropertiesPart } from './view-properties.js';

const presentationName = 'ppt/presentation.xml';
const notesMasterName = 'ppt/notesMasters/notesMaster1.xml';
const themeName = 'ppt/theme/theme1.xml';

/** pptxgenjs writes a notes slide for every slide; those without a word are left out. */
function withoutEmptyNotes(parts: Parts, { scenes }: Presentation): Parts {
  const empty = scenes.flatMap((scene, index) => (scene.notes.length > 0 ? [] : [notesName(index)]));
  const dropped = new Set(empty.flatMap((name) => [name, relationshipsPart(name)]));
  return new Map([...parts].filter(([name]) => !dropped.has(name)));
}

function presentationRelationships(parts: Parts): string {
  const existing = parseRelationships(xmlPart(parts, relationshipsPart(presentationName)));
  const map = { id: nextId(existing), type: relationshipTypes.customXml, target: '../customXml/item1.xml' };
  return formatRelationships([...existing, map]);
}

/** Each master has a theme part to itself; pptxgenjs lets the two share one. */
function themeParts(parts: Parts, presentation: Presentation): Parts {
  const theme = themePart(xmlPart(parts, themeName), presentation);
  const relationship = { id: 'rId1', type: relationshipTypes.theme, target: '../theme/theme2.xml' };
  return new Map([
    [themeName, theme],
    ['ppt/theme/theme2.xml', theme],
    [relationshipsPart(notesMasterName), formatRelationships([relationship])],
  ]);
}

const documentParts = (parts: Parts, presentation: Presentation): Parts =>
  new Map([
    [presentationName, presentationPart(xmlPart(parts, presentationName), presentation)],
    [relationshipsPart(presentationName), presentationRelationships(parts)],
    [notesMasterName, notesMasterPart(presentation)],
    ['ppt/presProps.xml', presentationPropertiesPart()],
    ['ppt/viewProps.xml', viewPropertiesPart(presentation)],
    ['ppt/tableStyles.xml', tableStylesPart(presentation)],
    ['docProps/core.xml', coreProperties(presentation)],
    ['docProps/app.xml', applicationProperties(presentation)],
  ]);

/**
 * The bytes of the file; equal input gives equal bytes. Throws when the scenes contradict themselves: a colour outside the
 * palette, an image without bytes, two items with one id.
 */
export async function renderPptx(presentation: Presentation, assets: Assets): Promise<Uint8Array> {
  const skeleton = await buildSkeleton(presentation);
  const media = nameMedia(presentation, assets);
  const parts: Parts = new Map([
    ...withoutEmptyNotes(skeleton, presentation),
    ...slideParts(skeleton, presentation, assets, media),
    ...masterParts(presentation, media),
    ...themeParts(skeleton, presentation),
    ...documentParts(skeleton, presentation),
    ...unitMapParts(presentation),
  ]);
  return writeArchive(new Map([...parts, [contentTypesPart, contentTypes(parts)]]), presentation.date);
}

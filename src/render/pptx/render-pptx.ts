/**
 * A presentation as a PPTX file (ECMA-376, transitional): pptxgenjs writes the package, the drawing functions of this folder
 * every shape tree and chart, and one pass over the package mends the rest and packs it the same way every time.
 */
import type { StartFile } from '../../scene/file-in-the-making.js';
import type { Assets, Presentation } from '../../scene/scene.js';
import { readArchive, writeArchive } from './archive.js';
import { forClient, onClientMasters } from './client-masters.js';
import { contentTypes, contentTypesPart } from './content-types.js';
import { applicationProperties, coreProperties, customProperties } from './document-properties.js';
import { masterParts } from './master-parts.js';
import { nameMedia } from './media.js';
import { notesMasterPart } from './notes-master.js';
import { xmlPart, type Parts } from './parts.js';
import { presentationPropertiesPart, viewPropertiesPart } from './view-properties.js';
import { presentationPart } from './presentation-part.js';
import {
  formatRelationships,
  nextId,
  parseRelationships,
  relationshipsPart,
  relationshipTypes,
  type Relationship,
} from './relationships.js';
import { buildSkeleton } from './skeleton.js';
import { isOfSlide, slideParts } from './slide-parts.js';
import { tableStylesPart } from './table-styles.js';
import { themePart } from './theme.js';
import { unitMapParts } from './unit-map.js';

const presentationName = 'ppt/presentation.xml';
const notesMasterName = 'ppt/notesMasters/notesMaster1.xml';
const themeName = 'ppt/theme/theme1.xml';

/** The document's own, as pptxgenjs wrote them, one to each slide in order, and one to the map of units. */
function presentationRelationships(parts: Parts, { scenes, unmapped }: Presentation): readonly Relationship[] {
  const existing = parseRelationships(xmlPart(parts, relationshipsPart(presentationName)));
  const own = existing.filter(({ type }) => type !== relationshipTypes.slide);
  const added = [
    ...scenes.map((_, index) => ({ type: relationshipTypes.slide, target: `slides/slide${index + 1}.xml` })),
    ...(unmapped ? [] : [{ type: relationshipTypes.customXml, target: '../customXml/item1.xml' }]),
  ];
  return [...own, ...added.map((relationship, index) => ({ id: nextId(own, index), ...relationship }))];
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

const packageRelationships = '_rels/.rels';

/** Properties of our own, which the package then leads to; none where there are none. */
function customPropertyParts(parts: Parts, presentation: Presentation): Parts {
  const properties = customProperties(presentation);
  if (properties === undefined) return new Map();
  const existing = parseRelationships(xmlPart(parts, packageRelationships));
  const own = { id: nextId(existing), type: relationshipTypes.customProperties, target: 'docProps/custom.xml' };
  return new Map([
    [packageRelationships, formatRelationships([...existing, own])],
    ['docProps/custom.xml', properties],
  ]);
}

function documentParts(parts: Parts, presentation: Presentation): Parts {
  const relationships = presentationRelationships(parts, presentation);
  return new Map([
    [presentationName, presentationPart(xmlPart(parts, presentationName), presentation, relationships)],
    [relationshipsPart(presentationName), formatRelationships(relationships)],
    [notesMasterName, notesMasterPart(presentation)],
    ['ppt/presProps.xml', presentationPropertiesPart()],
    ['ppt/viewProps.xml', viewPropertiesPart(presentation)],
    ['ppt/tableStyles.xml', tableStylesPart(presentation)],
    ['docProps/core.xml', coreProperties(presentation)],
    ['docProps/app.xml', applicationProperties(presentation)],
  ]);
}

/**
 * The bytes of the file; equal input gives equal bytes. Throws when the scenes contradict themselves: a colour outside the
 * palette, an image without bytes, two items with one id.
 */
export async function renderPptx(whole: Presentation, assets: Assets): Promise<Uint8Array> {
  const { template } = whole;
  const presentation = template === undefined ? whole : forClient(whole);
  const skeleton = await buildSkeleton(presentation);
  const media = nameMedia(presentation, assets);
  const parts: Parts = new Map([
    ...[...skeleton].filter(([name]) => !isOfSlide(name)),
    ...slideParts(skeleton, presentation, assets, media),
    ...masterParts(presentation, media),
    ...themeParts(skeleton, presentation),
    ...documentParts(skeleton, presentation),
    ...(presentation.unmapped ? [] : unitMapParts(presentation)),
    ...customPropertyParts(skeleton, presentation),
  ]);
  const client = template === undefined ? undefined : readArchive(assetAt(template.path, assets));
  const all = template === undefined || client === undefined ? parts : onClientMasters(parts, client, template);
  const types = contentTypes(all, client);
  return writeArchive(new Map([...all, [contentTypesPart, types]]), presentation.date);
}

function assetAt(path: string, assets: Assets): Uint8Array {
  const asset = assets.get(path);
  if (asset === undefined) throw new Error(`The bytes of «${path}» are missing`);
  return asset.bytes;
}

/** Slides refer to each other and to what all share, so the file is made when all of them are there. */
export const startPptx: StartFile = () => ({ page: () => Promise.resolve(), finish: renderPptx });

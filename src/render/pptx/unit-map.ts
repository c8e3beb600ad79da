/** A custom XML part that says which shape shows which translatable units, so that edits find their way back (ECMA-376-1, 15.2.5). */
import { everyItem } from '../../scene/walk.js';
import type { Item, Presentation, Scene, TableItem } from '../../scene/scene.js';
import { guid } from './guid.js';
import type { Parts } from './parts.js';
import { formatRelationships, relationshipTypes } from './relationships.js';
import { numberShapes } from './slide-context.js';
import { escapeAttribute, xmlDeclaration } from './xml.js';

const unitNamespace = 'urn:skald:units:1';

const units = (ids: readonly string[]): string => ids.map((id) => `<unit id="${escapeAttribute(id)}"/>`).join('');

/** Cells by row and column from 0, since a table is one shape with many units. */
const cells = (table: TableItem): string =>
  table.cells
    .flatMap((row, rowIndex) =>
      row.map((cell, column) =>
        cell && cell.units.length > 0 ? `<cell row="${rowIndex}" column="${column}">${units(cell.units)}</cell>` : '',
      ),
    )
    .join('');

function shape(item: Item, id: number | undefined): string {
  const content = units(item.units) + (item.kind === 'table' ? cells(item) : '');
  return content && `<shape id="${id}" name="${escapeAttribute(item.name)}">${content}</shape>`;
}

function slide(scene: Scene, index: number): string {
  const ids = numberShapes(scene);
  const shapes = everyItem(scene.items).map((item) => shape(item, ids.get(item.id)));
  const identity = `index="${index + 1}" id="${escapeAttribute(scene.id)}" slide="${escapeAttribute(scene.slide)}" part="${scene.part}"${scene.shown === undefined ? '' : ` shown="${scene.shown}"`}`;
  return `<slide ${identity}>${shapes.join('')}</slide>`;
}

/** `head`: where the file names the head of the log of approvals, as in the PDF's `units.json`. */
function map({ id, lang, head, scenes }: Presentation): string {
  const named = head === undefined ? '' : ` head="${escapeAttribute(head)}"`;
  const about = `deck="${escapeAttribute(id)}" lang="${lang}"${named}`;
  return `${xmlDeclaration}<units xmlns="${unitNamespace}" ${about}>${scenes.map(slide).join('')}</units>`;
}

const properties = (presentation: Presentation): string =>
  `${xmlDeclaration}<ds:datastoreItem ds:itemID="${guid(`units ${presentation.id}`)}" ` +
  'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${unitNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;

/** The map, its properties and the relationship between them. `slide/@index` counts from 1 as PowerPoint does. */
export const unitMapParts = (presentation: Presentation): Parts =>
  new Map([
    ['customXml/item1.xml', map(presentation)],
    ['customXml/itemProps1.xml', properties(presentation)],
    [
      'customXml/_rels/item1.xml.rels',
      formatRelationships([{ id: 'rId1', type: relationshipTypes.customXmlProperties, target: 'itemProps1.xml' }]),
    ],
  ]);

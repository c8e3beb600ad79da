/** Document properties: what the file says about itself (ECMA-376-2, clause 8, and ECMA-376-1, 22.2 and 22.3). */
import type { Presentation } from '../../scene/scene.js';
import { escapeXml, xmlDeclaration } from './xml.js';

/** Whole seconds in UTC, as Office writes them; an invalid date becomes the first one that ZIP knows. */
function instant(date: string): string {
  const time = Date.parse(date);
  return new Date(Number.isNaN(time) ? Date.UTC(1980, 0, 1) : time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

const namespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

const date = (name: string, value: string): string =>
  `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant(value)}</dcterms:${name}>`;

export type Properties = Pick<Presentation, 'title' | 'subject' | 'author' | 'keywords' | 'lang' | 'date'>;

/** `docProps/core.xml`. */
export function coreProperties(properties: Properties): string {
  const texts: readonly (readonly [string, string])[] = [
    ['dc:title', properties.title],
    ['dc:subject', properties.subject],
    ['dc:creator', properties.author],
    ['cp:keywords', properties.keywords],
    ['cp:lastModifiedBy', properties.author],
    ['cp:revision', '1'],
    ['dc:language', properties.lang],
  ];
  const elements = texts.map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`).join('');
  const dates = date('created', properties.date) + date('modified', properties.date);
  return `${xmlDeclaration}<cp:coreProperties ${namespaces}>${elements}${dates}</cp:coreProperties>`;
}

/** The set of properties that users define (ECMA-376-1, 22.3.2.2, and [MS-OLEPS], 2.18.2). */
const userDefined = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Names as File > Info > Properties shows them; ids are counted from 2. */
const customValues = ({ head, classification }: Pick<Presentation, 'head' | 'classification'>) =>
  [
    ['Approval log head', head],
    ['Classification', classification],
  ].flatMap(([name, value]) => (name === undefined || value === undefined ? [] : [{ name, value }]));

/** `docProps/custom.xml`; undefined where there is nothing to say. */
export function customProperties(presentation: Pick<Presentation, 'head' | 'classification'>): string | undefined {
  const values = customValues(presentation);
  if (values.length === 0) return undefined;
  const properties = values.map(
    ({ name, value }, index) =>
      `<property fmtid="${userDefined}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return (
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`
  );
}

const count = (heading: string, size: number): string =>
  `<vt:variant><vt:lpstr>${heading}</vt:lpstr></vt:variant><vt:variant><vt:i4>${size}</vt:i4></vt:variant>`;

/** `docProps/app.xml`: counts, and the fonts, theme and slide titles that file managers and search show. */
export function applicationProperties(presentation: Presentation): string {
  const { scenes, themeName, fonts, company } = presentation;
  const families = [...new Set([fonts.title.pptx, fonts.text.pptx])];
  const titles = [...families, themeName, ...scenes.map((scene) => scene.title)];
  const headings = count('Fonts Used', families.length) + count('Theme', 1) + count('Slide Titles', scenes.length);
  const list = titles.map((title) => `<vt:lpstr>${escapeXml(title)}</vt:lpstr>`).join('');
  const notes = scenes.filter((scene) => scene.notes.length > 0).length;
  return (
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" ` +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><TotalTime>0</TotalTime>' +
    `<Application>Skald</Application><Slides>${scenes.length}</Slides><Notes>${notes}</Notes>` +
    `<HiddenSlides>0</HiddenSlides><HeadingPairs><vt:vector size="6" baseType="variant">${headings}</vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${list}</vt:vector></TitlesOfParts>` +
    `<Company>${escapeXml(company)}</Company></Properties>`
  );
}

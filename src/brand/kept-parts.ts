/**
 * The parts of a client's template that a deck is built on: its masters with all they lead to, as a template of its own. Slides,
 * notes, code, add-ins and what links out of the file stay behind.
 */
import { openZip } from '../zip/open-zip.js';
import { readXml, type XmlElement } from '../xml/read-xml.js';
import { childOf, childrenOf } from '../xml/walk-xml.js';
import type { Left } from './left.js';
import type { Template } from './open-template.js';

interface Kept {
  /** By name, as they are written into the package. */
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
  readonly left: readonly Left[];
}

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly mode?: string;
  /** Name of the part; absent where it links out of the file. */
  readonly part?: string;
}

/** `bytes`: those of the file that `template` was read from. */
export function keptParts(bytes: Uint8Array, template: Template): Kept {
  const all = openZip(bytes)?.entries ?? new Map<string, Uint8Array>();
  const names = reached(template);
  const parts = new Map<string, string | Uint8Array>();
  for (const name of names) {
    const content = all.get(name);
    if (content === undefined) continue;
    const links = linksOf(name, template);
    parts.set(keptName(name), keptContent(name, content, links));
    const relationships = links
      .filter(isKept)
      .map((one) => (one.part === undefined ? one : { ...one, target: `/${keptName(one.part)}` }));
    if (relationships.length > 0) parts.set(relationshipsOf(keptName(name)), relationshipPart(relationships));
  }
  for (const [name, part] of frame(template, [...parts.keys()], all)) parts.set(name, part);
  return { parts, left: leftOf(template) };
}

const relationshipsOf = (part: string): string => part.replace(/[^/]*$/u, (name) => `_rels/${name}.rels`);

/** Beside the parts of a deck, whose pictures, charts and workbooks are numbered as well. */
const keptName = (name: string): string => name.replace(/^(ppt\/(?:media|charts|embeddings)\/)/u, '$1client-');

/** Links that people follow stay; pictures and the like outside the file would be fetched. */
const isKept = ({ part, type }: Link): boolean => part !== undefined || type.endsWith('/hyperlink');

/** Masters, and everything their relationships lead to but slides and notes. */
function reached(template: Template): readonly string[] {
  const names = new Set<string>();
  const visit = (name: string): void => {
    if (names.has(name) || /^ppt\/(?:slides|notesSlides|notesMasters|handoutMasters)\//u.test(name)) return;
    names.add(name);
    for (const { part } of linksOf(name, template)) if (part !== undefined) visit(part);
  };
  for (const { part } of template.masters) visit(part);
  return [...names];
}

function linksOf(name: string, { file }: Template): readonly Link[] {
  const resolved = new Map(file.relationships(name).map(({ id, part }) => [id, part]));
  return childrenOf(file.root(relationshipsOf(name)), 'Relationship').map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const part = resolved.get(id);
    return { id, type, target, ...(mode === undefined ? {} : { mode }), ...(part === undefined ? {} : { part }) };
  });
}

/** A reference to what stays behind would be taken for damage. */
function keptContent(name: string, content: Uint8Array, links: readonly Link[]): string | Uint8Array {
  if (!/\.(?:xml|vml)$/iu.test(name)) return content;
  const gone = links.filter((link) => !isKept(link)).map(({ id }) => id);
  const text = new TextDecoder().decode(content);
  return gone.reduce((xml, id) => xml.replaceAll(new RegExp(` r:[a-z]+=(["'])${escaped(id)}\\1`, 'gu'), ''), text);
}

const escaped = (text: string): string => text.replace(/[^A-Za-z0-9]/gu, '\\$&');

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.presentationml.template.main+xml';

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const relationshipPart = (links: readonly Omit<Link, 'part'>[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
  links
    .map(({ id, type, target, mode }) => {
      const where = mode === undefined ? '' : ` TargetMode="${quoted(mode)}"`;
      return `<Relationship Id="${quoted(id)}" Type="${quoted(type)}" Target="${quoted(target)}"${where}/>`;
    })
    .join('') +
  '</Relationships>';

/** What makes a package of the parts: the presentation with its masters and page size, and the types of all parts. */
function frame(
  { main, masters }: Template,
  names: readonly string[],
  all: ReadonlyMap<string, Uint8Array>,
): [string, string][] {
  const ids = childrenOf(childOf(main.root, 'sldMasterIdLst'), 'sldMasterId').map(({ attributes }) => attributes['id']);
  const list = masters.map(
    (_, index) => `<p:sldMasterId id="${quoted(ids[index] ?? String(2147483648 + index))}" r:id="rId${index + 1}"/>`,
  );
  const { cx = '12192000', cy = '6858000' } = childOf(main.root, 'sldSz')?.attributes ?? {};
  const links = masters.map(({ part }, index) => ({
    id: `rId${index + 1}`,
    type: `${OFFICE}/slideMaster`,
    target: `/${part}`,
  }));
  return [
    [
      '_rels/.rels',
      relationshipPart([{ id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'ppt/presentation.xml' }]),
    ],
    [
      'ppt/presentation.xml',
      `${DECLARATION}<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="${OFFICE}">` +
        `<p:sldMasterIdLst>${list.join('')}</p:sldMasterIdLst><p:sldSz cx="${quoted(cx)}" cy="${quoted(cy)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    ],
    ['ppt/_rels/presentation.xml.rels', relationshipPart(links)],
    ['[Content_Types].xml', contentTypes(names, all.get('[Content_Types].xml'))],
  ];
}

/** As the template declares them. */
function contentTypes(names: readonly string[], declared: Uint8Array | undefined): string {
  const read = readXml(new TextDecoder().decode(declared));
  const types = 'root' in read ? read.root : undefined;
  const extension = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const extensions = new Set([...names.map(extension), 'rels', 'xml']);
  const defaults = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]);
  for (const one of childrenOf(types, 'Default')) {
    const name = (one.attributes['Extension'] ?? '').toLowerCase();
    if (extensions.has(name)) defaults.set(name, one.attributes['ContentType'] ?? '');
  }
  const overrides = [
    ['ppt/presentation.xml', MAIN] as const,
    ...childrenOf(types, 'Override').flatMap(({ attributes }) => overrideOf(attributes, names)),
  ];
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    [...defaults]
      .map(([name, type]) => `<Default Extension="${quoted(name)}" ContentType="${quoted(type)}"/>`)
      .join('') +
    overrides.map(([name, type]) => `<Override PartName="/${quoted(name)}" ContentType="${quoted(type)}"/>`).join('') +
    '</Types>'
  );
}

function overrideOf(
  { PartName: path = '', ContentType: type = '' }: XmlElement['attributes'],
  names: readonly string[],
) {
  const name = path.replace(/^\//u, '');
  return names.includes(keptName(name)) ? [[keptName(name), type] as const] : [];
}

/** What of the rest somebody may miss. */
function leftOf({ file, main }: Template): Left[] {
  const types = new Set(file.relationships(main.part).map(({ type }) => type));
  const outer = new Set(file.relationships('').map(({ type }) => type));
  return [
    ...(types.has('vbaProject') ? [{ what: 'the macros', why: 'Code of others is neither run nor handed on.' }] : []),
    ...(types.has('font')
      ? [
          {
            what: 'the embedded fonts',
            why: 'They are scrambled there. Put their TTF or OTF files into fonts/, where their licence allows it.',
          },
        ]
      : []),
    ...(outer.has('webextensiontaskpanes')
      ? [{ what: 'the task panes of add-ins', why: 'They open by themselves wherever the deck is opened.' }]
      : []),
    ...(types.has('customXml')
      ? [{ what: 'the data of add-ins beside the masters', why: 'It belongs to the file that it came in.' }]
      : []),
  ];
}

/** Content types of the parts that are there, and no others (ECMA-376-2, 6.2.3). */
import type { Parts } from './parts.js';
import { xmlPart } from './parts.js';
import { xmlDeclaration } from './xml.js';

export const contentTypesPart = '[Content_Types].xml';

/** Types of the parts that are not pptxgenjs' own. */
const added: ReadonlyMap<string, string> = new Map([
  ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['ppt/theme/theme2.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
]);

const extension = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

const listed = (types: string, element: string, key: string): ReadonlyMap<string, string> =>
  new Map(
    [...types.matchAll(new RegExp(`<${element} ${key}="([^"]*)" ContentType="([^"]*)"/>`, 'g'))].map(
      ([, name = '', type = '']) => [name.replace(/^\//, ''), type],
    ),
  );

/** Parts of one kind are numbered. */
const kindOf = (name: string): string => name.replace(/\d+(?=\.xml$)/, '');

/** The content types of a package, some of whose parts come from `others`. pptxgenjs lists masters and notes that do not exist, which PowerPoint takes for damage. */
export function contentTypes(parts: Parts, others?: Parts): string {
  const types = xmlPart(parts, contentTypesPart);
  const extensions = new Set([...parts.keys()].map(extension));
  const theirs = others === undefined ? '' : xmlPart(others, contentTypesPart);
  const known = new Map([...listed(theirs, 'Default', 'Extension'), ...listed(types, 'Default', 'Extension')]);
  const defaults = [...known].filter(([name]) => extensions.has(name));
  const kinds = new Map(
    [...listed(theirs, 'Override', 'PartName'), ...listed(types, 'Override', 'PartName'), ...added].map(
      ([name, type]) => [kindOf(name), type],
    ),
  );
  const overrides = [...parts.keys()].flatMap((name) => {
    const type = kinds.get(kindOf(name));
    return type === undefined ? [] : [[name, type] as const];
  });
  return (
    `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    defaults.map(([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`).join('') +
    overrides.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}

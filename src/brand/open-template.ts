/** Opens a template that a client handed over: its masters in order, with their layouts and themes (ECMA-376-1, 13.3). Nothing of it is run. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { openPackage, type Package } from '../returned/pptx/package.js';
import type { XmlElement } from '../xml/read-xml.js';
import { childOf, childrenOf } from '../xml/walk-xml.js';

/** A part with its root. */
export interface Sheet {
  readonly part: string;
  readonly root: XmlElement;
}

export interface Master extends Sheet {
  readonly layouts: readonly Sheet[];
  /** Root of its theme. */
  readonly theme: XmlElement;
}

export interface Template {
  readonly file: Package;
  /** Name of the presentation part, and its root. */
  readonly main: Sheet;
  readonly masters: readonly [Master, ...Master[]];
}

/** No template of any client is as large; what it takes unpacked is bounded by itself. */
const LARGEST = 200_000_000;

/** Undefined with `no-template` where the bytes are none. `name`: as the user wrote it. */
export function openTemplate(bytes: Uint8Array, name: string): Outcome<Template> {
  const refused = (why: string, hint = SAVE): Outcome<Template> => ({ diagnostics: [noTemplate(name, why, hint)] });
  if (bytes.length > LARGEST) return refused(`is larger than ${LARGEST / 1e6} MB`);
  const signature = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (signature === COMPOUND) return refused('is encrypted, or of PowerPoint 2003 or older', DECRYPT);
  const file = openPackage(bytes);
  if (file === undefined) return refused('is no PowerPoint file');
  if (file.names.includes('content.xml')) return refused('is of LibreOffice Impress', CONVERT);
  const part = file.relationships('').find(({ type }) => type === 'officeDocument')?.part ?? '';
  const root = file.root(part);
  if (root?.name !== 'presentation')
    return refused(file.unread[0]?.why.replace(/^It /u, '') ?? 'holds no presentation');
  const [first, ...others] = mastersIn({ part, root }, file);
  if (first === undefined) return refused('has no slide master with a theme');
  return { value: { file, main: { part, root }, masters: [first, ...others] }, diagnostics: [] };
}

/** An OLE compound file (MS-CFB, 2.2): what PowerPoint wraps around an encrypted package, and what it wrote until 2003. */
const COMPOUND = 'd0cf11e0a1b11ae1';

const SAVE = 'Ask for the template as .potx or .pptx, or open it in PowerPoint and save it so.';
const DECRYPT = 'Open it in PowerPoint, take the password out (File > Info > Protect) and save it as .potx.';
const CONVERT = 'Convert it first: soffice --convert-to pptx <file>.';

const noTemplate = (name: string, why: string, hint: string): Diagnostic => ({
  code: 'no-template',
  severity: 'error',
  message: `${quote(name)} ${why}.`,
  hint,
  argument: name,
});

function mastersIn({ part, root }: Sheet, file: Package): readonly Master[] {
  return childrenOf(childOf(root, 'sldMasterIdLst'), 'sldMasterId').flatMap(({ attributes }) => {
    const master = sheetAt(targetOf(part, attributes['r:id'], file), file);
    const theme = master && file.relationships(master.part).find(({ type }) => type === 'theme')?.part;
    const themeRoot = theme === undefined ? undefined : file.root(theme);
    if (master === undefined || themeRoot === undefined) return [];
    const layouts = childrenOf(childOf(master.root, 'sldLayoutIdLst'), 'sldLayoutId').flatMap(
      (one) => sheetAt(targetOf(master.part, one.attributes['r:id'], file), file) ?? [],
    );
    return [{ ...master, layouts, theme: themeRoot }];
  });
}

/** The part that a relationship of another leads to. */
export const targetOf = (part: string, id: string | undefined, file: Package): string | undefined =>
  file.relationships(part).find((one) => one.id === id)?.part;

function sheetAt(part: string | undefined, file: Package): Sheet | undefined {
  const root = part === undefined ? undefined : file.root(part);
  return part === undefined || root === undefined ? undefined : { part, root };
}

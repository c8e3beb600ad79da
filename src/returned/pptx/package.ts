/** The parts of a PPTX by name, and where their relationships lead (ECMA-376-2, 8 and 9). Nothing outside the file is followed. */
import { readXml, type XmlElement, type XmlFault } from '../../xml/read-xml.js';
import { charactersIn, childrenOf } from '../../xml/walk-xml.js';
import { openZip, type ZipFault } from '../../zip/open-zip.js';

export interface Relationship {
  readonly id: string;
  /** The last part of its type: `slide`, `comments`. */
  readonly type: string;
  /** Name of the part; absent where it leads out of the file. */
  readonly part?: string;
  /** Address outside the file; never followed. */
  readonly outside?: string;
}

export interface Package {
  /** The root of a part; undefined where it is not there, or not read, which `unread` says then. */
  readonly root: (part: string) => XmlElement | undefined;
  /** Likewise of a slide or its notes: not read where it has more characters than {@link MOST_CHARACTERS}. */
  readonly words: (part: string) => XmlElement | undefined;
  /** A workbook that stands in the file. */
  readonly workbook: (part: string) => Uint8Array | undefined;
  readonly names: readonly string[];
  readonly relationships: (part: string) => readonly Relationship[];
  readonly unread: readonly LeftPart[];
  /** Whether it was asked for and is one of {@link unread}. */
  readonly isUnread: (part: string) => boolean;
}

/** A part that was not read: `why` as a sentence in English. */
export interface LeftPart {
  readonly part: string;
  readonly why: string;
  readonly fault: XmlFault | ZipFault | 'wordy';
}

/** A slide has some thousands. Words of two versions are compared with each other, which takes time and memory by their square. */
export const MOST_CHARACTERS = 100_000;

/** Undefined where the bytes are no archive. Pictures and fonts are not unpacked. */
export function openPackage(bytes: Uint8Array): Package | undefined {
  const zip = openZip(bytes, (name) => /\.(?:xml|rels|xlsx)$/iu.test(name));
  if (zip === undefined) return undefined;
  const unread: LeftPart[] = zip.left.map(({ name, why, fault }) => ({ part: name, why, fault }));
  const known = new Map<string, XmlElement | undefined>();
  const root: Package['root'] = (part) => {
    if (known.has(part)) return known.get(part);
    const content = zip.entries.get(part);
    const read = content === undefined ? undefined : readXml(new TextDecoder().decode(content));
    if (read !== undefined && 'why' in read) unread.push({ part, why: read.why, fault: read.fault });
    const found = read !== undefined && 'root' in read ? read.root : undefined;
    known.set(part, found);
    return found;
  };
  const words: Package['words'] = (part) => {
    const found = root(part);
    if (found === undefined || charactersIn(found).replaceAll(/\s+/gu, ' ').length <= MOST_CHARACTERS) return found;
    unread.push({ part, why: `It has more than ${MOST_CHARACTERS} characters.`, fault: 'wordy' });
    known.set(part, undefined);
    return undefined;
  };
  return {
    root,
    words,
    workbook: (part) => (part.endsWith('.xlsx') ? zip.entries.get(part) : undefined),
    names: [...zip.entries.keys()],
    relationships: (part) =>
      childrenOf(root(relationshipsOf(part)), 'Relationship').map((one) => relationship(one, part)),
    unread,
    isUnread: (part) => unread.some((one) => one.part === part),
  };
}

/** Name of the part that says where another leads. */
export const relationshipsOf = (part: string): string => part.replace(/[^/]*$/u, (name) => `_rels/${name}.rels`);

function relationship({ attributes }: XmlElement, from: string): Relationship {
  const { Id: id = '', Type = '', Target: target = '', TargetMode } = attributes;
  const common = { id, type: Type.replace(/^.*\//u, '') };
  if (TargetMode === 'External') return { ...common, outside: target };
  return { ...common, part: resolved(target, from) };
}

/** Steps up beyond the root stay at the root, so no name leads out of the archive. */
function resolved(target: string, from: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** A rendered package taken apart: names in order, XML parts as trees. */
import { unzipSync, strFromU8 } from 'fflate';
import type { Presentation } from '../../../src/scene/scene.js';
import { renderPptx } from '../../../src/render/pptx/render-pptx.js';
import { assets, presentation as everything } from './fixture.js';
import { parseXml, type Node } from './xml-tree.js';

export interface Package {
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
  /** An XML part as text and as a tree. Throws when it is missing. */
  text(name: string): string;
  xml(name: string): Node;
  content(name: string): Uint8Array;
}

export const openPackage = (bytes: Uint8Array): Package => {
  const entries = unzipSync(bytes);
  const content = (name: string): Uint8Array => {
    const entry = entries[name];
    if (!entry) throw new Error(`No part ${name}`);
    return entry;
  };
  const text = (name: string): string => strFromU8(content(name));
  return { bytes, names: Object.keys(entries), content, text, xml: (name) => parseXml(text(name)) };
};

export const render = async (presentation: Presentation = everything): Promise<Package> =>
  openPackage(await renderPptx(presentation, assets));

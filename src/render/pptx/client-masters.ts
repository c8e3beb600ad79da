/**
 * Puts a finished package on a client's template: its masters take the place of ours, with their layouts and themes as they came,
 * and our layouts stand on the first of them that has one for content. The template is a package of its own (ECMA-376-1, 13.3.3).
 */
import type { Presentation } from '../../scene/scene.js';
import type { Template } from '../../scene/template.js';
import { standingAlone, withoutMargins } from './standing-alone.js';
import { replaceOnce, xmlPart, type Part, type Parts } from './parts.js';
import {
  formatRelationships,
  nextId,
  parseRelationships,
  relationshipsPart,
  relationshipTypes,
} from './relationships.js';

const presentationName = 'ppt/presentation.xml';

/** Layouts that slides rest on, named as ours: those that every program looks for are the client's own. */
export const forClient = (presentation: Presentation): Presentation => ({
  ...presentation,
  layouts: presentation.layouts
    .filter(({ id }) => presentation.scenes.some((scene) => scene.layout === id))
    .map((layout) => ({ ...layout, name: `Skald · ${layout.name}` })),
});

/** `parts`: those of the deck on a master of its own. `client`: those of the template, as it was kept when it was imported. */
export function onClientMasters(parts: Parts, client: Parts, { colourMap }: Template): Parts {
  const ground = groundOf(client);
  const mapping = mappingOf(xmlPart(client, ground.master), colourMap);
  const own = [...parts].flatMap(([name, part]): [string, Part][] => {
    if (/^ppt\/(?:slideMasters|theme\/(?:_rels\/)?theme1\.)/u.test(name)) return [];
    return [[ground.rename(name), onGround(name, part, ground, mapping)]];
  });
  const layouts = [...parts.keys()].filter((name) => /^ppt\/slideLayouts\/[^/]+$/u.test(name)).map(ground.rename);
  const theirs = [...client].filter(([name]) => /^ppt\/(?!presentation\.xml|_rels\/presentation\.xml)/u.test(name));
  const all = new Map([...theirs, ...own, ...withLayouts(client, ground.master, layouts)]);
  for (const [name, part] of presentationOn(all, client)) all.set(name, part);
  return all;
}

interface Ground {
  /** Name of the master that our layouts stand on. */
  readonly master: string;
  /** Names of parts of ours, and where they are named, beside the client's. */
  readonly rename: (text: string) => string;
}

function groundOf(client: Parts): Ground {
  const numbers = (kind: RegExp): number =>
    Math.max(0, ...[...client.keys()].flatMap((name) => Number(kind.exec(name)?.[1] ?? 0)));
  const layouts = numbers(/^ppt\/slideLayouts\/slideLayout(\d+)\.xml$/u);
  const themes = numbers(/^ppt\/theme\/theme(\d+)\.xml$/u);
  const masters = mastersOf(client);
  const holdsContent = (master: string): boolean =>
    parseRelationships(xmlPart(client, relationshipsPart(master))).some(({ target }) =>
      /<p:sldLayout [^>]*type="obj"/u.test(partText(client.get(target.replace(/^\//u, '')))),
    );
  const master = masters.find(holdsContent) ?? masters[0];
  if (master === undefined) throw new Error('The template has no master');
  return {
    master,
    rename: (text) =>
      text
        .replace(/slideLayout(\d+)(?=\.xml)/u, (_, number: string) => `slideLayout${layouts + Number(number)}`)
        .replace(/theme2(?=\.xml)/u, `theme${themes + 1}`),
  };
}

const partText = (part: Part | undefined): string => (typeof part === 'string' ? part : '');

const mastersOf = (client: Parts): readonly string[] =>
  parseRelationships(xmlPart(client, relationshipsPart(presentationName))).map(({ target }) =>
    target.replace(/^\//u, ''),
  );

/** A part of ours among the client's: what it refers to has other names there, and a layout says what our master said. */
function onGround(name: string, part: Part, { master, rename }: Ground, mapping: string): Part {
  if (name.endsWith('.rels') && typeof part === 'string') {
    const moved = parseRelationshipsOf(part, (target) =>
      rename(target).replace(/^.*slideMasters\/slideMaster1\.xml$/u, `/${master}`),
    );
    return /^ppt\/(?:slides|slideLayouts|notesMasters)\//u.test(name) ? moved : part;
  }
  const mapped = (xml: string): string => xml.replace('<a:masterClrMapping/>', mapping);
  if (name.startsWith('ppt/slideLayouts/') && typeof part === 'string') return standingAlone(mapped(part));
  if (!name.startsWith('ppt/slides/')) return part;
  return typeof part === 'function' ? () => withoutMargins(mapped(part())) : part;
}

const parseRelationshipsOf = (xml: string, move: (target: string) => string): string =>
  xml.replaceAll(/ Target="([^"]*)"(?! TargetMode)/gu, (_, target: string) => ` Target="${move(target)}"`);

/** Our colours by the slots that are dark and light, where the master calls them otherwise. */
function mappingOf(master: string, colourMap: Template['colourMap']): string {
  const written = /<p:clrMap ([^>]*?)\/?>/u.exec(master)?.[1] ?? '';
  const accents = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
  const wanted = { ...colourMap, ...Object.fromEntries(accents.map((slot) => [slot, slot])) };
  const isSame = Object.entries(wanted).every(([name, slot]) => written.includes(`${name}="${slot}"`));
  if (isSame) return '<a:masterClrMapping/>';
  const order = ['bg1', 'tx1', 'bg2', 'tx2', ...accents] as const;
  const slots: Readonly<Record<string, string>> = wanted;
  return `<a:overrideClrMapping ${order.map((name) => `${name}="${slots[name] ?? name}"`).join(' ')}/>`;
}

/** The client's master, which lists our layouts after its own. */
function withLayouts(client: Parts, master: string, layouts: readonly string[]): [string, string][] {
  const name = relationshipsPart(master);
  const existing = parseRelationships(xmlPart(client, name));
  const added = layouts.map((layout, index) => ({
    id: nextId(existing, index),
    type: relationshipTypes.slideLayout,
    target: `/${layout}`,
  }));
  const first = largestId(client) + 1;
  const ids = added.map(({ id }, index) => `<p:sldLayoutId id="${first + index}" r:id="${id}"/>`).join('');
  const xml = xmlPart(client, master);
  const listed = xml.includes('</p:sldLayoutIdLst>')
    ? replaceOnce(xml, /(?=<\/p:sldLayoutIdLst>)/u, ids)
    : replaceOnce(
        xml,
        /(?<=<p:clrMap [^>]*\/>)(?:<p:sldLayoutIdLst\/>)?/u,
        `<p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst>`,
      );
  const links = xmlPart(client, name);
  const relationships = formatRelationships(added).replace(/^[\s\S]*?<Relationships [^>]*>/u, '');
  return [
    [master, listed],
    [name, replaceOnce(links, /<\/Relationships>/u, relationships)],
  ];
}

/** Masters and layouts share their ids (ECMA-376-1, 19.7.3). */
function largestId(client: Parts): number {
  const ids = [...client.values()].flatMap((part) =>
    [...partText(part).matchAll(/<p:sld(?:Master|Layout)Id\b[^>]*? id="(\d+)"/gu)].map(([, id]) => Number(id)),
  );
  return Math.max(2147483648, ...ids);
}

/** The presentation part with the client's masters instead of ours, on pages of exactly their size. */
function presentationOn(parts: Parts, client: Parts): [string, string][] {
  const name = relationshipsPart(presentationName);
  const existing = parseRelationships(xmlPart(parts, name));
  const themes = parseRelationships(xmlPart(client, relationshipsPart(mastersOf(client)[0] ?? '')));
  const theme = themes.find(({ type }) => type === relationshipTypes.theme)?.target ?? '';
  const kept = existing
    .filter(({ type }) => type !== relationshipTypes.slideMaster)
    .map((one) => (one.type === relationshipTypes.theme ? { ...one, target: theme } : one));
  const masters = mastersOf(client).map((target, index) => ({
    id: nextId(existing, index),
    type: relationshipTypes.slideMaster,
    target: `/${target}`,
  }));
  const theirs = xmlPart(client, presentationName);
  const ids = [...theirs.matchAll(/<p:sldMasterId id="(\d+)"/gu)].map(([, id]) => id);
  const list = masters.map(({ id }, index) => `<p:sldMasterId id="${ids[index]}" r:id="${id}"/>`).join('');
  const size = /<p:sldSz [^>]*>/u.exec(theirs)?.[0] ?? '';
  const xml = replaceOnce(
    xmlPart(parts, presentationName),
    /<p:sldMasterIdLst>.*?<\/p:sldMasterIdLst>/u,
    `<p:sldMasterIdLst>${list}</p:sldMasterIdLst>`,
  );
  return [
    [presentationName, replaceOnce(xml, /<p:sldSz [^>]*>/u, size)],
    [name, formatRelationships([...kept, ...masters])],
  ];
}

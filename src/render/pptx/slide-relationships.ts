/** What a slide refers to: its charts, layout and notes, and the images and links of its items. */
import { everyItem, everyText } from '../../scene/walk.js';
import type { Item, Presentation, Scene } from '../../scene/scene.js';
import type { LinkTarget } from '../../scene/text.js';
import { svgOf } from './media.js';
import { nextId, relationshipTypes, type Relationship } from './relationships.js';
import { chartsOf, linkKey } from './slide-context.js';

export interface SlideRelationships {
  readonly all: readonly Relationship[];
  readonly links: ReadonlyMap<string, string>;
  readonly images: ReadonlyMap<string, string>;
  readonly charts: ReadonlyMap<string, string>;
}

function linksOf(scene: Scene): ReadonlyMap<string, LinkTarget> {
  const runs = everyText(scene.items).flatMap(({ body }) => body.paragraphs.flatMap((paragraph) => paragraph.runs));
  return new Map(runs.flatMap(({ link }) => (link ? [[linkKey(link), link] as const] : [])));
}

/** Percent-encodes characters that no URI may hold; those that are encoded already stay (RFC 3986, 2.1). */
const asUri = (url: string): string => encodeURI(url).replace(/%25(?=[0-9A-Fa-f]{2})/g, '%');

type Unnumbered = Omit<Relationship, 'id'>;

/** A link to a slide that this deck lacks leads nowhere: its words stay, without a link. */
function linkRelationship(target: LinkTarget, presentation: Presentation): Unnumbered | undefined {
  if ('url' in target) return { type: relationshipTypes.hyperlink, target: asUri(target.url), external: true };
  const isThere = ({ slide }: Scene): boolean => slide === target.slide;
  const { scenes } = presentation;
  const index = target.end === true ? scenes.findLastIndex(isThere) : scenes.findIndex(isThere);
  return index < 0 ? undefined : { type: relationshipTypes.slide, target: `slide${index + 1}.xml` };
}

const numbered = (
  wanted: readonly (readonly [string, Unnumbered])[],
  existing: readonly Relationship[],
): ReadonlyMap<string, Relationship> =>
  new Map(wanted.map(([key, relationship], index) => [key, { id: nextId(existing, index), ...relationship }]));

const ids = (relationships: ReadonlyMap<string, Relationship>): ReadonlyMap<string, string> =>
  new Map([...relationships].map(([key, { id }]) => [key, id]));

function imageTargets(
  items: readonly Item[],
  media: ReadonlyMap<string, string>,
): readonly (readonly [string, Unnumbered])[] {
  const paths = new Set(everyItem(items).flatMap((item) => (item.kind === 'image' ? [item.path] : [])));
  const keys = [...paths].flatMap((path) => [path, ...(media.has(svgOf(path)) ? [svgOf(path)] : [])]);
  return keys.map((key) => [
    key,
    { type: relationshipTypes.image, target: (media.get(key) ?? '').replace(/^ppt/, '..') },
  ]);
}

/** Relationships to the pictures among some items, and their ids by project path; for an SVG also by `svgOf` its path. */
export function imagesOf(
  items: readonly Item[],
  existing: readonly Relationship[],
  media: ReadonlyMap<string, string>,
): { readonly all: readonly Relationship[]; readonly ids: ReadonlyMap<string, string> } {
  const images = numbered(imageTargets(items, media), existing);
  return { all: [...images.values()], ids: ids(images) };
}

/** All relationships of a slide and the ids that its items need. `own` are those to its charts, layout and notes. */
export function slideRelationships(
  scene: Scene,
  own: readonly Relationship[],
  presentation: Presentation,
  media: ReadonlyMap<string, string>,
): SlideRelationships {
  const images = imagesOf(scene.items, own, media);
  const targets = [...linksOf(scene)].flatMap(([key, target]) => {
    const relationship = linkRelationship(target, presentation);
    return relationship ? [[key, relationship] as const] : [];
  });
  const links = numbered(targets, [...own, ...images.all]);
  const chartIds = own.filter(({ type }) => type === relationshipTypes.chart).map(({ id }) => id);
  const charts = new Map(
    chartsOf(scene).flatMap((item, index) => (chartIds[index] ? [[item.id, chartIds[index]] as const] : [])),
  );
  return { all: [...own, ...images.all, ...links.values()], images: images.ids, links: ids(links), charts };
}

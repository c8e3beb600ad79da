/** How placeholders are named on slides, layouts and the master, so that each finds its parent (ECMA-376-1, 19.3.1.36). */
import type { LayoutKind, LayoutSlot } from '../../scene/scene.js';

type Kind = LayoutSlot['placeholder'];

/** Our own texts have indexes above those that Office gives its placeholders. */
const references: Readonly<Record<Exclude<Kind, 'title' | 'content' | 'text'>, string>> = {
  subtitle: 'type="subTitle" idx="1"',
  footer: 'type="ftr" sz="quarter" idx="11"',
  slideNumber: 'type="sldNum" sz="quarter" idx="12"',
  lead: 'type="body" sz="quarter" idx="13"',
  notes: 'type="body" sz="quarter" idx="14"',
  section: 'type="body" sz="quarter" idx="15"',
};

/** A title has no index: readers look for the type alone and miss a title with one. On title slides its type is another. */
const titleOf = (kind: LayoutKind): string => (kind === 'title' ? 'type="ctrTitle"' : 'type="title"');

function attributes(placeholder: Kind, index: number | undefined, kind: LayoutKind): string {
  if (placeholder === 'title') return titleOf(kind);
  if (placeholder === 'content') return `idx="${index}"`;
  return placeholder === 'text' ? `type="body" idx="${index}"` : references[placeholder];
}

/** `p:ph` on a slide that rests on a layout of this kind. */
export const slidePlaceholder = (placeholder: Kind, kind: LayoutKind): string =>
  `<p:ph ${attributes(placeholder, undefined, kind)}/>`;

/** `p:ph` on the layout; its prompt is its own where it is no field. */
export function layoutPlaceholder({ placeholder, index }: LayoutSlot, kind: LayoutKind): string {
  const own = placeholder === 'footer' || placeholder === 'slideNumber' ? '' : ' hasCustomPrompt="1"';
  return `<p:ph ${attributes(placeholder, index, kind)}${own}/>`;
}

/** The placeholders of the master; those of the layouts inherit from them what they do not say. */
export const masterPlaceholders = {
  title: '<p:ph type="title"/>',
  body: '<p:ph type="body" idx="1"/>',
  footer: '<p:ph type="ftr" sz="quarter" idx="3"/>',
  slideNumber: '<p:ph type="sldNum" sz="quarter" idx="4"/>',
} as const;

export type MasterPlaceholder = keyof typeof masterPlaceholders;

/** The placeholder of the master that one of a layout inherits from. */
export const parentOf = (placeholder: Kind): MasterPlaceholder =>
  placeholder === 'title' || placeholder === 'footer' || placeholder === 'slideNumber' ? placeholder : 'body';

/** A placeholder that stands on a layout, a master or a notes page; `reference` is its `p:ph`. */
export interface PlaceholderShape {
  readonly id: number;
  readonly name: string;
  readonly reference: string;
  /** What is locked beside its place in a group. */
  readonly locks?: string;
}

/** `p:sp` of a placeholder with its `p:spPr` and `p:txBody`. */
export const placeholderShape = (
  { id, name, reference, locks = '' }: PlaceholderShape,
  properties: string,
  body = '',
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${locks}/></p:cNvSpPr>` +
  `<p:nvPr>${reference}</p:nvPr></p:nvSpPr>${properties}${body}</p:sp>`;

/** The picture of the slide on a notes page can neither be turned nor distorted. */
export const pictureLocks = ' noRot="1" noChangeAspect="1"';

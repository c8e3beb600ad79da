/** The theme: the twelve colours and two fonts that everything else refers to (ECMA-376-1, 20.1.6). */
import type { Presentation } from '../../scene/scene.js';
import { replaceOnce } from './parts.js';
import { escapeAttribute } from './xml.js';

/** Order of the slots in a colour scheme (ECMA-376-1, 20.1.6.2). */
const slots = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

function slot(name: string, { themeSlots }: Presentation): string {
  const hex = themeSlots[name];
  if (hex === undefined) throw new Error(`The theme has no colour for slot «${name}»`);
  return `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`;
}

/** pptxgenjs' theme part with the presentation's colours and names; its fonts are there already. */
export function themePart(part: string, presentation: Presentation): string {
  const name = escapeAttribute(presentation.themeName);
  const scheme = `<a:clrScheme name="${name}">${slots.map((value) => slot(value, presentation)).join('')}</a:clrScheme>`;
  const steps: readonly (readonly [RegExp, string])[] = [
    [/(?<=<a:theme [^>]*)name="[^"]*"/, `name="${name}"`],
    [/<a:clrScheme [\s\S]*<\/a:clrScheme>/, scheme],
    [/<a:fontScheme name="[^"]*"/, `<a:fontScheme name="${name}"`],
    // The last effect style casts a black shadow, the only fixed colour outside the scheme.
    [/<a:effectLst><a:outerShdw [\s\S]*<\/a:outerShdw><\/a:effectLst>/, '<a:effectLst/>'],
    // The theme does not belong to Office's own family of themes.
    [/<a:extLst>[\s\S]*<\/a:extLst>(?=<\/a:theme>)/, ''],
  ];
  return steps.reduce((xml, [pattern, replacement]) => replaceOnce(xml, pattern, replacement), part);
}

/** The style that tables a person inserts take: the deck's own, in theme colours (ECMA-376-1, 20.1.4.2.26). */
import type { Presentation } from '../../scene/scene.js';
import { guid } from './guid.js';
import { escapeAttribute, xmlDeclaration } from './xml.js';

const line = (side: string, width: number, slot: string): string =>
  `<a:${side}><a:ln w="${width}" cmpd="sng"><a:solidFill><a:schemeClr val="${slot}"/></a:solidFill></a:ln></a:${side}>`;

const none = (side: string): string => `<a:${side}><a:ln><a:noFill/></a:ln></a:${side}>`;

/** A pale tint of the text colour. */
const tint =
  '<a:fill><a:solidFill><a:schemeClr val="tx2"><a:lumMod val="5000"/><a:lumOff val="95000"/></a:schemeClr></a:solidFill></a:fill>';
const solid = (slot: string): string => `<a:fill><a:solidFill><a:schemeClr val="${slot}"/></a:solidFill></a:fill>`;
const empty = '<a:fill><a:noFill/></a:fill>';

const text = (slot: string, bold = ''): string =>
  `<a:tcTxStyle${bold}><a:fontRef idx="minor"/><a:schemeClr val="${slot}"/></a:tcTxStyle>`;

const part = (name: string, style: string, borders: string, fill: string): string =>
  `<a:${name}>${style}<a:tcStyle><a:tcBdr>${borders}</a:tcBdr>${fill}</a:tcStyle></a:${name}>`;

const sides = ['left', 'right', 'top', 'bottom'].map(none).join('');

/** Rows on a pale tint with white gaps, a head over an ink rule, a first column of ink blocks: as the deck's own tables look. */
const parts = (): string =>
  part('wholeTbl', text('dk1'), sides + line('insideH', 38100, 'lt1') + none('insideV'), tint) +
  part('firstCol', text('lt1', ' b="on"'), '', solid('dk1')) +
  part('firstRow', text('dk1', ' b="on"'), line('bottom', 15875, 'dk1'), empty);

/** `ppt/tableStyles.xml`. */
export function tableStylesPart({ themeName }: Presentation): string {
  const id = guid(`table style ${themeName}`);
  return (
    `${xmlDeclaration}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${id}">` +
    `<a:tblStyle styleId="${id}" styleName="${escapeAttribute(themeName)}">${parts()}</a:tblStyle></a:tblStyleLst>`
  );
}

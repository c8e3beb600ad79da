/** The notes master: slide, notes and page number on portrait A-format, in the deck's fonts and without a header (ECMA-376-1, 13.3.4). */
import type { Box, Presentation } from '../../scene/scene.js';
import { frame } from './frame.js';
import { preset } from './geometry.js';
import { colourMap } from './master.js';
import { namespaces, shapeTree } from './parts.js';
import { pictureLocks, placeholderShape } from './placeholder.js';
import { slideNumberField } from './run.js';
import { themeFont } from './theme-font.js';
import { hundredths } from './units.js';
import { escapeXml, xmlDeclaration } from './xml.js';

/** Points: 7.5 by 10 inches, as `p:notesSz` says. */
const page = { width: 540, height: 720 };
const margin = 54;
const width = page.width - 2 * margin;

const size = 11;
const leading = 15;

/** A picture of the slide as wide as the text under it. */
function pictureBox({ size: slide }: Presentation): Box {
  const height = (width * slide.height) / slide.width;
  return { x: margin, y: margin, width, height };
}

const look = (points: number, bold = 0): string =>
  `<a:defRPr sz="${hundredths(points)}" b="${bold}" kern="0"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` +
  `<a:latin typeface="${themeFont.text}"/></a:defRPr>`;

interface Shape {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly locks?: string;
}

const shape = ({ type, ...own }: Shape, box: Box, look: string, body?: string): string =>
  placeholderShape(
    { ...own, reference: `<p:ph ${type}/>` },
    `<p:spPr>${frame(box)}${preset('rect')}${look}</p:spPr>`,
    body,
  );

function picture(presentation: Presentation): string {
  const line = '<a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln>';
  const own = { id: 2, name: 'Slide image 2', type: 'type="sldImg" idx="2"', locks: pictureLocks };
  return shape(own, pictureBox(presentation), line);
}

const text = (anchor: string, style: string, content: string): string =>
  `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"/><a:lstStyle>${style}</a:lstStyle><a:p>${content}</a:p></p:txBody>`;

function notes(presentation: Presentation): string {
  const { y, height } = pictureBox(presentation);
  const top = y + height + 24;
  const box = { x: margin, y: top, width, height: page.height - margin - top };
  const prompt = `<a:r><a:rPr lang="${presentation.lang}"/><a:t>${escapeXml(presentation.words.notes)}</a:t></a:r>`;
  return shape({ id: 3, name: 'Notes 3', type: 'type="body" sz="quarter" idx="3"' }, box, '', text('t', '', prompt));
}

const footLine = (x: number, ofWidth: number): Box => ({ x, y: page.height - margin + 15, width: ofWidth, height: 12 });

function footer({ lang, title }: Presentation): string {
  const content = `<a:r><a:rPr lang="${lang}"/><a:t>${escapeXml(title)}</a:t></a:r>`;
  const style = `<a:lvl1pPr algn="l">${look(8)}</a:lvl1pPr>`;
  const own = { id: 4, name: 'Footer 4', type: 'type="ftr" sz="quarter" idx="4"' };
  return shape(own, footLine(margin, width - 48), '', text('b', style, content));
}

function number({ lang }: Presentation): string {
  const content = `<a:fld id="${slideNumberField}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld>`;
  const style = `<a:lvl1pPr algn="r">${look(8, 1)}</a:lvl1pPr>`;
  const box = footLine(page.width - margin - 36, 36);
  const own = { id: 5, name: 'Slide number 5', type: 'type="sldNum" sz="quarter" idx="5"' };
  return shape(own, box, '', text('b', style, content));
}

const level = (_: unknown, index: number): string =>
  `<a:lvl${index + 1}pPr marL="${index * 171450}" algn="l" defTabSz="914400" rtl="0">` +
  `<a:lnSpc><a:spcPts val="${hundredths(leading)}"/></a:lnSpc><a:spcBef><a:spcPts val="300"/></a:spcBef>${look(size)}</a:lvl${index + 1}pPr>`;

/** `ppt/notesMasters/notesMaster1.xml`. */
export function notesMasterPart(presentation: Presentation): string {
  const shapes = [picture, notes, footer, number].map((draw) => draw(presentation)).join('');
  return (
    `${xmlDeclaration}<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>` +
    `${shapeTree(shapes)}</p:cSld>${colourMap}<p:hf hdr="0" dt="0"/>` +
    `<p:notesStyle>${Array.from({ length: 9 }, level).join('')}</p:notesStyle></p:notesMaster>`
  );
}

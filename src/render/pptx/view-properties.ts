/** How PowerPoint first shows the deck: fitted to the window, objects snapping to the deck's guides (ECMA-376-1, 19.2.1.39). */
import type { Presentation } from '../../scene/scene.js';
import { namespaces } from './parts.js';
import { eighths } from './units.js';
import { xmlDeclaration } from './xml.js';

/** The guides for older programs; today's read them from the presentation part. */
const guides = ({ guides: { across, down } }: Presentation): string =>
  across.map((y) => `<p:guide pos="${eighths(y)}"/>`).join('') +
  down.map((x) => `<p:guide orient="vert" pos="${eighths(x)}"/>`).join('');

const scale = '<p:scale><a:sx n="100" d="100"/><a:sy n="100" d="100"/></p:scale><p:origin x="0" y="0"/>';

/** A grid of 3 points, on which everything in the deck stands. */
const gridSpacing = 38100;

/** `ppt/viewProps.xml`. */
export const viewPropertiesPart = (presentation: Presentation): string =>
  `${xmlDeclaration}<p:viewPr ${namespaces}><p:normalViewPr><p:restoredLeft sz="15000"/><p:restoredTop sz="85000"/></p:normalViewPr>` +
  `<p:slideViewPr><p:cSldViewPr snapToGrid="0" snapToObjects="1"><p:cViewPr varScale="1">${scale}</p:cViewPr>` +
  `<p:guideLst>${guides(presentation)}</p:guideLst></p:cSldViewPr></p:slideViewPr>` +
  `<p:notesTextViewPr><p:cViewPr>${scale}</p:cViewPr></p:notesTextViewPr>` +
  `<p:gridSpacing cx="${gridSpacing}" cy="${gridSpacing}"/></p:viewPr>`;

/**
 * How the deck is printed and shown: whole slides in colour, framed by nothing (ECMA-376-1, 19.2.1.28).
 * `ppt/presProps.xml`.
 */
export const presentationPropertiesPart = (): string =>
  `${xmlDeclaration}<p:presentationPr ${namespaces}><p:prnPr clrMode="clr" scaleToFitPaper="1"/>` +
  '<p:showPr showNarration="1"><p:present/><p:sldAll/></p:showPr></p:presentationPr>';

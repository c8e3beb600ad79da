/** How the deck is printed and shown: whole slides in colour, framed by nothing (ECMA-376-1, 19.2.1.28). */
import { namespaces } from './parts.js';
import { xmlDeclaration } from './xml.js';

/** `ppt/presProps.xml`. */
export const presentationPropertiesPart = (): string =>
  `${xmlDeclaration}<p:presentationPr ${namespaces}><p:prnPr clrMode="clr" scaleToFitPaper="1"/>` +
  '<p:showPr showNarration="1"><p:present/><p:sldAll/></p:showPr></p:presentationPr>';

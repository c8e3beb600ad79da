/** A layout of ours on a master that is not: its placeholders say themselves what they must not take over from that master. */

/** Neither the master's decoration, which we draw ourselves so that all formats show it alike, nor its looks reach our slides. */
export const standingAlone = (layout: string): string =>
  layout
    .replace(/(<p:sldLayout [^>]*?)(?: type="[^"]*")?(?= preserve=)/u, '$1 showMasterSp="0"')
    .replaceAll(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph [\s\S]*?<\/p:sp>/gu, placeholder);

const text = ' i="0" u="none" strike="noStrike" cap="none" spc="0" baseline="0"';
const noFill = '<a:noFill/><a:ln><a:noFill/></a:ln><a:effectLst/>';

/** Each `a:defRPr`, `a:bodyPr` and `p:spPr` of ours is written whole where no master of ours stands behind it. */
const placeholder = (shape: string): string =>
  shape
    .replace(/(?<=<p:spPr>[\s\S]*?<\/a:prstGeom>|<p:spPr>[\s\S]*?<a:prstGeom [^>]*\/>)(?=<\/p:spPr>)/u, noFill)
    .replace('<a:bodyPr ', '<a:bodyPr rot="0" vert="horz" numCol="1" anchorCtr="0" ')
    .replaceAll('<a:defRPr ', `<a:defRPr${text} `)
    .replaceAll('</a:spcBef>', '</a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft>')
    .replaceAll('<a:buFont ', '<a:buSzPct val="100000"/><a:buFont ');

const plainParagraph = /<a:pPr(?![^>]* marL=)/gu;

/**
 * A slide whose texts outside of placeholders say that they have no margin: LibreOffice takes it from the master's style for other
 * texts, which is the client's.
 */
export const withoutMargins = (slide: string): string =>
  slide
    .split(/(?=<p:sp>)|(?<=<\/p:sp>)/u)
    .map((piece) =>
      piece.startsWith('<p:sp>') && piece.includes('<p:ph ')
        ? piece
        : piece.replaceAll(plainParagraph, '<a:pPr marL="0" indent="0"'),
    )
    .join('');

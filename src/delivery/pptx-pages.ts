/** What the slides of a PPTX say (ECMA-376-1, 19.3.1), each with what its layout shows on it. */
import type { HeldPage } from './held.js';
import { xmlPieces } from './xml-pieces.js';

type Parts = ReadonlyMap<string, Uint8Array>;

const SLIDE = /^ppt\/slides\/(?<name>slide(?<number>\d+)\.xml)$/u;

/** Slides by number, which is their order as the file was made. Their texts are without cells of tables. */
export function slidesOf(parts: Parts): readonly HeldPage[] {
  const layouts = new Map<string, readonly string[]>();
  const shownBy = (layout: string): readonly string[] => {
    const known = layouts.get(layout) ?? textsIn(xmlOf(parts, layout), false);
    layouts.set(layout, known);
    return known;
  };
  return [...parts.keys()]
    .flatMap((part) => {
      const { name, number } = SLIDE.exec(part)?.groups ?? {};
      return name === undefined ? [] : [{ part, name, number: Number(number) }];
    })
    .sort((a, b) => a.number - b.number)
    .map(({ part, name }) => ({
      part,
      texts: [...textsIn(xmlOf(parts, part), true), ...layoutsOf(name, parts).flatMap(shownBy)],
    }));
}

const xmlOf = (parts: Parts, part: string): string => new TextDecoder().decode(parts.get(part));

function layoutsOf(slide: string, parts: Parts): readonly string[] {
  return [...xmlPieces(xmlOf(parts, `ppt/slides/_rels/${slide}.rels`))].flatMap((piece) => {
    const target = piece.kind === 'tag' ? (piece.attributes.get('Target') ?? '') : '';
    return target.startsWith('../slideLayouts/') ? [target.replace('..', 'ppt')] : [];
  });
}

/** The text of each shape, with a space between paragraphs. `prompts`: also that of placeholders, which a slide fills in. */
function textsIn(xml: string, prompts: boolean): readonly string[] {
  const texts: string[] = [];
  let [text, within, isPrompt] = ['', '', false];
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') text += within === 'a:t' ? piece.text : '';
    if (piece.kind !== 'tag') continue;
    const { name, closing } = piece;
    within = closing ? '' : name;
    if (name === 'p:sp' && !closing) [text, isPrompt] = ['', false];
    if (name === 'p:ph') isPrompt = true;
    if ((name === 'a:p' || name === 'a:br') && !closing && text !== '') text += ' ';
    if (name === 'p:sp' && closing && text !== '' && (prompts || !isPrompt)) texts.push(text);
  }
  return texts;
}

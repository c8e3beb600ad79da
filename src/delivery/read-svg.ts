/** What a page in SVG holds beside what it draws. */
import { type Found, type Held, NOTHING } from './held.js';
import { xmlPieces } from './xml-pieces.js';

const ACTIVE = new Set(['script', 'foreignObject', 'iframe', 'object', 'embed', 'handler', 'set', 'animate']);

export function readSvg(bytes: Uint8Array): Held {
  const [strings, links]: [Found[], Found[]] = [[], []];
  const [foreign, maps]: [string[], string[]] = [[], []];
  const [texts, classifications, heads]: [string[], Found[], Found[]] = [[], [], []];
  let within = '';
  for (const piece of xmlPieces(new TextDecoder().decode(bytes))) {
    if (piece.kind === 'tag') {
      within = piece.closing ? '' : piece.name;
      if (piece.name === 'text' && !piece.closing) texts.push('');
      if (ACTIVE.has(piece.name)) foreign.push(`<${piece.name}>`);
      for (const [name, text] of piece.attributes) {
        if (/^on/iu.test(name)) foreign.push(`${name} of <${piece.name}>`);
        if (name === 'data-unit' || name === 'data-shown') maps.push(`${name} of <${piece.name}>`);
        if (/(?:^|:)href$/u.test(name) && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(text) && !text.startsWith('data:'))
          links.push({ part: `<${piece.name}>`, text });
        if (!text.startsWith('data:')) strings.push({ part: `${name} of <${piece.name}>`, text });
      }
    } else if (piece.kind === 'comment') strings.push({ part: 'a comment', text: piece.text });
    else if (within === 'skald:classification') classifications.push({ part: within, text: piece.text });
    else if (within === 'skald:approvalLogHead') heads.push({ part: within, text: piece.text });
    else if (texts.length > 0) texts.push(`${texts.pop() ?? ''}${piece.text}`);
  }
  const page = { part: 'its page', texts };
  return { ...NOTHING, pages: [page], strings, links, foreign, maps, classifications, heads };
}

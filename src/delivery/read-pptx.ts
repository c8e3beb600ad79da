/** What a PPTX holds, and the workbooks in it (ECMA-376-1 and -2): every part is looked at, known or not. */
import { sha256 } from '../shown/shown-digest.js';
import { type Found, type Held, NOTHING, together } from './held.js';
import { xmlPieces } from './xml-pieces.js';
import { slidesOf } from './pptx-pages.js';
import { readSvg } from './read-svg.js';
import { zipEntries } from './zip-entries.js';

/** Parts that a delivery may have, of presentations and of workbooks. */
const KNOWN: readonly RegExp[] = [
  /^\[Content_Types\]\.xml$/u,
  /(?:^|\/)_rels\/[^/]*\.rels$/u,
  /^docProps\/(?:core|app|custom)\.xml$/u,
  /^ppt\/(?:presentation|presProps|viewProps|tableStyles)\.xml$/u,
  /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters|theme|charts)\/[A-Za-z]+\d*\.xml$/u,
  /^ppt\/media\/[^/]+\.(?:png|jpe?g|svg)$/u,
  /^ppt\/embeddings\/[^/]+\.xlsx$/u,
  /^customXml\/(?:item|itemProps)\d+\.xml$/u,
  /^xl\/(?:workbook|styles|sharedStrings)\.xml$/u,
  /^xl\/(?:worksheets|theme|tables)\/[A-Za-z]+\d*\.xml$/u,
];

const COMMENTS =
  /(?:^|\/)(?:comments?|threadedComments?|modernComments?|persons?|authors|commentAuthors)[^/]*(?:\/|$|\.)/iu;

export function readPptx(bytes: Uint8Array): Held {
  const entries = zipEntries(bytes);
  return together(
    { ...NOTHING, pages: slidesOf(entries) },
    ...[...entries].map(([part, content]) => readPart(part, content)),
  );
}

function readPart(part: string, content: Uint8Array): Held {
  const isComment = COMMENTS.test(part);
  const about: Held = {
    ...NOTHING,
    comments: isComment ? [part] : [],
    maps: part.startsWith('customXml/') ? [part] : [],
    foreign: isComment || KNOWN.some((known) => known.test(part)) ? [] : [part],
    strings: [{ part, text: part }],
  };
  if (part.endsWith('.xlsx'))
    return together(about, { ...NOTHING, embedded: [{ part, sha256: sha256(content) }] }, inside(part, content));
  // Its texts are on no page, and an SVG of ours has none.
  if (part.endsWith('.svg')) return together(about, { ...readSvg(content), pages: [] });
  return /\.(?:xml|rels|vml)$/u.test(part) ? together(about, readXml(part, new TextDecoder().decode(content))) : about;
}

/** Parts of a workbook are told as `ppt/embeddings/a.xlsx!xl/workbook.xml`. */
function inside(workbook: string, content: Uint8Array): Held {
  const found = ({ part, text }: Found): Found => ({ part: `${workbook}!${part}`, text });
  const named = (part: string): string => `${workbook}!${part}`;
  const held = readPptx(content);
  return {
    pages: [],
    notes: held.notes.map(found),
    maps: held.maps.map(named),
    comments: held.comments.map(named),
    links: held.links.map(found),
    authors: held.authors.map(found),
    embedded: held.embedded.map((one) => ({ ...one, part: named(one.part) })),
    foreign: held.foreign.map(named),
    strings: held.strings.map(found),
    classifications: held.classifications.map(found),
    heads: held.heads.map(found),
  };
}

const AUTHORS = new Set(['dc:creator', 'cp:lastModifiedBy', 'Manager']);

function readXml(part: string, xml: string): Held {
  const [notes, links, authors, strings]: [Found[], Found[], Found[], Found[]] = [[], [], [], []];
  const custom: (Found & { readonly property: string })[] = [];
  let [within, property] = ['', ''];
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'comment') strings.push({ part, text: piece.text });
    else if (piece.kind === 'tag') {
      within = piece.closing ? '' : piece.name;
      property = piece.name === 'property' ? (piece.attributes.get('name') ?? '') : property;
      for (const text of piece.attributes.values()) strings.push({ part, text });
      if (piece.attributes.get('TargetMode') === 'External')
        links.push({ part, text: piece.attributes.get('Target') ?? '' });
    } else if (piece.text.trim() !== '') {
      if (AUTHORS.has(within)) authors.push({ part, text: piece.text });
      if (part.startsWith('ppt/notesSlides/') && within === 'a:t' && !/^‹?#?\d*›?$/u.test(piece.text.trim()))
        notes.push({ part, text: piece.text });
      if (part === 'docProps/custom.xml') custom.push({ part, text: piece.text, property });
      if (!part.startsWith('ppt/slides/')) strings.push({ part, text: piece.text });
    }
  }
  const said = (name: string): readonly Found[] =>
    custom.filter(({ property: own }) => own === name).map(({ text }) => ({ part, text }));
  const [classifications, heads] = [said('Classification'), said('Approval log head')];
  return { ...NOTHING, notes, links, authors, strings, classifications, heads };
}

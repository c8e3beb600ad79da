/** What a PDF holds beside its pages: annotations, actions, embedded files, metadata (ISO 32000-1, 7.11, 12.5, 12.6, 14.3). */
import { sha256 } from '../shown/shown-digest.js';
import { type Embedded, type Found, type Held, NOTHING, together } from './held.js';
import { dictionaryOf, nameIn, type PdfObject, pdfObjects } from './pdf-objects.js';
import { type Meant, pagesOf } from './pdf-pages.js';
import type { PdfDictionary, PdfValue } from './pdf-tokens.js';
import { xmlPieces } from './xml-pieces.js';

/** Actions that a delivery may have: to a page, and to an address. */
const ALLOWED_ACTIONS: ReadonlySet<string> = new Set(['GoTo', 'URI']);

/** Those of ISO 32000-2, 12.6.4.1; other dictionaries have an `S` too. */
const KNOWN_ACTIONS: ReadonlySet<string> = new Set([
  ...['GoTo', 'GoToR', 'GoToE', 'GoToDp', 'GoTo3DView', 'Launch', 'Thread', 'URI', 'Sound', 'Movie', 'Hide', 'Named'],
  ...['SubmitForm', 'ResetForm', 'ImportData', 'SetOCGState', 'Rendition', 'Trans', 'JavaScript', 'RichMediaExecute'],
]);

export function readPdf(bytes: Uint8Array): Held {
  const { objects, trailers } = pdfObjects(bytes);
  const meant = meantIn(objects);
  const attached = new Set(objects.flatMap(({ value }) => valuesIn(value).flatMap((one) => attachedIn(one, meant))));
  const held = objects.flatMap((object) => [
    ...valuesIn(object.value).map((value) => readValue(value, `object ${object.number}`, meant)),
    readStream(object, attached),
  ]);
  const roots = [
    ...trailers,
    ...objects.map(({ value }) => dictionaryOf(value)).filter((one) => nameIn(one.get('Type')) === 'XRef'),
  ];
  const infos = roots.flatMap((trailer) => meant(trailer.get('Info')));
  const pages = { ...NOTHING, pages: pagesOf(objects, meant) };
  return together(pages, ...held, ...infos.map((info) => readInfo(dictionaryOf(info), meant)));
}

function meantIn(objects: readonly PdfObject[]): Meant {
  const known = new Map<number, PdfValue[]>();
  for (const { number, value } of objects) known.set(number, [...(known.get(number) ?? []), value]);
  return (value) => {
    if (value === undefined) return [];
    return typeof value === 'object' && 'reference' in value ? (known.get(value.reference) ?? []) : [value];
  };
}

/** The value, and all that it holds. */
function valuesIn(value: PdfValue): readonly PdfValue[] {
  if (value instanceof Map) return [value, ...[...(value as PdfDictionary).values()].flatMap(valuesIn)];
  return Array.isArray(value) ? (value as readonly PdfValue[]).flatMap(valuesIn) : [value];
}

function readValue(value: PdfValue, part: string, meant: Meant): Held {
  const text = stringIn(value);
  if (text !== undefined) return { ...NOTHING, strings: [{ part, text }] };
  return value instanceof Map ? readDictionary(value, part, meant) : NOTHING;
}

const stringIn = (value: PdfValue | undefined): string | undefined =>
  typeof value === 'object' && 'string' in value ? value.string : undefined;

const stringsIn = (values: readonly PdfValue[]): readonly string[] => values.flatMap((value) => stringIn(value) ?? []);

const namesIn = (values: readonly PdfValue[]): readonly string[] => values.flatMap((value) => nameIn(value) ?? []);

/** The one file that a delivery may have in it, where its profile says so. */
const MAP = 'units.json';

function readDictionary(value: PdfDictionary, part: string, meant: Meant): Held {
  const subtypes = namesIn(meant(value.get('Subtype')));
  const isAnnotation = namesIn(meant(value.get('Type'))).includes('Annot') || value.has('Rect');
  const actions = namesIn(meant(value.get('S'))).filter((name) => KNOWN_ACTIONS.has(name));
  const names = stringsIn([...meant(value.get('UF')), ...meant(value.get('F'))]);
  return {
    ...NOTHING,
    comments: isAnnotation ? subtypes.filter((name) => name !== 'Link').map((name) => `${part} (${name})`) : [],
    foreign: [
      ...actions.filter((name) => !ALLOWED_ACTIONS.has(name)).map((name) => `${part} (action ${name})`),
      ...(value.has('EF') ? names.filter((name) => name !== MAP).map((name) => `${part} (file ${name})`) : []),
      ...['JS', 'AA', 'XFA', 'AcroForm'].filter((key) => value.has(key)).map((key) => `${part} (${key})`),
    ],
    links: stringsIn(meant(value.get('URI'))).map((text) => ({ part, text })),
    maps: names.includes(MAP) ? [`${part} (${MAP})`] : [],
  };
}

/** Streams that a file specification has for its file (7.11.4); they need not say themselves that they are one. */
const attachedIn = (value: PdfValue, meant: Meant): readonly PdfValue[] =>
  meant(dictionaryOf(value).get('EF')).flatMap((files) => [...dictionaryOf(files).values()].flatMap(meant));

function readStream({ number, value, stream }: PdfObject, attached: ReadonlySet<PdfValue>): Held {
  const type = nameIn(dictionaryOf(value).get('Type'));
  if (stream === undefined) return NOTHING;
  if (type === 'EmbeddedFile' || attached.has(value)) {
    const embedded: Embedded = { part: `object ${number}`, sha256: sha256(stream) };
    return { ...NOTHING, embedded: [embedded] };
  }
  return type === 'Metadata' ? readXmp(`object ${number}`, new TextDecoder().decode(stream)) : NOTHING;
}

const readInfo = (info: PdfDictionary, meant: Meant): Held => ({
  ...NOTHING,
  authors: underKey('Author', info, meant),
  classifications: underKey('SkaldClassification', info, meant),
  heads: underKey('SkaldApprovalLogHead', info, meant),
});

const underKey = (key: string, info: PdfDictionary, meant: Meant): readonly Found[] =>
  stringsIn(meant(info.get(key))).map((text) => ({ part: 'Info', text }));

function readXmp(part: string, xml: string): Held {
  const [authors, strings, classifications, heads]: [Found[], Found[], Found[], Found[]] = [[], [], [], []];
  const open: string[] = [];
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'tag') {
      for (const text of piece.attributes.values()) strings.push({ part, text });
      if (piece.closing) open.pop();
      else open.push(piece.name);
    } else {
      strings.push({ part, text: piece.text });
      if (open.includes('dc:creator') && piece.text.trim() !== '') authors.push({ part, text: piece.text });
      if (open.at(-1) === 'skald:classification') classifications.push({ part, text: piece.text });
      if (open.at(-1) === 'skald:approvalLogHead') heads.push({ part, text: piece.text });
    }
  }
  return { ...NOTHING, authors, strings, classifications, heads };
}

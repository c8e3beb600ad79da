/** The sentence of each kind of fault: what does not fit, in which locale, by how much, and what to do. */
import { counted } from '../diagnostics/counted.js';
import { quote } from '../diagnostics/printable.js';
import type { Fault, FaultKind } from '../setting/fault.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Slide } from '../model/project.js';

type Saying = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

type Say<K extends FaultKind> = (fault: Fault<K>, locale: string, where: string) => Omit<Saying, 'code'>;

/** `where` is what has to be changed: «the text», «its translation in locales/da» or «the layout». */
const sayFault = <K extends FaultKind>(fault: Fault<K>, locale: string, where: string): Saying => ({
  code: codes[fault.kind] ?? fault.kind,
  ...(sayings[fault.kind] as Say<K>)(fault, locale, where),
});

/** A fault's code is its kind, but where two kinds are one to whoever mends them. */
const codes: Readonly<Partial<Record<FaultKind, string>>> = {
  'too-tall': 'text-too-long',
  'too-many-lines': 'text-too-long',
};

const sayings: { readonly [K in FaultKind]: Say<K> } = {
  'too-tall': (fault, locale, where) => ({
    message: `In ${locale} the text is ${fault.lines === undefined ? points(fault.excess) : lines(fault.lines)} too long for its box, also at the smallest size.${others(fault)}`,
    hint: shortenText(where),
  }),
  'too-many-lines': (fault, locale, where) => ({
    message: `In ${locale} the text takes ${lines(fault.lines)} more than its style allows: «${shorten(fault.words)}»`,
    hint: shortenText(where),
  }),
  'word-too-wide': (fault, locale, where) => ({
    message: `In ${locale} the word «${shorten(fault.word)}» is ${points(fault.excess)} wider than its box.`,
    hint: where === 'the layout' ? 'Give it more room in the layout.' : `Choose a shorter word in ${where}.`,
  }),
  'share-too-narrow': (fault, locale) => ({
    message: `In ${locale} the words of the bar do not fit into its parts, of which the first is ${Number(fault.share.toFixed(2))} per cent.`,
    hint: 'Shorten or leave out the words beside the share, or tell the share in a text and leave out the bar.',
  }),
  'share-of-nothing': () => ({
    message:
      'The bar of the chart has no number: the root or the highlighted units have no badge, or the units have more than the root.',
    hint: 'Give the root and the units that the panel discusses their `fte`, correct the facts, or leave out `share`.',
  }),
  'too-wide': (fault, locale, where) => ({
    message: `In ${locale} what stands side by side is ${points(fault.excess)} wider than its place.${others(fault)}`,
    hint: `Choose shorter words in ${where}, or put fewer things side by side.`,
  }),
  'too-many-pages': (fault, locale, where) => ({
    message: `In ${locale} the slide would go on over more than ${fault.most} pages.`,
    hint:
      where === 'the layout'
        ? 'Make several slides of it that list less each: one for each group of what it lists, where the type has a field for that.'
        : `Shorten ${where}, or make two slides of it.`,
  }),
  'picture-too-small': ({ path, width, height }, locale) => ({
    message: `In ${locale} only ${width.toFixed(1)} × ${height.toFixed(1)} pt are left for the picture ${quote(path)}, too little to see it.`,
    hint: 'Shorten or take out what stands beside it, or give it more room in the layout.',
  }),
  'detail-cut-off': ({ words }) => ({
    message: `What the call-out «${shorten(words)}» frames is not shown: the edge of the picture is cut off there.`,
    hint: 'Move the focus of the picture towards it, show the picture whole (fit: contain), or leave the call-out out.',
  }),
  'details-meet': ({ words: [one, other] }) => ({
    message: `The frames of the call-outs «${shorten(one)}» and «${shorten(other)}» lie over each other.`,
    hint: 'Make their boxes smaller, or one call-out of both.',
  }),
  'area-out-of-reach': ({ words }, locale, where) => ({
    message: `In ${locale}${where}, no level line leads from the area ${quote(words)} to the edge of the map without passing over another area.`,
    hint: 'Tell of it on the other side of the map, or in another row.',
  }),
  'tag-without-place': ({ words }, locale, where) => ({
    message: `In ${locale} the words «${shorten(words)}» find no room beside their frame that is free and within the picture.`,
    hint: `Name another side, or leave it to be found (tag: auto); make the box smaller; or shorten ${where}.`,
  }),
  'column-outside': ({ column, columns }) => ({
    message: `A chip stands in column ${column}, but there ${columns === 1 ? 'is 1 column' : `are ${columns} columns`}.`,
    hint: 'Give the chip a column that is there, or give «columns» another width.',
  }),
  'label-without-place': ({ words }, locale) => ({
    message: `In ${locale} the label «${shorten(words)}» of the chart finds no place where nothing else stands.`,
    hint: 'Shorten it, name fewer of the series or points, or give the chart more room.',
  }),
  'lines-meet': (fault) => ({
    message: `Two lines of the map meet, so that neither can be followed: «${fault.lines.join(' × ')}».`,
    hint: 'Move an actor to another column or row, lead one line round the map with «via», or tell the relation in words.',
  }),
  'line-through-node': ({ line, nodes }) => ({
    message:
      nodes.length === 0
        ? `There is no way for the line «${line}» that crosses neither a box nor another line.`
        : `The line «${line}» would pass through «${nodes.join('», «')}».`,
    hint: 'Move an actor to another column or row, lead the line round the map with «via», or tell the relation in words.',
  }),
  'misplaced-node': (fault) => ({
    message: `«${fault.node}» has no place of its own in the map: its columns are taken by the node before it, or lie outside the map.`,
    hint: 'Move it to another row, give the map more columns (five at most), or merge actors with the same parent and role.',
  }),
  'too-many-nodes': (fault) => ({
    message: `The diagram has ${fault.count} actors, and more than ${fault.most} cannot be followed on one slide.`,
    hint: 'Give the process «steps»: the slide goes on after a step, and the actor at the border stands on both pages. Or merge actors with the same role, or make two slides of it.',
  }),
  'too-many-lanes': ({ lanes, most }, locale) => ({
    message: `In ${locale} what stands at the same time takes ${lanes} lanes, and a page has room for ${most}.`,
    hint: 'Make two streams of the largest, since the slide goes on between streams, or leave out bars and milestones.',
  }),
  'unknown-node': (fault) => ({
    message: `A line of the map starts or ends at «${fault.id}», which is not a node of it.`,
    hint: 'Name the id of a node of this slide.',
  }),
  'no-example': (fault) => ({
    message: `The slide type «${fault.type}» cannot be drawn small: it has no example that fits on a page.`,
    hint: 'Name a folder of layouts/ that holds an example.yaml, or mend what «skald gallery» says of that example.',
  }),
  'unknown-region': (fault) => ({
    message: `The example has no part «${fault.region}», so nothing can be framed.`,
    hint: `There are ${fault.known.join(', ')}.`,
  }),
  'regions-meet': (fault) => ({
    message: `The frames ${fault.letters.join(' and ')} lie over each other, so that nobody sees what each of them holds.`,
    hint: 'Name regions that stand apart, or explain both as one part.',
  }),
};

const others = ({ units }: Fault): string =>
  units.length > 1 ? ` Texts that make it so: ${units.slice(0, 6).join(', ')}.` : '';

const points = (length: number): string => `${length.toFixed(1)} pt`;
const lines = (count: number): string => counted(count, 'line');
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
const shortenText = (where: string): string =>
  where === 'the layout' ? 'Give it more room in the layout.' : `Shorten ${where}, or move detail to the notes.`;

/**
 * Where a fault is mended and how: at the text that makes it so, else at the element of the layout. Where texts are at
 * fault, only they are told, and not what they do to the layout around them.
 */
export function faultDiagnostics(faults: readonly Fault[], slide: Slide, deck: LocalisedDeck): Diagnostic[] {
  const specific = faults.filter((fault) => fault.units.length > 0);
  return (specific.length > 0 ? specific : faults).map((fault) => toDiagnostic(fault, slide, deck));
}

function toDiagnostic(fault: Fault, slide: Slide, deck: LocalisedDeck): Diagnostic {
  const own = fault.units.find((id) => slide.units.some((known) => known.id === id));
  // Where the whole project is listed, no single text is to blame.
  const isListed = fault.kind === 'too-many-pages' && own === undefined;
  const unit = own ?? (isListed ? undefined : fault.units[0]);
  const layout = isListed ? { file: slide.file, line: 1, column: 1 } : fault.place;
  const place = (unit === undefined ? undefined : deck.placeOf(unit)) ?? layout;
  const { code, message, hint } = sayFault(fault, deck.tag, whereToWrite(unit, deck));
  return {
    code,
    severity: 'error',
    message,
    hint,
    place,
    slide: slide.id,
    locale: deck.tag,
    ...(unit === undefined ? {} : { unit }),
  };
}

function whereToWrite(unit: string | undefined, deck: LocalisedDeck): string {
  if (unit === undefined) return 'the layout';
  return deck.tag === deck.spec.source ? 'the text' : `its translation in locales/${deck.tag}`;
}

/**
 * What a slide tells its reader, in reading order, whatever it looks like: words as they are printed, the cells of tables,
 * the values of charts, pictures, the lines of diagrams. An approval is bound to it. Left out are the numbers of pages and
 * what says where in the deck the slide stands; what layout chooses between (`either`) is told once.
 */
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { RichRun, RichText } from '../model/rich-text.js';
import { declarationOf, kinds } from '../elements/registry.js';
import { isFurniture } from '../setting/furniture.js';
import { type Element, type Inline, isElement, type Node } from '../template/element.js';
import { readable } from './readable.js';

/** JSON of strings, lists and objects alone. Members are left out where there is nothing. */
export type Told = ToldText | ToldTable | ToldThing;

interface ToldText {
  /** As it is printed, with one space between words and one between paragraphs. */
  readonly text: string;
  /** Whose words they are, where they are a translatable unit's. */
  readonly unit?: string;
  /** Where they lead: addresses, and slides as `slide:<id>`. */
  readonly links?: readonly string[];
}

interface ToldTable {
  /** By row and cell. */
  readonly table: readonly (readonly (readonly Told[])[])[];
}

/** A point, a bar, a line of a diagram, a picture ... with what its attributes say. */
interface ToldThing {
  readonly thing: string;
  readonly says?: Readonly<Record<string, string>>;
  readonly holds?: readonly Told[];
}

export interface ToldBy {
  readonly deck: Pick<LocalisedDeck, 'resolve'>;
  /** SHA-256 of a picture's bytes by its path, hexadecimal; undefined where it cannot be read. */
  readonly pictureDigest: (path: string) => string | undefined;
}

export const toldOn = (root: Element, slide: string, by: ToldBy): readonly Told[] =>
  new Teller(slide, by, new Set()).children(root);

class Teller {
  constructor(
    private readonly slide: string,
    private readonly by: ToldBy,
    /** Kinds of the parts that the diagram around has. */
    private readonly among: ReadonlySet<string>,
  ) {}

  children({ children }: Element): readonly Told[] {
    return children.flatMap((node) => this.node(node));
  }

  private node(node: Node): readonly Told[] {
    return isElement(node) ? this.element(node) : this.inline(node);
  }

  private element(element: Element): readonly Told[] {
    if (isFurniture(element)) return [];
    if (element.kind === 'either')
      return element.children
        .filter(isElement)
        .slice(0, 1)
        .flatMap((one) => this.element(one));
    if (element.kind === 'table') return [{ table: this.rows(element) }, ...this.thing(element, [])];
    return this.thing(element, this.within(element).children(element));
  }

  private within({ kind, children }: Element): Teller {
    if (!kinds.has(kind)) return this;
    return new Teller(this.slide, this.by, new Set(children.filter(isElement).map((child) => child.kind)));
  }

  private rows(table: Element): ToldTable['table'] {
    const rows = table.children.filter(isElement).filter((row) => !isFurniture(row));
    return rows.map((row) => row.children.filter(isElement).map((cell) => this.thing(cell, this.children(cell))));
  }

  /** What only groups others is not told: its parts are. */
  private thing(element: Element, holds: readonly Told[]): readonly Told[] {
    const says = this.says(element);
    if (says === undefined) return holds;
    return [{ thing: element.kind, says, ...(holds.length === 0 ? {} : { holds }) }];
  }

  private says(element: Element): Readonly<Record<string, string>> | undefined {
    const said = namesTold(element.kind, this.among).flatMap((name) => {
      const value = Object.hasOwn(element.attributes, name) ? this.value(element, name) : '';
      return value === '' ? [] : [[name, value] as const];
    });
    return said.length === 0 ? undefined : Object.fromEntries(said);
  }

  private value({ kind, attributes }: Element, name: string): string {
    const words = readable((attributes[name] ?? []).map((piece) => this.words(piece)).join(''));
    return kind === 'image' && name === 'path' ? (this.by.pictureDigest(words) ?? '') : words;
  }

  private words(piece: Inline): string {
    return piece.kind === 'literal' ? piece.text : charactersOf(this.by.deck.resolve(piece, this.slide));
  }

  private inline(piece: Inline): readonly Told[] {
    if (piece.kind === 'literal') return SAYS_SOMETHING.test(piece.text) ? [{ text: readable(piece.text) }] : [];
    if (piece.kind === 'page') return [];
    const rich = this.by.deck.resolve(piece, this.slide);
    const text = readable(charactersOf(rich));
    const links = linksIn(rich);
    if (text === '') return [];
    return [{ text, ...(piece.kind === 'unit' ? { unit: piece.id } : {}), ...(links.length === 0 ? {} : { links }) }];
  }
}

function namesTold(kind: string, among: ReadonlySet<string>): readonly string[] {
  const { tells = [], tellsAmong = {} } = declarationOf(kind) ?? {};
  return [...tells, ...Object.entries(tellsAmong).flatMap(([part, names]) => (among.has(part) ? names : []))];
}

/** What templates put between texts, a dot or a bracket, is looks. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Footnote marks stand in brackets, so that one that moves is a change and none is read as a part of a number. */
const charactersOf = ({ paragraphs }: RichText): string =>
  paragraphs.map(({ runs }) => runs.map(printed).join('')).join('\n');

const printed = ({ text, page, since, superscript }: RichRun): string =>
  page !== undefined || since !== undefined ? '' : superscript ? `[${text}]` : text;

/** Each as often as it changes from run to run: a link over words in two looks is one. */
function linksIn({ paragraphs }: RichText): readonly string[] {
  const all = paragraphs.flatMap(({ runs }) =>
    runs.flatMap(({ link }) => (link === undefined ? [] : [targetOf(link)])),
  );
  return all.filter((link, index) => link !== all[index - 1]);
}

const targetOf = (link: NonNullable<RichRun['link']>): string => ('url' in link ? link.url : `slide:${link.slide}`);

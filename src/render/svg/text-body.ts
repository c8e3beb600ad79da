/** The text of an item by the item's role: headings, paragraphs and lists, or what is passed over (artifacts in PDF). */
import { type Block, type ListEntry, blocksOf, hasContent } from '../../scene/drawing/blocks.js';
import type { Item, Role } from '../../scene/scene.js';
import type { Paragraph, TextBody } from '../../scene/text.js';
import type { Drawing, Place } from './drawing.js';
import { drawnParagraph, ownUnit } from './paragraph.js';
import { unitsBut } from './unit-group.js';
import { type Attributes, element } from './xml.js';

/** An item or a cell. */
interface Owner extends Pick<Item, 'box' | 'units'> {
  readonly role: Role;
}

/** The lines stand in the box of the owner. */
export function textBody(body: TextBody, owner: Owner, place: Place, drawing: Drawing): string {
  const paragraphs = body.paragraphs.filter(hasContent);
  const draw: DrawParagraph = (paragraph, inside) => drawnParagraph(paragraph, owner, inside, drawing);
  const whole = place.told ? attributesOf(owner.role, paragraphs, drawing) : undefined;
  const heard = place.told && whole === undefined ? heardBefore(body) : '';
  if (paragraphs.length === 0) return heard;
  if (place.told && whole === undefined)
    return (
      heard +
      blocksOf(paragraphs)
        .map((block) => drawnBlock(block, place, draw))
        .join('')
    );
  const inside = whole === HIDDEN ? { ...place, told: false } : place;
  const all = paragraphs.map((paragraph) => draw(paragraph, inside)).join('');
  return whole === undefined ? all : element('g', whole, all);
}

/** A group with nothing to see in it. */
const heardBefore = ({ heard }: TextBody): string =>
  heard === undefined ? '' : element('g', { role: 'img', 'aria-label': heard }, '');

/** The units of a text that none of its paragraphs has to itself. */
export const unitsOfText = ({ paragraphs }: TextBody, units: readonly string[]): readonly string[] =>
  unitsBut(
    units,
    paragraphs.filter(hasContent).map((paragraph) => ownUnit(paragraph, units)),
  );

type DrawParagraph = (paragraph: Paragraph, place: Place) => string;

const HIDDEN: Attributes = { 'aria-hidden': 'true' };

/** What holds for all paragraphs as one. What is passed over holds no links, which some footers have. */
function attributesOf(kind: Role, paragraphs: readonly Paragraph[], { headingLevel }: Drawing): Attributes | undefined {
  if (kind === 'title') return { role: 'heading', 'aria-level': headingLevel };
  if (kind === 'heading') return { role: 'heading', 'aria-level': headingLevel + 1 };
  const linked = paragraphs.some(({ runs }) => runs.some(({ link }) => link !== undefined));
  return (kind === 'footer' || kind === 'decoration') && !linked ? HIDDEN : undefined;
}

function drawnBlock(block: Block, place: Place, draw: DrawParagraph): string {
  return block.kind === 'paragraph' ? draw(block.paragraph, place) : drawnList(block.entries, place, draw);
}

/** A nested list stands at the end of the entry above it. */
function drawnList(entries: readonly ListEntry[], place: Place, draw: DrawParagraph): string {
  const items = entries.map(({ paragraph, nested }) => {
    const inside = nested.length === 0 ? '' : drawnList(nested, place, draw);
    return element('g', { role: 'listitem' }, draw(paragraph, place) + inside);
  });
  return element('g', { role: 'list' }, items.join(''));
}

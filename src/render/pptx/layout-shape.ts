/** Placeholders as shapes of layouts and master: place and look, handed on to slides (ECMA-376-1, 19.3.1.36, 21.1.2.4). */
import type { LayoutSlot, Presentation } from '../../scene/scene.js';
import { frame, samePlace } from './frame.js';
import { preset } from './geometry.js';
import { levelsOf } from './level.js';
import { levelStyles } from './list-style.js';
import { placeholderShape } from './placeholder.js';
import { slideNumberField } from './run.js';
import { bodyDifference, bodyProperties } from './text-body.js';
import { escapeAttribute, escapeXml } from './xml.js';

const names: Readonly<Record<LayoutSlot['placeholder'], string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  section: 'Section',
  lead: 'Lead',
  notes: 'Notes and sources',
  footer: 'Footer',
  slideNumber: 'Slide number',
  content: 'Content',
  text: 'Text',
};

/** What the shape is: its `p:ph`, and its id on the layout or master. */
export interface LayoutShape {
  readonly slot: LayoutSlot;
  readonly reference: string;
  readonly id: number;
}

function content({ placeholder, prompt }: LayoutSlot, lang: string): string {
  const properties = `<a:rPr lang="${lang}" dirty="0"/>`;
  if (placeholder === 'slideNumber')
    return `<a:fld id="${slideNumberField}" type="slidenum">${properties}<a:t>‹#›</a:t></a:fld>`;
  return `<a:r>${properties}<a:t>${escapeXml(prompt)}</a:t></a:r>`;
}

function shape({ slot, reference, id }: LayoutShape, place: string, body: string, lang: string): string {
  const name = escapeAttribute(`${names[slot.placeholder]} ${id}`);
  return placeholderShape(
    { id, name, reference },
    place,
    `<p:txBody>${body}<a:p>${content(slot, lang)}</a:p></p:txBody>`,
  );
}

const placed = ({ box }: LayoutSlot): string => `<p:spPr>${frame(box)}${preset('rect')}</p:spPr>`;

/** A placeholder of the master, whole. Its list style is the one of the master's text styles where these have one. */
export function masterShape(own: LayoutShape, styled: boolean, { palette, lang }: Presentation): string {
  const { look } = own.slot;
  const levels = styled ? '' : levelStyles(levelsOf(look), palette);
  const body = `${bodyProperties(look)}<a:lstStyle>${levels}</a:lstStyle>`;
  return shape(own, placed(own.slot), body, lang);
}

/** A placeholder of a layout, with what differs from its parent on the master. */
export function layoutShape(own: LayoutShape, parent: LayoutSlot | undefined, { palette, lang }: Presentation): string {
  const { look, box } = own.slot;
  const place = parent && samePlace(box, parent.box) ? '<p:spPr/>' : placed(own.slot);
  const levels = levelStyles(levelsOf(look), palette, parent && levelsOf(parent.look));
  const properties = parent ? bodyDifference(look, parent.look) : bodyProperties(look);
  return shape(own, place, `${properties}<a:lstStyle>${levels}</a:lstStyle>`, lang);
}

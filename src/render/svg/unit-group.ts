/**
 * The group of what shows units: their ids stand in `data-unit`, with spaces between them, as classes do, and its first element
 * is a box of the class `sk-box` that nobody sees, which a page can give an outline to mark the part (`[data-unit~="id"] > .sk-box`).
 */
import type { Box } from '../../scene/scene.js';
import { rectangle } from './geometry.js';
import { type Attributes, element } from './xml.js';

/** What is marked in a group's own parts is not marked in the group. */
export function unitsBut(units: readonly string[], inside: readonly (readonly string[])[]): readonly string[] {
  const told = new Set(inside.flat());
  return units.filter((unit) => !told.has(unit));
}

/** Without units and attributes the content stands for itself. */
export function unitGroup(units: readonly string[], box: Box, attributes: Attributes, content: string): string {
  if (content === '') return '';
  const unit = units.length > 0 ? { 'data-unit': units.join(' ') } : {};
  const all = { ...unit, ...attributes };
  if (Object.values(all).every((value) => value === undefined)) return content;
  return element('g', all, `${units.length > 0 ? rectangle(box, 'sk-box') : ''}${content}`);
}

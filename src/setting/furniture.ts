/** What says where in the deck a slide stands, or that it goes on: part of no slide's content, so nobody approves it. */
import type { Element } from '../template/element.js';
import { charactersOf } from './attribute-type.js';
import { oneOf } from './word-types.js';

/** The attribute that says it. */
export const onFurniture = { told: oneOf(['no']) };

/** So are what stands at the foot, and on the parts of a split slide cues and heads that are said again. */
export function isFurniture({ attributes }: Element): boolean {
  const { told, role, when, again } = attributes;
  if (value(told) === 'no' || value(again) === 'yes' || value(role) === 'footer') return true;
  return ['continued', 'continues'].includes(value(when));
}

const value = (attribute: Element['attributes'][string] | undefined): string => charactersOf(attribute ?? []) ?? '';

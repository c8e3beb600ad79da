/** The map of slides that the program embeds into a PDF as `units.json` (`UnitsDocument` of scene/delivery.ts). */
import { attempt } from '../../diagnostics/attempt.js';
import type { UnitMap } from '../returned.js';

/** `attachments`: files that the PDF holds, by name, each with its bytes as `content`. */
export function mapIn(attachments: unknown): UnitMap | undefined {
  const content = member(member(attachments, 'units.json'), 'content');
  if (!(content instanceof Uint8Array)) return undefined;
  const value = attempt((): unknown => JSON.parse(new TextDecoder().decode(content)));
  const [deck, locale, slides] = [member(value, 'deck'), member(value, 'locale'), member(value, 'slides')];
  if (typeof deck !== 'string' || typeof locale !== 'string' || !Array.isArray(slides)) return undefined;
  return { deck, locale, pages: slides.flatMap(pagesOf) };
}

/** A page for each that the slide takes, with the id of its scene. */
function pagesOf(value: unknown): UnitMap['pages'] {
  const [slide, pages, shown] = ['slide', 'pages', 'shown'].map((key) => member(value, key));
  if (typeof slide !== 'string' || !Array.isArray(pages)) return [];
  return pages.map((_, index) => ({
    id: index === 0 ? slide : `${slide}~${index + 1}`,
    slide,
    ...(typeof shown === 'string' ? { shown } : {}),
  }));
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/** The map of units that the program embeds into a PDF as `units.json`: `{deck, lang, pages: [{id, slide, shown}]}`. */
import type { UnitMap } from '../returned.js';

/** `attachments`: files that the PDF holds, by name, each with its bytes as `content`. */
export function mapIn(attachments: unknown): UnitMap | undefined {
  const content = member(member(attachments, 'units.json'), 'content');
  if (!(content instanceof Uint8Array)) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(content));
    const [deck, lang, pages] = [member(value, 'deck'), member(value, 'lang'), member(value, 'pages')];
    if (typeof deck !== 'string' || typeof lang !== 'string' || !Array.isArray(pages)) return undefined;
    return { deck, lang, pages: pages.map(pageOf) };
  } catch {
    return undefined;
  }
}

function pageOf(value: unknown): UnitMap['pages'][number] {
  const [id, slide, shown] = ['id', 'slide', 'shown'].map((key) => member(value, key));
  const text = (one: unknown): string => (typeof one === 'string' ? one : '');
  return { id: text(id), slide: text(slide), ...(typeof shown === 'string' ? { shown } : {}) };
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

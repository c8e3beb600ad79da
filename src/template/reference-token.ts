/**
 * References as characters: templates print a token where a text belongs, and the markup parser turns it back into the
 * reference. Tokens stand between two private-use characters, so neither Handlebars' escaping nor XML touches them.
 */
import { computations } from '../model/computed.js';
import { factForms } from '../model/fact-forms.js';
import type { Inline, Reference } from './element.js';
import { ownCharacters } from './own-characters.js';

const open = '\uE000';
const close = '\uE001';
const separator = '\uE002';

export function toToken(reference: Reference): string {
  return `${open}${fieldsOf(reference).join(separator)}${close}`;
}

function fieldsOf(reference: Reference): string[] {
  switch (reference.kind) {
    case 'unit':
      return ['unit', reference.id];
    case 'word':
      return ['word', reference.key, ...(reference.count === undefined ? [] : [String(reference.count)])];
    case 'fact':
      return ['fact', reference.id, reference.form];
    case 'computed':
      return ['computed', reference.of, reference.first.join('+'), reference.second.join('+')];
    case 'organisation':
      return ['organisation', reference.id];
    case 'listing':
      return ['listing', ...reference.keys];
    case 'count':
      return ['count', String(reference.count), ...(reference.total === undefined ? [] : [String(reference.total)])];
    case 'page':
      return ['page', reference.slide, ...(reference.to === undefined ? [] : [reference.to])];
    case 'date':
      return ['date', reference.date];
    case 'sources':
      return ['sources', reference.slide];
    case 'abbreviations':
      return ['abbreviations', reference.slide];
    case 'rounded':
      return ['rounded'];
  }
}

/** Splits printed text into literals and references, in order. White space is kept as it is. */
export function readTokens(text: string): Inline[] {
  return text
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(open) ? readToken(part.slice(1, -1)) : { kind: 'literal', text: part }));
}

function readToken(content: string): Inline {
  const [kind = '', ...fields] = content.split(separator).map(ownCharacters);
  const [first = '', second, third] = fields;
  switch (kind) {
    case 'unit':
      return { kind, id: first };
    case 'word':
      return { kind, key: first, ...(second === undefined ? {} : { count: Number(second) }) };
    case 'fact':
      return { kind, id: first, form: factForms.find((form) => form === second) ?? 'full' };
    case 'computed':
      return { kind, of: computations.find((of) => of === first) ?? 'sum', first: idsIn(second), second: idsIn(third) };
    case 'organisation':
      return { kind, id: first };
    case 'listing':
      return { kind, keys: fields };
    case 'count':
      return { kind, count: Number(first), ...(second === undefined ? {} : { total: Number(second) }) };
    case 'page':
      return { kind, slide: first, ...(second === undefined ? {} : { to: second }) };
    case 'date':
      return { kind, date: first };
    case 'sources':
    case 'abbreviations':
      return { kind, slide: first };
    case 'rounded':
      return { kind, facts: [], units: [] };
    default:
      throw new Error(`token of unknown kind: ${kind}`);
  }
}

const idsIn = (joined = ''): readonly string[] => joined.split('+').filter((id) => id !== '');

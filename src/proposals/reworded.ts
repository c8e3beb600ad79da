/** A proposal with other words in place of those that came back, which answer lists call reworded. */
import type { Path } from '../load/place-of.js';
import { reason } from '../model/reason.js';
import { valuesOf } from './figure.js';
import type { Change, Proposed } from './proposal.js';

/** `text`: Markdown with references, as it stands in the content; for a figure, as slides print it: «ca. 49 årsverk». */
export function reworded(one: Proposed, text: string): Proposed {
  const { proposal, change } = one;
  if (proposal.fact !== undefined) return otherFigure(one, proposal.fact, text);
  if ('refused' in change) return one;
  if ('translation' in change) return { ...one, change: { ...change, target: text } };
  return { ...one, change: { ...change, scalars: change.scalars.map(({ path }) => ({ path, value: text })) } };
}

/** Where it says what stands there already. */
export function saysTheSame(one: Proposed, text: string): boolean {
  const { fact, old } = one.proposal;
  return fact === undefined ? old.trimEnd() === text : reworded(one, text).proposal.new === old;
}

/** Also where what came back could not be written, since other words stood around it. */
function otherFigure(one: Proposed, fact: string, text: string): Proposed {
  const { proposal, read } = one;
  const values = valuesOf(text, read.old, proposal.old.split('–').map(Number));
  const change = changeOfFact(fact, proposal.file, values);
  if (values === undefined) return { ...one, change };
  return { proposal: { ...proposal, new: values.join('–') }, read: { ...read, new: text }, change };
}

/** `values`: that of the fact, and that of the end of a span; absent where there is no number in the form of the old one. */
export const changeOfFact = (fact: string, file: string, values: readonly number[] | undefined): Change =>
  values === undefined
    ? { refused: reason('otherWords', { fact }) }
    : { file, scalars: values.map((value, index) => ({ path: valuePath(fact, index), value })) };

const valuePath = (id: string, index: number): Path => [id, index === 0 ? 'value' : 'to'];

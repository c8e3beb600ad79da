/** The figures that a reckoned one of a text is made of, as people write a sum: «10 + 49 + 100». */
import type { LocalisedDeck } from '../../../localise/localised-deck.js';
import { factsNamed, isTextComputation, operandsOf, type TextComputation } from '../../../model/computed.js';
import type { Fact, Project } from '../../../model/project.js';

const SIGNS: Readonly<Record<TextComputation, string>> = { sum: '+', difference: '−', ratio: '/', share: '/' };

/** How the first figure in a unit's text that uses this fact is reckoned, in numbers: «10 + 49»; undefined where there is none. */
export function reckonedFrom(
  fact: string,
  { unit, slide }: { readonly unit: string; readonly slide: string },
  deck: LocalisedDeck,
  facts: Project['facts'],
): string | undefined {
  for (const { piece } of deck.printed(unit, slide).paragraphs.flatMap(({ pieces }) => pieces)) {
    if (piece.kind !== 'directive' || !isTextComputation(piece.name)) continue;
    const { name, id } = piece;
    const operands = factsNamed({ kind: name, id }).includes(fact) ? operandsOf(name, id) : undefined;
    if (operands === undefined) continue;
    const sides = [operands.first, operands.second].filter((side) => side.length > 0);
    return sides
      .map((side) => side.flatMap((one) => printed(facts.get(one), deck)).join(' + '))
      .join(` ${SIGNS[name]} `);
  }
  return undefined;
}

const printed = (fact: Fact | undefined, { number }: LocalisedDeck): readonly string[] =>
  fact === undefined ? [] : [fact.to === undefined ? number(fact.value) : `${number(fact.value)}–${number(fact.to)}`];

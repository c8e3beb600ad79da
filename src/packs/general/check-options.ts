/** Options that are weighed: weights make a whole, everything is rated or said not to be, and a choice against the scores is explained. */
import { asMap, type PlainMap } from '../../load/maps.js';
import { quote } from '../../diagnostics/printable.js';
import { bestOf, ratedIn, scoresOf } from './scores.js';
import { numberIn, slideCheck, sumOf, type Wrong } from './slide-check.js';

export const checkOptions = slideCheck(['options'], (fields) => {
  const weights = weightFaults(fields);
  return [...weights, ...ratingFaults(fields), ...(weights.length > 0 ? [] : choiceFaults(fields))];
});

const weightsIn = ({ criteria }: PlainMap): readonly (number | undefined)[] =>
  Object.values(asMap(criteria)).map((criterion) => numberIn(asMap(criterion)['weight']));

function weightFaults(fields: PlainMap): readonly Wrong[] {
  const weights = weightsIn(fields);
  if (weights.every((weight) => weight === undefined)) return [];
  const missing = Object.keys(asMap(fields['criteria'])).filter((_, index) => weights[index] === undefined);
  if (missing.length > 0)
    return missing.map((key) => ({
      code: 'wrong-weights',
      path: ['criteria', key],
      message: 'This criterion has no weight, but others have.',
      hint: 'Add its «weight», so that all come to 100, or take all weights away: then there is no score.',
    }));
  const sum = sumOf(weights.map((weight) => weight ?? 0));
  if (sum === 100) return [];
  return [
    {
      code: 'wrong-weights',
      path: ['criteria'],
      message: `The weights of the criteria come to ${sum}, not to 100.`,
      hint: sum > 100 ? `Take ${sumOf([sum, -100])} away.` : `Add ${sumOf([100, -sum])}.`,
    },
  ];
}

function ratingFaults({ options, criteria }: PlainMap): readonly Wrong[] {
  return Object.entries(asMap(options)).flatMap(([option, entry]) => {
    const ratings = asMap(asMap(entry)['ratings']);
    return Object.keys(asMap(criteria))
      .filter((key) => !Object.hasOwn(ratings, key))
      .map((key) => ({
        code: 'missing-rating',
        path: ['options', option, 'ratings'],
        message: `This option is not rated by the criterion ${quote(key)}.`,
        hint: `Add «${key}: { rating: 3, reason: … }», or «${key}: { rating: null }» if nobody can say.`,
      }));
  });
}

function choiceFaults(fields: PlainMap): readonly Wrong[] {
  const { options, criteria, recommended, why } = fields;
  if (recommended === undefined || why !== undefined || weightsIn(fields).every((weight) => weight === undefined))
    return [];
  const scores = scoresOf(ratedIn(options, criteria));
  const best = bestOf(scores);
  const [own, most] = [scores.get(String(recommended)), scores.get(best ?? '')];
  if (own === undefined || most === undefined || own >= most) return [];
  return [
    {
      code: 'unexplained-choice',
      path: ['recommended'],
      message: `The option that is recommended scores ${own}, but ${quote(best ?? '')} scores ${most}.`,
      hint: 'Say in «why» what speaks for it all the same, or recommend the other.',
    },
  ];
}

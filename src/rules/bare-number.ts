/** Numbers come from facts.yaml, so that one that changes, changes everywhere. Years, ordinals and proper names are no facts. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Project, Slide, Unit } from '../project/project.js';

/** A year, or a range of years: a date, not a quantity. */
const years = /(?<![\d.,])(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?(?![\d.,]?\d)/gu;
/** «2. strategi»: an ordinal names one of a series, it counts nothing. */
const ordinals = /(?<!\S)\d{1,2}\. (?=\p{Ll})/gu;
const marks = /\{\{[^{}]*\}\}|\[\^[^\]]*\]|\]\([^)]*\)/gu;
const number = /\d[\d.,\u00A0 ]*/u;

/** Speaker notes may speak freely; all that is shown may not. */
export function bareNumber(project: Project, slides: readonly Slide[]): Diagnostic[] {
  const names = [...project.glossary.names].sort((a, b) => b.length - a.length);
  return slides.flatMap((slide) =>
    slide.units.filter((unit) => unit.path[0] !== 'notes').flatMap((unit) => faultIn(unit, slide, names)),
  );
}

function faultIn(unit: Unit, slide: Slide, names: readonly string[]): Diagnostic[] {
  const blank = (text: string, what: string | RegExp): string =>
    text.replaceAll(what, (match) => ' '.repeat(match.length));
  const rest = [marks, ...names, years, ordinals].reduce(blank, unit.text);
  const found = number.exec(rest)?.[0].trim();
  if (found === undefined) return [];
  return [
    {
      code: 'bare-number',
      severity: 'error',
      message: `The number ${found} stands in the text «${unit.text.slice(0, 60)}» instead of in facts.yaml.`,
      hint: 'Give it an id in content/facts.yaml and write {{fact:id}}; if it is part of a name, list the name under names in content/glossary.yaml.',
      place: unit.place,
      slide: slide.id,
      unit: unit.id,
    },
  ];
}

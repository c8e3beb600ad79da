/** A number that sums up the slides of a component stands on one of them: who looks it up finds it there. */
import { quote } from '../diagnostics/printable.js';
import { readCount } from '../model/cell-count.js';
import { factsNamed, isTextComputation } from '../model/computed.js';
import type { Slide, Unit } from '../model/project.js';
import { textReferences, type TextReference } from '../model/text-references.js';
import { deckViewer } from '../template/deck-view.js';
import type { DeckFinding, DeckRule, Situation } from './rule.js';
import { slidesShown } from './slides-shown.js';

export const unprovenNumbers: DeckRule = (situation) =>
  slidesShown(situation).flatMap((slide) =>
    slide.units
      .filter(({ printedOn }) => printedOn === 'component')
      .flatMap((unit) => unproven(unit, slide, situation)),
  );

function unproven(unit: Unit, slide: Slide, { project, spec }: Situation): readonly DeckFinding[] {
  const component = String(unit.path.at(-2));
  const { rows } = deckViewer(spec, project, false)(slide);
  const ids = rows.find((row) => row.component === component)?.slides ?? [];
  const summed = ids.flatMap((id) => project.slides.get(id) ?? []);
  const facts = new Set(project.facts.keys());
  const missing = textReferences(unit.text).filter((found) => !summed.some((one) => prints(one, found, facts)));
  return summed.length === 0 ? [] : missing.filter(isNumber).map((found) => finding(found.raw, ids, slide, unit));
}

const isNumber = (found: TextReference): boolean =>
  found.kind === 'fact' || found.kind === 'count' || isTextComputation(found.kind);

/** A slide draws the totals of its own cells; what is reckoned stands where all it is reckoned from does. */
function prints(slide: Slide, wanted: TextReference, facts: ReadonlySet<string>): boolean {
  const said = slide.units.filter(({ path }) => path[0] !== 'notes').flatMap(({ text }) => textReferences(text));
  if (wanted.kind === 'count') {
    const counts = said.some((found) => found.kind === 'count' && found.id === wanted.id);
    return counts || readCount(wanted.id)?.slides.includes(slide.id) === true;
  }
  const shown = new Set([...said.flatMap((found) => factsNamed(found)), ...factsIn(slide.fields, facts)]);
  return factsNamed(wanted).every((fact) => shown.has(fact));
}

/** Named by a field, for a bar or a key figure. */
function factsIn(value: unknown, known: ReadonlySet<string>): readonly string[] {
  if (typeof value === 'string') return known.has(value) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((inner) => factsIn(inner, known))
    : [];
}

const finding = (raw: string, ids: readonly string[], slide: Slide, unit: Unit): DeckFinding => ({
  code: 'unproven-number',
  severity: 'warning',
  message: `The number ${quote(raw)} stands on none of the slides that this row sums up (${ids.join(', ')}).`,
  hint: 'Take the number of their title or their proof, or print it on one of them.',
  slide: slide.id,
  unit: unit.id,
});

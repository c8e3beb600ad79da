/** A figure that a template prints, with the sign behind it where the sources disagree. */
import type { Fact, Project, Slide } from '../model/project.js';
import type { RichText } from '../model/rich-text.js';
import type { Reference } from '../template/element.js';
import { disputedMark, isFigureDisputed, isMarked } from './disputed.js';
import type { Language } from './language.js';
import { line } from './rich-line.js';

type FigureReference = Extract<Reference, { readonly kind: 'fact' | 'computed' }>;

/** A fact that there is not comes out as typed. */
export function figureLine(
  reference: FigureReference,
  project: Pick<Project, 'facts' | 'conflicts'>,
  slide: Slide | undefined,
  own: Language,
): RichText {
  const marked = isMarked(slide) && isFigureDisputed(reference, project);
  return line(own, [{ text: figureOf(reference, project, own) }, ...(marked ? [disputedMark(own)] : [])]);
}

function figureOf(reference: FigureReference, { facts }: Pick<Project, 'facts'>, own: Language): string {
  if (reference.kind === 'fact') {
    const fact = facts.get(reference.id);
    return fact ? own.fact(fact, reference.form) : `{{fact:${reference.id}}}`;
  }
  const known = (ids: readonly string[]): readonly Fact[] => ids.flatMap((id) => facts.get(id) ?? []);
  return own.computed(reference.of, known(reference.first), known(reference.second)) ?? '{{?}}';
}

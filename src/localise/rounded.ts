/** Whether a slide prints rounded figures without «ca.», so that its remark must say once that they are. */
import { withoutQualifier } from '../model/fact-forms.js';
import type { Project } from '../model/project.js';
import { textReferences } from '../model/text-references.js';
import type { RoundedReference } from '../template/element.js';

/** `textOf` gives the text that is shown, since translators choose the forms of facts. */
export function printsRounded(
  { facts: printed, units }: RoundedReference,
  { facts }: Pick<Project, 'facts'>,
  textOf: (unit: string) => string,
): boolean {
  const isRounded = (id: string): boolean => facts.get(id)?.qualifier === 'about';
  const inText = (text: string): boolean =>
    text.includes('{{fact:') &&
    textReferences(text).some((one) => one.kind === 'fact' && withoutQualifier(one.form) && isRounded(one.id));
  return printed.some(isRounded) || units.some((unit) => inText(textOf(unit)));
}

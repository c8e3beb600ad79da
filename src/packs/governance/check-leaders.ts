/** Who leads a level is a fact of organisations.yaml, the same on all slides: a slide's own mark does not say otherwise. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { type Path, placeOf } from '../../load/place-of.js';
import type { CheckedFile } from '../../validation/checked-file.js';
import type { CheckedProject } from '../../validation/checked-project.js';
import type { Finding } from '../../validation/finding.js';
import type { OrganisationsFile } from '../../schemas/organisations.js';
import { leadsOf } from './leads.js';
import { isAbove } from '../../model/paths.js';
import { memberOf } from '../../model/unit-id.js';

export function checkLeaders({ slides, organisations: [organisations] }: CheckedProject): readonly Diagnostic[] {
  const known: OrganisationsFile = organisations?.value ?? {};
  return slides.flatMap((slide) =>
    slide.references
      .filter(({ kind }) => kind === 'organisation')
      .flatMap((actor) =>
        faultsOf(slide, actor, leadsOf(known[actor.value], memberOf(slide.document.value, 'sector'))),
      ),
  );
}

function faultsOf(slide: CheckedFile, actor: Finding, leads: readonly string[]): readonly Diagnostic[] {
  const level = slide.references.find(({ kind, key, path }) => kind === 'level' && key && isAbove(path, actor.path));
  const mark = slide.across.find((one) => one.keyword === 'marks' && isMarkOf(one, actor.path));
  if (level === undefined || mark === undefined) return [];
  const marked = mark.value === '' ? memberOf(mark.asked, 'leader') === true : mark.value === 'true';
  return marked === leads.includes(level.value) ? [] : [fault(slide, actor, level.value, { mark, marked })];
}

/** Beside the organisation, or of all actors of a field. */
const isMarkOf = ({ path, value }: Finding, actor: Path): boolean =>
  isAbove(value === '' ? path : path.slice(0, -1), actor);

function fault(
  { document }: CheckedFile,
  { value, path }: Finding,
  level: string,
  { mark, marked }: { readonly mark: Finding; readonly marked: boolean },
): Diagnostic {
  const own = mark.value !== '';
  return {
    code: 'contradicted-leader',
    severity: 'warning',
    message: `The slide has ${quote(value)} ${marked ? 'as leading' : 'as not leading'} on the level ${quote(level)}, but content/organisations.yaml says ${marked ? 'no such thing' : 'that it leads'}.`,
    hint: `${own ? 'Take the mark away: actors with an organisation follow organisations.yaml' : 'Let the slide follow organisations.yaml'}. Or correct its «leads», or «leadsIn» of a sector, there, for all slides.`,
    slide: String(memberOf(document.value, 'id')),
    place: placeOf(document, own ? mark.path : path),
  };
}

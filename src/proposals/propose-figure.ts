/** A figure that somebody changed is proposed for the fact that it prints, never typed into a text. */
import { type Path, placeOf } from '../load/place-of.js';
import type { Fact, Project } from '../model/project.js';
import { sha256 } from '../shown/shown-digest.js';
import { parseMarkdown } from '../text/markdown.js';
import type { ChangedFigure } from './atoms.js';
import type { TextEdit } from './edit.js';
import { valuesOf } from './figure.js';
import type { Proposed } from './proposal.js';

/** Where the reference prints no fact, `why` says what is to be done. */
export function proposeFigure(
  edit: TextEdit,
  figure: ChangedFigure,
  { facts, slides, around }: Project,
): Proposed | { readonly why: string } {
  const [piece] = parseMarkdown(figure.reference)[0]?.pieces ?? [];
  const said = `«${figure.printed}» became «${figure.now}».`;
  if (piece?.kind !== 'directive' || piece.name !== 'fact')
    return {
      why: `${said} It is reckoned ${reckonedFrom(figure.reference, facts)}: change what that is reckoned from.`,
    };
  const fact = facts.get(piece.id);
  const document = around?.facts;
  if (fact === undefined || document === undefined) return { why: `${said} There is no fact ${piece.id} any more.` };
  const before = fact.to === undefined ? [fact.value] : [fact.value, fact.to];
  const values = valuesOf(figure.now, figure.printed, before);
  const now = values?.join('–') ?? figure.now;
  const { file, line } = placeOf(document, [fact.id, 'value']);
  const printing = [...slides.values()].filter(({ fields }) => mentions(fields, fact.id)).map(({ id }) => id);
  return {
    proposal: {
      id: `p${sha256(JSON.stringify(['fact', fact.id, now])).slice(0, 10)}`,
      slide: edit.slide,
      unit: edit.unit.id === '' ? null : edit.unit.id,
      file,
      line,
      old: before.join('–'),
      new: now,
      kind: edit.kind,
      confidence: values === undefined ? 'unsure' : edit.confidence,
      why: whyOf(fact, said, printing),
      fact: fact.id,
      slides: printing,
    },
    read: { old: figure.printed, new: figure.now },
    change:
      values === undefined
        ? { refused: `The words around the figure were changed too, or it is no number: change ${fact.id} by hand.` }
        : { file, scalars: values.map((value, index) => ({ path: valuePath(fact.id, index), value })) },
  };
}

/** By the names of the facts, where it is reckoned from such. */
function reckonedFrom(reference: string, facts: Project['facts']): string {
  const named = [...new Set(reference.match(/[\w.-]+/gu))].filter((word) => facts.has(word));
  return named.length === 0
    ? `by ${reference}`
    : `from ${named.length === 1 ? 'the fact' : 'the facts'} ${named.join(', ')}`;
}

const valuePath = (id: string, index: number): Path => [id, index === 0 ? 'value' : 'to'];

/** In a text, in a sum or ratio, or as a field: ids are words of letters, digits, dots and hyphens. */
const mentions = (fields: unknown, fact: string): boolean =>
  (JSON.stringify(fields).match(/[\w.-]+/gu) ?? []).some((word) => word.replace(/[.-]+$/u, '') === fact);

const whyOf = ({ id, quote, source }: Fact, said: string, printing: readonly string[]): string =>
  `${said} The figure is the fact ${id}, which ${printing.join(', ')} print, in sums and ratios too. ` +
  `Its quote${quote === undefined ? '' : ` «${quote}»`} from ${source} says the old value: give the source and the words that say the new one.`;

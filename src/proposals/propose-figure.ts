/** A figure that somebody changed is proposed for the fact that it prints, never typed into a text. */
import { placeOf } from '../load/place-of.js';
import { type Reason, reason } from '../model/reason.js';
import type { Fact, Project } from '../model/project.js';
import { shortId } from '../review/short-id.js';
import { parseMarkdown } from '../text/markdown.js';
import type { ChangedFigure } from './atoms.js';
import type { TextEdit, ValueEdit } from './edit.js';
import { valuesOf } from './figure.js';
import type { Trust } from './match-pages.js';
import type { Proposed } from './proposal.js';
import { changeOfFact } from './reworded.js';

/** Where there is no proposal: what is to be done. */
export interface Untaken {
  readonly why: readonly Reason[];
}

export function proposeFigure(edit: TextEdit, figure: ChangedFigure, project: Project): Proposed | Untaken {
  const { facts } = project;
  const [piece] = parseMarkdown(figure.reference)[0]?.pieces ?? [];
  const said = reason('figure', { old: figure.printed, new: figure.now });
  if (piece?.kind !== 'directive' || piece.name !== 'fact')
    return { why: [said, reckonedFrom(figure.reference, facts)] };
  const fact = facts.get(piece.id);
  if (fact === undefined) return { why: [said, reason('noFact', { fact: piece.id })] };
  const values = valuesOf(figure.now, figure.printed, endsOf(fact));
  const { slide, unit, kind, confidence } = edit;
  const known = { slide, unit: unit.id === '' ? null : unit.id, kind, said };
  return values === undefined
    ? made(
        fact,
        { ...known, confidence: 'unsure', now: figure.now, read: { old: figure.printed, new: figure.now } },
        project,
      )
    : made(
        fact,
        { ...known, confidence, values, now: values.join('–'), read: { old: figure.printed, new: figure.now } },
        project,
      );
}

/** A bar is drawn from the fact of the slide that has its length; where several have, people choose. */
export function proposeValue(edit: ValueEdit, project: Project): readonly (Proposed | Untaken)[] {
  const { slide, bar, old, now, isShare, confidence } = edit;
  const said = reason('bar', { bar, old, new: now });
  const fields = project.slides.get(slide)?.fields;
  const shown = [...project.facts.values()].filter(({ id }) => mentions(fields, id));
  const alike = isShare ? [] : shown.filter((fact) => endsOf(fact).includes(old));
  if (alike.length === 0) {
    const names = shown.map(({ id }) => id).join(', ');
    return [{ why: [said, reason('noValue', { facts: names || reason('none') })] }];
  }
  return alike.map((fact) => {
    const values = endsOf(fact).map((end) => (end === old ? now : end));
    const read = { old: String(old), new: String(now) };
    const known = { slide, unit: null, kind: 'text' as const, said, values, now: values.join('–'), read };
    return made(fact, { ...known, confidence: alike.length > 1 ? 'unsure' : confidence }, project);
  });
}

/** By the names of the facts, where it is reckoned from such. */
function reckonedFrom(reference: string, facts: Project['facts']): Reason {
  const named = [...new Set(reference.match(/[\w.-]+/gu))].filter((word) => facts.has(word));
  if (named.length === 0) return reason('reckonedBy', { reference });
  return reason('reckonedFrom', { count: named.length, facts: named.join(', ') });
}

const endsOf = ({ value, to }: Fact): readonly number[] => (to === undefined ? [value] : [value, to]);

interface FactEdit extends Pick<TextEdit, 'slide' | 'kind' | 'read'>, Pick<Trust, 'confidence'> {
  readonly unit: string | null;
  /** What happened. */
  readonly said: Reason;
  readonly now: string;
  /** Absent where it is no number in the form of the old one. */
  readonly values?: readonly number[];
}

function made(fact: Fact, edit: FactEdit, { slides, around }: Project): Proposed | Untaken {
  const document = around?.facts;
  if (document === undefined) return { why: [edit.said, reason('noFacts')] };
  const { slide, unit, kind, read, confidence, said, now, values } = edit;
  const { file, line } = placeOf(document, [fact.id, 'value']);
  const printing = [...slides.values()].filter(({ fields }) => mentions(fields, fact.id)).map(({ id }) => id);
  const id = shortId('p', ['fact', fact.id, now]);
  const common = { id, slide, unit, file, line, old: endsOf(fact).join('–'), new: now, kind, confidence };
  return {
    proposal: { ...common, why: whyOf(fact, said, printing), fact: fact.id, slides: printing },
    read,
    change: changeOfFact(fact.id, file, values),
  };
}

/** In a text, in a sum or ratio, or as a field: ids are words of letters, digits, dots and hyphens. */
const mentions = (fields: unknown, fact: string): boolean =>
  (JSON.stringify(fields ?? '').match(/[\w.-]+/gu) ?? []).some((word) => word.replace(/[.-]+$/u, '') === fact);

const whyOf = ({ id, quote, source }: Fact, said: Reason, printing: readonly string[]): readonly Reason[] => [
  said,
  reason('printedBy', { fact: id, slides: printing.join(', ') }),
  quote === undefined ? reason('noQuote', { source }) : reason('quote', { quote, source }),
];

/** Puts a unit's text together again, in the small Markdown, of what stayed and what came. What nobody touched stays letter for letter. */
import { type Atoms, atomsIn, type ChangedFigure } from './atoms.js';
import type { Block, BlockUnit } from './block.js';
import type { Step } from './compare.js';
import { looksOf } from './looks.js';
import { type Part, writeMarkdown } from './write-markdown.js';
import { MARK } from '../review/snapshot.js';
import { BREAK, type Token } from './tokens.js';
import type { TypedParagraph } from './typed-unit.js';

export interface Rebuilt {
  readonly unit: BlockUnit['unit'];
  /** As it would stand in its file. */
  readonly typed: string;
  /** As the reader saw it, and as it reads now: what is shown of it there. */
  readonly read: Read;
  readonly figures: readonly ChangedFigure[];
  /** References that words were written for. */
  readonly lost: readonly string[];
  /** How many signs that the sources disagree were taken out, which the program prints. */
  readonly unsigned: number;
}

export interface Read {
  readonly old: string;
  readonly new: string;
}

export const rebuild = ({ units }: Block, steps: readonly Step[]): readonly Rebuilt[] =>
  units.map((one, index) => {
    const own = steps.filter(({ unit }) => unit === index);
    const atoms = atomsIn(own, one);
    const lines = linesOf(own, one, atoms);
    return {
      unit: one.unit,
      typed: assembled(one, lines, own),
      read: { old: wordsOf(own.map(({ old }) => old)), new: wordsOf(own.map(({ now }) => now)) },
      figures: atoms.figures,
      lost: atoms.lost,
      unsigned: atoms.unsigned,
    };
  });

const wordsOf = (tokens: readonly (Token | undefined)[]): string =>
  tokens
    .map((token) => (token?.key === BREAK ? '\n' : withoutMark(token?.text ?? '')))
    .join('')
    .trim();

/** A paragraph as it will be. */
interface Line {
  readonly parts: Part[];
  /** The paragraphs of the unit whose words it has. */
  readonly sources: Set<number>;
  changed: boolean;
  level: number;
}

const newLine = (): Line => ({ parts: [], sources: new Set(), changed: false, level: 0 });

function linesOf(steps: readonly Step[], unit: BlockUnit, atoms: Atoms): readonly Line[] {
  const looks = looksOf(steps, unit);
  const lines = [newLine()];
  steps.forEach((step, index) => {
    const line = lines.at(-1) ?? newLine();
    const { old, now } = step;
    if ((old ?? now)?.key === BREAK) {
      if (now === undefined || old === undefined) line.changed = true;
      if (now !== undefined) lines.push({ ...newLine(), changed: old === undefined });
      return;
    }
    if (old?.owner !== undefined && now !== undefined) line.sources.add(old.owner.paragraph);
    if (now !== undefined) line.level = now.level;
    const style = looks(step);
    const piece = old?.owner && unit.paragraphs[old.owner.paragraph]?.pieces[old.owner.piece];
    if (old === undefined || now === undefined) line.changed = true;
    else if (piece && !piece.sign && old.key !== ' ' && (style.bold !== piece.bold || style.italic !== piece.italic))
      line.changed = true;
    const written = atoms.written.get(index);
    if (written !== undefined)
      line.parts.push(
        ...written.map(({ text, piece: { bold, italic, link } }) =>
          partOf(text, { bold, italic, ...(link !== undefined && { link }) }),
        ),
      );
    else if (now !== undefined && !atoms.spent.has(index))
      line.parts.push(partOf(old?.text ?? withoutMark(now.text), style));
  });
  return lines.filter(({ parts }) => parts.some(({ text }) => text.trim() !== ''));
}

const partOf = (text: string, looks: Omit<Part, 'text'>): Part => ({ text, ...looks });

const withoutMark = (text: string): string => text.replaceAll(MARK, '');

/** Only what is shown there is written anew: a long text goes on on another page. */
function assembled({ unit: { typed }, paragraphs }: BlockUnit, lines: readonly Line[], steps: readonly Step[]): string {
  const shown = [...new Set(steps.flatMap(({ old }) => old?.owner?.paragraph ?? []))].sort((a, b) => a - b);
  const [first, last] = [paragraphs[shown[0] ?? -1], paragraphs[shown.at(-1) ?? -1]];
  if (first === undefined || last === undefined) return typed;
  let text = typed.slice(0, first.start);
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined) text += between(before, line, paragraphs, typed);
    text += written(line, before, paragraphs, typed);
  });
  return text + typed.slice(last.end);
}

const only = ({ sources }: Line): number | undefined => (sources.size === 1 ? [...sources][0] : undefined);

function between(before: Line, line: Line, paragraphs: readonly TypedParagraph[], typed: string): string {
  const [a, b] = [Math.max(...before.sources), Math.min(...line.sources)];
  const [from, to] = [paragraphs[a], paragraphs[b]];
  if (from !== undefined && to !== undefined && b === a + 1) return typed.slice(from.end, to.start);
  return prefixOf(before, undefined, paragraphs, typed) === '' ? '\n\n' : '\n';
}

function written(line: Line, before: Line | undefined, paragraphs: readonly TypedParagraph[], typed: string): string {
  const source = paragraphs[only(line) ?? -1];
  if (source !== undefined && !line.changed) return typed.slice(source.start, source.end);
  return `${prefixOf(line, before, paragraphs, typed)}${writeMarkdown(line.parts)}`;
}

/** `- ` of its own, else of the paragraph before. */
function prefixOf(line: Line, before: Line | undefined, paragraphs: readonly TypedParagraph[], typed: string): string {
  const source =
    paragraphs[Math.min(...line.sources, Infinity)] ?? paragraphs[Math.min(...(before?.sources ?? []), Infinity)];
  if (source?.bullet === undefined) return '';
  const own = /^[ \t]*-[ \t]+/u.exec(typed.slice(source.start, source.end))?.[0] ?? '- ';
  const isDeeper = line.sources.size === 0 && line.level > 0 && source.bullet === 0;
  return isDeeper ? `  ${own}` : own;
}

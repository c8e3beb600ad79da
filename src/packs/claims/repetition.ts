/**
 * A sentence stands once: no slide says in the same eight words what another says. Names are nobody's own words; what a figure
 * needs beside it - remarks, footnotes, notes on how to read it - is said alike wherever it stands; covers and dividers, which have
 * no section, lead through alike chapters.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import type { CheckedFile } from '../../validation/checked-file.js';
import type { CheckedProject } from '../../validation/checked-project.js';
import { namesIn } from '../../checks/glossary-names.js';
import type { Unit } from '../../model/project.js';
import { memberOf } from '../../model/unit-id.js';
import { masked, wordsAlone } from '../../text/references.js';

/** So many words in a row are no chance and no idiom. */
const ROW = 8;

interface Run {
  readonly slide: string;
  readonly unit: Unit;
  readonly words: readonly string[];
}

/** Told at the later of two slides, once for each run of words. */
export function checkRepetition({ slides, glossary, organisations }: CheckedProject): readonly Diagnostic[] {
  const names = [...namesIn(glossary), ...Object.values(organisations[0]?.value ?? {}).map(({ name }) => name)].sort(
    (a, b) => b.length - a.length,
  );
  const first = new Map<string, Run>();
  return slides
    .filter(({ document }) => memberOf(document.value, 'section') !== undefined && !isExample(document))
    .flatMap((file) => runsOf(file, names))
    .flatMap((run) => repeated(run, first));
}

/** Those of slide types, beside their layouts, show what a text may look like. */
const isExample = ({ file }: CheckedFile['document']): boolean => file.path.startsWith('layouts/');

const runsOf = (file: CheckedFile, names: readonly string[]): readonly Run[] =>
  file.units.filter(isStated).flatMap((unit) =>
    piecesOf(unit.text, names).map((piece) => ({
      slide: String(memberOf(file.document.value, 'id')),
      unit,
      words: piece.match(/[\p{L}\p{N}]+/gu) ?? [],
    })),
  );

const isStated = ({ path }: Unit): boolean => !['footnotes', 'remark', 'notes'].includes(String(path[0]));

/** Cut at names, at what is filled in, and where lines end: bullets stand by themselves. */
const piecesOf = (text: string, names: readonly string[]): readonly string[] =>
  names.reduce((rest, name) => rest.replaceAll(name, '\n'), wordsAlone(masked(text, '\n'))).split('\n');

function repeated(run: Run, first: Map<string, Run>): readonly Diagnostic[] {
  const { words } = run;
  const lower = words.map((word) => word.toLowerCase());
  const found: Diagnostic[] = [];
  let told = 0;
  for (let at = 0; at + ROW <= words.length; at++) {
    const key = keyOf(lower, at);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, run);
    else if (earlier.slide !== run.slide && at >= told) {
      told = at + ROW;
      while (told < words.length && first.get(keyOf(lower, told - ROW + 1))?.slide === earlier.slide) told++;
      found.push(repetition(run, words.slice(at, told).join(' '), earlier));
    }
  }
  return found;
}

const keyOf = (words: readonly string[], at: number): string => words.slice(at, at + ROW).join(' ');

const repetition = ({ slide, unit }: Run, words: string, earlier: Run): Diagnostic => ({
  code: 'repeated-words',
  severity: 'warning',
  message: `These words stand on the slide ${quote(earlier.slide)} too: ${quote(words)}.`,
  hint: `Say it once, or here what is new about it. If it must be said twice, accept it with a reason in content/accepted.yaml. There it is ${earlier.unit.id}.`,
  place: unit.place,
  unit: unit.id,
  slide,
});

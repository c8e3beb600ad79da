/** A number in words is a number: in the source a fact of its slide or listed, in a translation one that the source has too. */
import { quote } from '../diagnostics/printable.js';
import { languageOf } from '../localise/choose-translation.js';
import { factsNamed } from '../model/computed.js';
import type { Fact, Slide, Spelling, Unit } from '../model/project.js';
import { textReferences } from '../model/text-references.js';
import { ownText } from './own-text.js';
import type { DeckFinding, DeckRule, Situation } from './rule.js';
import { slidesShown } from './slides-shown.js';

export const numberWords: DeckRule = (situation) =>
  slidesShown(situation)
    .filter(({ file }) => !isExample(file))
    .flatMap((slide) => slide.units.flatMap((unit) => findings(unit, slide, situation)));

/** Those of slide types, beside their layouts, show what a text may look like and claim nothing. */
const isExample = (file: string): boolean => file.startsWith('layouts/');

function findings(unit: Unit, slide: Slide, situation: Situation): readonly DeckFinding[] {
  const { deck, spec, project } = situation;
  const source = languageOf(unit, spec.source);
  const text = ownText(unit, situation);
  if (text === undefined) return [];
  if (source !== deck.tag)
    return differing(spelt(text, deck.tag, situation), spelt(unit.text, source, situation), slide, unit);
  return spelt(text, source, situation, project.glossary.counts)
    .filter(({ value }) => !isFact(value, slide, situation))
    .map((word) => untold(word, slide, unit));
}

interface Spelt {
  readonly word: string;
  readonly value: number;
}

/** «En» is an article more often than a number. */
const LEAST = 2;

/** Outside names; what the glossary lists is left out as well where it is to be proven. */
function spelt(text: string, tag: string, { project }: Situation, listed: readonly string[] = []): readonly Spelt[] {
  const spelling = project.locales.get(tag)?.style.spelling;
  if (spelling?.numbers === undefined) return [];
  const words = valuesIn(spelling);
  const numbers = (shown: string): readonly Spelt[] =>
    (shown.match(/\p{L}+/gu) ?? []).flatMap((word) => {
      const value = words.get(word.toLowerCase());
      return value === undefined || value < LEAST ? [] : [{ word, value }];
    });
  if (numbers(text).length === 0) return [];
  const shown = text.replaceAll(/\{\{[^{}]*\}\}|\]\([^)]*\)/gu, ' ');
  const named = shown.replaceAll(asWords(project.glossary.names, 'gu'), ' ');
  return numbers(listed.length === 0 ? named : named.replaceAll(asWords(listed, 'giu'), ' '));
}

/** Any of these where it stands as words, the longest that does; one pattern for as long as the list lives. */
function asWords(texts: readonly string[], flags: string): RegExp {
  let pattern = patterns.get(texts);
  if (pattern !== undefined) return pattern;
  const typed = texts
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  pattern = new RegExp(typed.length === 0 ? '(?!)' : `(?<!\\p{L})(?:${typed.join('|')})(?!\\p{L})`, flags);
  patterns.set(texts, pattern);
  return pattern;
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Every form of a number in words, by itself and before a span («fireårig»). */
function valuesIn(spelling: Spelling): ReadonlyMap<string, number> {
  let values = known.get(spelling);
  if (values !== undefined) return values;
  const endings = ['', ...(spelling.spans ?? '').split(' ').filter((ending) => ending !== '')];
  const forms = (spelling.numbers ?? []).flatMap((words, value) =>
    words.split(' ').flatMap((word) => endings.map((ending) => [word + ending, value] as const)),
  );
  // Of two numbers of one form the lower counts.
  values = new Map(forms.toReversed());
  known.set(spelling, values);
  return values;
}

const known = new WeakMap<Spelling, ReadonlyMap<string, number>>();

/** One that the slide prints, names in a field or reckons with in its notes. */
function isFact(value: number, slide: Slide, { project }: Situation): boolean {
  const named = slide.units.flatMap(({ text }) => textReferences(text).flatMap((found) => factsNamed(found)));
  const facts = [...named, ...stringsIn(slide.fields)].flatMap((id): readonly Fact[] => {
    const fact = project.facts.get(id);
    return fact === undefined ? [] : [fact];
  });
  return facts.some((fact) => fact.value === value || fact.to === value);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const untold = ({ word }: Spelt, slide: Slide, unit: Unit): DeckFinding => ({
  code: 'number-word',
  severity: 'warning',
  message: `${quote(word)} is a number, and no fact of the slide has its value.`,
  hint: 'Write {{fact:id}} for what the sources count. What is counted on the slide itself, or for sure, is listed with its noun under «counts» in content/glossary.yaml.',
  slide: slide.id,
  unit: unit.id,
});

function differing(
  found: readonly Spelt[],
  wanted: readonly Spelt[],
  slide: Slide,
  unit: Unit,
): readonly DeckFinding[] {
  const [own, source] = [found, wanted].map((words) => words.map(({ value }) => value).sort((a, b) => a - b));
  if (String(own) === String(source)) return [];
  const said = (words: readonly Spelt[]): string =>
    words.length === 0 ? 'none' : words.map(({ word }) => quote(word)).join(', ');
  return [
    {
      code: 'number-word',
      severity: 'warning',
      message: `The source has ${said(wanted)} as numbers in words, the translation ${said(found)}.`,
      hint: 'Translate each by the number itself. Where the language says it otherwise, accept it with a reason in content/accepted.yaml.',
      slide: slide.id,
      unit: unit.id,
    },
  ];
}

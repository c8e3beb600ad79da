/** The content held against the original report: facts stand where they say, in the words they quote; our words are our own. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { namesPattern } from '../../src/spelling/words-in.js';
import { masked } from '../../src/text/references.js';
import { digests, partsOf, report, reportFrom, rowsOf, wordsOf } from '../reference/report.js';
import { project } from './project.js';

const { hasRow, hasLine, says } = report();
const lineOf = (at: string): number => Number(/^L(\d+)$/u.exec(at)?.[1]);

/** A text in pieces, cut at names, titles of sources and what is filled in, which are nobody's own words, and at ends of lines. */
const names = namesPattern([
  ...project.glossary.names,
  ...[...project.organisations.values()].map(({ name }) => name),
  ...[...project.sources.values()].map(({ title }) => title),
]);
const own = (text: string): readonly string[] => {
  const plain = masked(text, '|').replaceAll(/\]\([^)]*\)/gu, '|');
  return plain.replaceAll(names, '|').split(/[|\n]/u);
};

const copied = (texts: ReadonlyMap<string, string>): readonly string[] =>
  [...texts].flatMap(([where, text]) =>
    own(text)
      .flatMap((piece) => rowsOf(wordsOf(piece)))
      .filter(hasRow)
      .map((row) => `${where}: ${row}`),
  );

describe('facts', () => {
  const facts = [...project.facts.values()];

  it('stand on lines of the report that hold something', () => {
    const wrong = facts.flatMap(({ id, at = [] }) =>
      at.filter((line) => !hasLine(lineOf(line))).map((line) => `${id}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  it('quote the first of their lines word by word', () => {
    const wrong = facts.flatMap(({ id, at: [line = ''] = [], quote }) =>
      quote === undefined || says(wordsOf(quote), lineOf(line)) ? [] : [`${id}: «${quote}» is not on ${line}`],
    );
    expect(wrong).toEqual([]);
  });

  it('name a year only where they quote it', () => {
    const wrong = facts.flatMap(({ id, year, quote }) =>
      year === undefined || quote === undefined || quote.includes(String(year)) ? [] : [`${id}: ${year}`],
    );
    expect(wrong).toEqual([]);
  });
});

describe('claims', () => {
  const quoted = (value: unknown): readonly { readonly quote: string; readonly at: string }[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = value as { readonly quote: string; readonly at: string };
    return 'quote' in value && 'at' in value ? [own] : Object.values(value).flatMap(quoted);
  };

  it('quote the line that they name word by word', () => {
    const all = [...project.slides.values()].flatMap(({ id, fields }) =>
      quoted(fields['claims']).map((one) => ({ id, ...one })),
    );
    expect(all.length).toBeGreaterThan(20);
    const wrong = all.filter(({ quote, at }) => !says(wordsOf(quote), lineOf(at)));
    expect(wrong).toEqual([]);
  });
});

describe('conflicts', () => {
  it('name lines of the report that hold something', () => {
    const conflicts = parse(readFileSync('content/conflicts.yaml', 'utf8')) as Record<
      string,
      { readonly places: readonly { readonly at: string }[] }
    >;
    const wrong = Object.entries(conflicts).flatMap(([id, { places }]) =>
      places.filter(({ at }) => !hasLine(lineOf(at))).map(({ at }) => `${id}: ${at}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('eight words in a row of the report', () => {
  it('stand in no text of a slide, speaker notes included', () => {
    const units = [...project.slides.values()].flatMap((slide) => slide.units);
    expect(copied(new Map(units.map(({ id, text }) => [id, text])))).toEqual([]);
  });

  it('stand in no ledger', () => {
    const ledgers = readdirSync('content/ledger').filter((name) => name.endsWith('.tsv'));
    const claims = ledgers.flatMap((name) =>
      readFileSync(`content/ledger/${name}`, 'utf8')
        .split('\n')
        .map((row, index) => [`${name}:${index + 1}`, row.split('\t')[2] ?? ''] as const),
    );
    expect(copied(new Map(claims))).toEqual([]);
  });
});

describe('digests of a report', () => {
  const text = 'En linje med ti ord i en lang\n\nsetning, 17 årsverk1.\n\n42\n';
  const parts = partsOf(text);
  const known = reportFrom((kind) => digests(kind, parts[kind]));

  it('know its rows of eight words, and no others', () => {
    expect(known.hasRow('linje med ti ord i en lang setning')).toBe(true);
    expect(known.hasRow('linje med ti ord i en kort setning')).toBe(false);
  });

  it('know on which lines a quote stands', () => {
    expect(known.says(wordsOf('i en lang setning'), 1)).toBe(true);
    expect(known.says(wordsOf('17 årsverk'), 3)).toBe(true);
    expect(known.says(wordsOf('17 årsverk1'), 3)).toBe(true);
    expect(known.says(wordsOf('42'), 5)).toBe(true);
    expect(known.says(wordsOf('i en lang setning'), 9)).toBe(false);
    expect(known.says(wordsOf('en lang årsverk'), 1)).toBe(false);
    expect(known.says(wordsOf('setning'), 3)).toBe(false);
    expect(known.says(wordsOf('43'), 5)).toBe(false);
  });

  it('know which lines are empty', () => {
    expect([1, 2, 3, 4, 5, 6].filter((line) => known.hasLine(line))).toEqual([1, 3, 5]);
  });
});

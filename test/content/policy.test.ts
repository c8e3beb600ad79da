/** What content/README.md promises of contradictions: each is decided by a rule that it names, and where the other value would change what a title, a chart or a large figure says, the slide or the note that the program prints under it shows both. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ConflictsFile } from '../../src/schemas/conflicts.js';
import { faceOf, namesFact } from '../reference/face.js';
import { project } from './project.js';

const { slides } = project;
const conflicts = parse(readFileSync('content/conflicts.yaml', 'utf8')) as ConflictsFile;

/** Names of the rules: what stands in bold in the first column of the section's table. */
const policy = /## When the sources contradict themselves\n(?<text>[\s\S]*?)\n## /u.exec(
  readFileSync('content/README.md', 'utf8'),
);
const rules = [...(policy?.groups?.['text'] ?? '').matchAll(/^\| `(?<name>[^`]+)`/gmu)].map(
  ({ groups }) => groups?.['name'] ?? '',
);

/** Values of one thing between which the sources do not decide, by the fact that is printed. */
const rivals = [
  ['mof-se.digital.fte', 'mof-se.policy.fte'],
  ['esam.agencies', 'esam.agencies.largest'],
] as const;

describe('the rule that decides a contradiction', () => {
  it('is one of those that the readme names', () => {
    expect(rules.length).toBeGreaterThan(5);
    const unnamed = Object.entries(conflicts).filter(([, { by }]) => !rules.includes(by ?? ''));
    expect(unnamed.map(([id, { by }]) => `${id}: ${by ?? 'no rule is named under «by»'}`)).toEqual([]);
  });

  it('is none that decides nothing', () => {
    const used = new Set(Object.values(conflicts).map(({ by }) => by));
    expect(rules.filter((rule) => !used.has(rule))).toEqual([]);
  });
});

describe('a value that the sources give in two ways', () => {
  it.each(rivals)('stands beside the other one where %s bears a title, a chart or a large figure', (printed, other) => {
    const bearing = [...slides.values()].filter(({ fields: { title, grounds, figures, charts, components } }) =>
      namesFact(JSON.stringify([title, grounds, figures, charts, numbersOf(components)]), printed),
    );
    expect(bearing.length).toBeGreaterThan(0);
    // Where the program itself prints the other value, after ≠ at the foot, the slide need not say it again.
    const told = Object.values(conflicts)
      .filter(({ weight, values }) => weight === 'main' && values?.[printed] !== undefined)
      .flatMap((conflict) => conflict.slides ?? []);
    const untold = bearing.filter((slide) => !told.includes(slide.id) && !namesFact(faceOf(slide), other));
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});

/** The large figures of a summary. */
const numbersOf = (components: unknown): readonly unknown[] =>
  Object.values((components ?? {}) as Record<string, { readonly number?: unknown }>).map(({ number }) => number);

/** Every contradiction of the original report leads to slides, and their speaker notes say what else is said. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readingOf } from '../../src/checks/check-quotes.js';
import type { LocaleFile } from '../../src/schemas/locale.js';
import { type Conflict, conflictFaults } from '../reference/conflicts.js';
import { inventory } from '../reference/inventory.js';
import { project } from './project.js';

const { facts, slides } = project;
const reading = readingOf(parse(readFileSync('locales/nb/locale.yaml', 'utf8')) as LocaleFile);

const filledIn = (text: string): string =>
  text.replaceAll(/\{\{fact:([^ }]+)[^}]*\}\}/gu, (whole, id: string) => {
    const fact = facts.get(id);
    return fact === undefined ? whole : `${fact.value} ${fact.to ?? ''} `;
  });

/** What is known to be open: a line that is mended comes off the list. */
const untold = (parse(readFileSync('test/reference/untold.yaml', 'utf8')) ?? []) as readonly string[];

/** A country's chapter has some slides that the report has not. */
const added =
  /^(?:summary|[a-z]{2}|health(?:\.[a-z]{2})?)\.(?:divider|executive-summary|instrument-matrix|opening|scorecard|archetypes|closing)$/u;

describe('the conflicts of the content', () => {
  it('lead to slides that tell of them', () => {
    const conflicts = parse(readFileSync('content/conflicts.yaml', 'utf8')) as Record<string, Conflict>;
    const notes = [...slides.values()].map(
      ({ id, units }) =>
        [
          id,
          filledIn(
            units
              .filter(({ path }) => path[0] === 'notes')
              .map(({ text }) => text)
              .join('\n'),
          ),
        ] as const,
    );
    const found = conflictFaults(conflicts, {
      notes: new Map(notes),
      planned: (slide) => inventory.has(slide) || added.test(slide),
      named: new Set([...facts.values()].flatMap((fact) => fact.conflicts ?? [])),
      reading,
    });
    expect(found.toSorted()).toEqual(untold.toSorted());
  });
});

describe('what is said of a conflict', () => {
  const size = (slides: readonly string[]): Record<string, Conflict> => ({
    size: {
      places: [
        { at: 'L1', says: 'Femti årsverk.' },
        { at: 'L2', says: '17 årsverk.' },
      ],
      kept: 'Femti årsverk.',
      slides,
    },
  });
  const said = (notes: string, slides = ['a'], named: readonly string[] = []): readonly string[] =>
    conflictFaults(size(slides), {
      notes: new Map([['a', notes]]),
      planned: (slide) => slide === 'later',
      named: new Set(named),
      reading,
    });

  it('is nothing where the notes have the other number', () => {
    expect(said('Forbehold: Ett sted står det 17.')).toEqual([]);
    expect(said('Forbehold: Ingenting.')).toEqual(['size: the notes of a do not say what else is said']);
  });

  it('is that it leads nowhere', () => {
    expect(said('', ['later'])).toEqual([]);
    expect(said('', ['b'])).toEqual(['size: there is no slide «b»']);
    expect(said('', [])).toEqual(['size: no slide and no fact is named with it']);
    expect(said('', [], ['size'])).toEqual([]);
  });
});

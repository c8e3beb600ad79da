import { describe, expect, it } from 'vitest';
import { withFacts } from '../../src/load/fill-facts.js';
import { Reading } from '../../src/load/reading.js';
import { memoryFiles } from '../world/memory.js';

const FACTS = {
  pupils: { value: 20600, unit: 'pupils', source: 'register' },
  places: { value: 23000, to: 24000, unit: 'places', source: 'register' },
  costs: { value: 214, qualifier: 'about', unit: 'EUR', source: 'accounts' },
};

function filled(slide: string) {
  const path = 'content/slides/one.yaml';
  const reading = new Reading(memoryFiles({ [path]: slide }));
  const document = reading.yaml(path);
  if (document === undefined) throw new Error('no document');
  const after = withFacts(document, FACTS, reading);
  const told = reading.diagnostics.map(
    ({ code, hint, place }) => `${place?.line ?? 0}:${place?.column ?? 0} ${code} ${hint ?? ''}`,
  );
  return { value: after.value, filled: after.filled, isSame: after === document, told, broken: reading.broken };
}

describe('facts in the place of numbers', () => {
  it('are their values, wherever they stand, and are known as references', () => {
    const {
      value,
      filled: known,
      told,
    } = filled('data: facts\nvalues: [1, { fact: pupils }]\nseries: { a: { value: { fact: pupils } } }\n');
    expect(told).toEqual([]);
    expect(value).toEqual({ data: 'facts', values: [1, 20600], series: { a: { value: 20600 } } });
    expect(known).toEqual([
      { path: ['values', 1], id: 'pupils' },
      { path: ['series', 'a', 'value'], id: 'pupils' },
    ]);
  });

  it('are in thousands or millions where the slide says so', () => {
    expect(filled('data: facts\nvalues: [{ fact: pupils, per: 1000 }]\n').value).toMatchObject({ values: [20.6] });
  });

  it('stay as they are where more is said with them, and on slides that ask for no data', () => {
    expect(filled('data: facts\nfigure: { fact: pupils, caption: Pupils }\n').isSame).toBe(true);
    expect(filled('figure: { fact: pupils }\n').isSame).toBe(true);
  });

  it('are told where there are none, and where they are not exact', () => {
    const { told, broken } = filled(
      'data: facts\nvalues:\n  - { fact: pupil }\n  - { fact: places }\n  - { fact: costs }\n',
    );
    expect(told).toEqual([
      '3:13 unknown-fact Did you mean «pupils»?',
      '4:13 inexact-value Write the number here, and say in the remark how sure it is.',
      '5:13 inexact-value Write the number here, and say in the remark how sure it is.',
    ]);
    expect(broken).toEqual(['content/slides/one.yaml']);
  });
});

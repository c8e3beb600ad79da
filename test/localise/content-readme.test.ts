/** What content/README.md promises of facts: each form it lists is accepted and printed so, each it leaves out is refused. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localise } from '../../src/localise/localise.js';
import { verdictOn } from '../project/sample-files.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('content/README.md');

const facts = [
  'a: { value: 260, unit: fte, qualifier: about, source: interviews }',
  'b: { value: 426, unit: count, source: interviews }',
  'c: { value: 80, unit: percent, qualifier: over, source: interviews }',
  'd: { value: 250000000, to: 300000000, unit: NOK, source: interviews }',
].join('\n');

/** What a text prints; the codes of its faults where it has some. */
function printed(text: string): string {
  const { project, diagnostics } = verdictOn({
    'content/slides/a/one.yaml': `id: no.one\ntype: note\ntitle: x\nbody: '${text}'\n`,
    'content/facts.yaml': `${facts}\n`,
    'locales/nb/locale.yaml': read('locales/nb/locale.yaml'),
    'locales/nb/framework.json': read('locales/nb/framework.json'),
  });
  const deck = project?.decks.get('demo');
  if (project === undefined || deck === undefined) return diagnostics.map(({ code }) => code).join();
  const rich = localise(project, deck, 'nb').value?.resolve({ kind: 'unit', id: 'no.one/body' }, 'no.one');
  const runs = rich?.paragraphs.flatMap((paragraph) => paragraph.runs) ?? [];
  return runs.map((run) => run.text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '')).join('');
}

const rows = readme
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, first = '']) => /^`(?:full|number|amount|short|scaled|before|after|rest)`$/u.test(first))
  .map(([, form = '', ...cells]) => ({ form: form.slice(1, -1), cells: cells.slice(0, 4) }));

describe('content/README.md', () => {
  it('lists all forms', () => {
    expect(rows.map(({ form }) => form)).toEqual([
      'full',
      'number',
      'amount',
      'short',
      'scaled',
      'before',
      'after',
      'rest',
    ]);
  });

  it.each(rows)('tells what the form $form prints', ({ form, cells }) => {
    const ids = ['a', 'b', 'c', 'd'];
    const told = cells.map((cell) => (cell === 'nothing' ? '' : cell || 'unfit-form'));
    expect(ids.map((id) => printed(`{{fact:${id} ${form}}}`).trim())).toEqual(told);
  });

  it('tells what dates print', () => {
    expect(readme).toContain(`«${printed('{{date:2017-03-01}}')}», «${printed('{{date:2017-03}}')}»`);
    expect(printed('{{date:deck}}')).toBe('30. juni 2017');
  });
});

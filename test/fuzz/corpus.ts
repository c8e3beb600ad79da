/** Faults that once passed in silence or broke something, each as a change to an example, with the error that must be told now. */
import type { Base, Contents } from './base.js';
import { edited, textEdit } from './edit.js';

export interface Remembered {
  readonly about: string;
  readonly base: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Code of the error. */
  readonly code: string;
}

const example = (type: string): Pick<Remembered, 'base' | 'file'> => ({
  base: `example.${type}`,
  file: `content/slides/example.${type}.yaml`,
});

export const corpus: readonly Remembered[] = [
  {
    about: 'the role of a unit that is no council',
    ...example('org-deep-dive'),
    find: '{name: Policyanalyse,',
    replace: '{name: Policyanalyse, role: Viktig oppgave,',
    code: 'not-shown',
  },
  {
    about: 'a comparison with a bar that there is not',
    ...example('resources'),
    find: 'smaller: kombit',
    replace: 'smaller: kombitt',
    code: 'unknown-bar',
  },
  {
    about: 'the label of a share that is not given',
    ...example('administrative-structure'),
    find: '{ own: example.se.own-income, label: egne,',
    replace: '{ label: egne,',
    code: 'missing-field',
  },
  {
    about: 'a word with a placeholder that nobody fills in',
    base: 'example.resources',
    file: 'locales/nb/framework.json',
    find: '"planned": "Planlagt"',
    replace: '"planned": "Planlagt: {{title}}"',
    code: 'damaged-placeholder',
  },
  {
    about: 'a map where one of its fields was meant',
    base: 'example.overview-map',
    file: 'layouts/governance/overview-map/layout.hbs',
    find: '{{structure}}',
    replace: '{{leading}}',
    code: 'printed-map',
  },
  {
    about: 'a column whose field is misspelt',
    base: 'example.resources',
    file: 'layouts/governance/resources/layout.hbs',
    find: '{{chart.title}}',
    replace: '{{chart.titel}}',
    code: 'unknown-field',
  },
  {
    about: 'a panel over the cover',
    base: 'example.cover',
    file: 'layouts/governance/cover/layout.hbs',
    find: '</slide>',
    replace: '<box x="40" y="100" w="800" h="300" style="panel" name="lid"/></slide>',
    code: 'covered-text',
  },
  {
    about: 'an id that its schema calls a text',
    base: 'example.lessons',
    file: 'layouts/governance/lessons/schema.yaml',
    find: "common.schema.yaml#/definitions/id'",
    replace: "common.schema.yaml#/definitions/text'",
    code: 'bad-schema',
  },
  {
    about: 'a line from a node to itself',
    ...example('organisational-landscape'),
    find: 'edges:\n',
    replace: 'edges:\n  self: {from: kl, to: kl, kind: steers}\n',
    code: 'leads-to-itself',
  },
  {
    about: 'a line that is there already',
    ...example('organisational-landscape'),
    find: 'edges:\n',
    replace: 'edges:\n  again: {from: sektor, to: etater, kind: steers}\n',
    code: 'repeated-entry',
  },
  {
    about: 'a second root',
    ...example('org-deep-dive'),
    find: '    policy:',
    replace: '    other: {name: En til, kind: root}\n    policy:',
    code: 'more-than-one',
  },
];

/** The base with the change made. Throws where there is nothing to change, since the case would test nothing. */
export function remembered({ base, file, find, replace }: Remembered, bases: readonly Base[]): Contents {
  const own = bases.find(({ name }) => name === base);
  const before = new TextDecoder().decode(own?.contents.get(file));
  if (own === undefined || !before.includes(find)) throw new Error(`«${find}» is not in ${file} of ${base}`);
  return edited(own.contents, [textEdit(file, 'remembered', (text) => text.replace(find, () => replace))]);
}

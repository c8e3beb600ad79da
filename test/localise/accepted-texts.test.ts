/** What the checks accept is printed whole: checks and rendering read a text alike. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameworkWords } from '../../src/localise/framework-words.js';
import { language } from '../../src/localise/language.js';
import { unitParagraphs } from '../../src/localise/unit-text.js';
import { factForms } from '../../src/model/fact-forms.js';
import { referableOf } from '../../src/checks/referable.js';
import { referenceFault } from '../../src/checks/reference-fault.js';
import { textReferences } from '../../src/model/text-references.js';
import { sampleProject } from './sample-project.js';

const { project } = sampleProject({ footnotes: { n: 'N' } });
const slide = project.slides.get('a');
const locale = project.locales.get('nb');
if (slide === undefined || locale === undefined) throw new Error('the sample lacks what is tested');
const context = {
  ...{ project, slide, marked: true, date: '2017-06-30', organisation: () => ({ text: 'KS' }) },
  language: language(locale, frameworkWords(project.locales, 'nb')),
};
const known = { ...referableOf(project), footnotes: new Set(['n']) };

const form = fc.constantFrom('', ' ', '  ', '\n', ...factForms.map((name) => ` ${name}`), ' kort');
const reference = fc
  .tuple(
    fc.constantFrom('{{', '{{ ', '{', '{{{'),
    fc.constantFrom(
      'fact:difi.fte',
      'fact:no.counties',
      'fact:x',
      'org:ks',
      'page:b',
      'disputed:staff',
      'disputed:x',
      'date:deck',
      'date:2017-02-30',
      'foo:a',
      'fact',
    ),
    form,
    fc.constantFrom('}}', ' }}', '}', ''),
  )
  .map((parts) => parts.join(''));
const other = fc.constantFrom(
  '**',
  '*',
  '[^n]',
  '[^m]',
  '[',
  '](slide:b)',
  '](ftp://x)',
  '](https://x.no)',
  ' ',
  '\n- ',
  'a',
  '{',
  '}',
);
const text = fc.array(fc.oneof(reference, other), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

const accepted = (one: string): boolean =>
  textReferences(one).every((found) => referenceFault(found, known) === undefined);
const printed = (one: string): string[] =>
  unitParagraphs(one, context).map(({ runs }) => runs.map((run) => (run.page === undefined ? run.text : '7')).join(''));

it('a text that the checks accept never prints a placeholder', () => {
  const property = fc.property(text, (one) => {
    fc.pre(accepted(one));
    expect(printed(one).join('\n')).not.toMatch(/\{\{|\{(?:fact|org|page|date|disputed):|\[\^[nm]\]/u);
  });
  fc.assert(property, { numRuns: 3000 });
});

it('a text that prints a reference as typed is refused', () => {
  for (const one of [
    '{{fact:x}}',
    '{{fact:no.counties rest}}',
    '{{fact:difi.fte',
    '{{ org:ks }}',
    '[a](ftp://x)',
    '[^m]',
    '{{foo:a}}',
  ])
    expect(accepted(one), one).toBe(false);
});

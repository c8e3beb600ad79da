import { expect, it } from 'vitest';
import { printedBy } from '../../template/sample-layouts.js';

const fields = {
  one: ['a'],
  two: ['a', 'b'],
  lists: { x: { of: ['a', 'b'] }, y: {} },
  map: { x: { fact: 'x.money' }, y: { fact: 'y.money' }, z: {} },
};
const text = (template: string): string => printedBy(`<text>${template}</text>`, { fields }).slice('[text '.length, -1);

it.each([
  ['{{only one}}.{{only two}}.{{only missing}}.', 'a...'],
  ['{{#each (within (list "w" "y" "x") map)}}{{this}}{{/each}}', 'yx'],
  ['{{#each (pick map (list "y" "z" "x"))}}{{this}} {{/each}}', 'y.money x.money'],
  ['{{longest lists "of"}} {{longest missing "of"}}', '2 0'],
  ['{{letter 1}}{{letter 26}} {{letter 27}} {{letter 703}}', 'AZ AA AAA'],
  ['{{#with (grid 4 4 5 5)}}{{columns}} {{columnCount}}{{/with}}', '12fr 3fr 9fr 6fr 6fr 9fr 3fr 12fr 8'],
  ['{{#with (grid 2 2 4 1)}}{{columns}}{{/with}}', '15fr 15fr 30fr'],
  ['{{#with (grid 4 4 5 5) as |g|}}{{span g 5 0}}{{span g 5 1}}{{span g 4 1}} {{span g 4 2 4}}{{/with}}', '122 4'],
  ['{{#with (grid 3 3 6 2 0 0)}}{{columns}}{{/with}}', '10fr 10fr 20fr 20fr'],
  ['{{#each (rowsOn "country" "no")}}{{section}} {{number}} {{this.pages}}{{/each}}', 'roles 2 <page no.one no.one>'],
  ['{{#each (rowsOn "country" "dk")}}nei{{else}}ingen{{/each}}', 'ingen'],
  ['{{minutes 1}} {{minutes 3}} {{minutes 24}}', '5 10 60'],
])('%s gives %j', (template, expected) => {
  expect(text(template)).toBe(expected);
});

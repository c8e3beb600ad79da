import { expect, it } from 'vitest';
import type { LocalisedDeck } from '../../../src/localise/localised-deck.js';
import type { Project } from '../../../src/model/project.js';
import type { Remark } from '../../../src/review/remarks.js';
import { namingIn } from '../../../src/reviewing/serve/naming.js';
import { inOrder } from '../../../src/reviewing/serve/remarks-data.js';

const project = {
  organisations: new Map(['Ås', 'Oslo', 'Ærø'].map((name) => [name.toLowerCase(), { name }])),
} as unknown as Project;
const remarks = [...project.organisations.keys()].map((organisation) => ({ organisation }) as Remark);

it.each([
  ['nb', ['oslo', 'ærø', 'ås']],
  ['en', ['ærø', 'ås', 'oslo']],
])('remarks stand in the alphabet of the deck’s own locale: %s', (lang, sorted) => {
  const naming = namingIn({ lang } as unknown as LocalisedDeck, project, undefined);
  expect(inOrder(remarks, 'organisation', [], naming).map(({ organisation }) => organisation)).toEqual(sorted);
});

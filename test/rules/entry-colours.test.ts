import { describe, expect, it } from 'vitest';
import type { Entry, Vocabulary } from '../../src/model/framework.js';
import type { Project } from '../../src/model/project.js';
import { colouredEntries } from '../../src/rules/entry-colours.js';
import type { Theme } from '../../src/theme/theme.js';

const theme = {
  styles: Object.fromEntries(['kind-red', 'kind-blue', 'kind-5', 'other'].map((name) => [name, {}])),
} as unknown as Pick<Theme, 'styles'>;

function colours(entries: readonly Entry[], styles: string | null = 'kind-') {
  const vocabulary: Vocabulary = { listed: 'kinds', entries, words: [], ...(styles === null ? {} : { styles }) };
  const project = { framework: { vocabularies: new Map([['kind', vocabulary]]) } } as unknown as Project;
  const { value, diagnostics } = colouredEntries(project, theme, 'nordic');
  return {
    given: value?.framework.vocabularies.get('kind')?.entries.map(({ id, colour }) => `${id} ${colour}`),
    said: diagnostics.map(({ message }) => message),
  };
}

describe('the entries of a vocabulary with styles', () => {
  it('get the colour called like them, else the next that is free', () => {
    expect(colours([{ id: 'ee' }, { id: 'blue' }, { id: 'lv' }]).given).toEqual(['ee red', 'blue blue', 'lv 5']);
  });

  it('keep a colour that the project names, which no other gets before all are used', () => {
    expect(colours([{ id: 'ee' }, { id: 'lv', colour: 'red' }]).given).toEqual(['ee blue', 'lv red']);
  });

  it('begin anew where there are more of them than colours', () => {
    expect(colours(['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))).given).toEqual([
      'a red',
      'b blue',
      'c 5',
      'd red',
      'e blue',
    ]);
  });

  it('are told a colour that the theme has not', () => {
    expect(colours([{ id: 'ee', colour: 'pink' }])).toEqual({
      given: undefined,
      said: ['The kind «ee» names the colour «pink», which the theme «nordic» has not.'],
    });
  });

  it('without styles have none', () => {
    expect(colours([{ id: 'ee' }], null).given).toEqual(['ee undefined']);
  });
});

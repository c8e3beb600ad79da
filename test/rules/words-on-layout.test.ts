/** Words on a slide layout are an error at the line that puts them there. */
import { expect, it } from 'vitest';
import { wordsOnLayout } from '../../src/rules/words-on-layout.js';
import { lay } from '../layout/small-deck.js';
import { presentationOf, situationOf } from './scene-under-test.js';

const found = (child: string): readonly (readonly (string | undefined)[])[] => {
  const { scene, layout } = lay(child);
  const { kind, background, items } = layout;
  const layouts = [{ id: 'test', name: 'Test', kind, background, items, slots: [] }];
  return wordsOnLayout(situationOf({}, presentationOf(scene, { layouts }))).map(({ code, item }) => [code, item?.name]);
};

it('tells of texts, and of nothing else', () => {
  expect(found('<rule at="footerRule" style="rule" on="layout"/>')).toEqual([]);
  expect(found('<text at="footer" style="deckName" name="claim" on="layout">Fortrolig</text>')).toEqual([
    ['words-on-layout', 'claim'],
  ]);
});

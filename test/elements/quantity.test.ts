import { describe, expect, it } from 'vitest';
import { everyText, wordsOf } from '../../src/scene/walk.js';
import { lay } from '../layout/small-deck.js';

const said = (attributes: string): readonly string[] => {
  const { scene, faults } = lay(`<quantity x="36" y="130" w="168" h="60" style="body" ${attributes}/>`);
  expect(faults).toEqual([]);
  return everyText(scene.items).map(({ body }) => wordsOf(body).replaceAll('\u00A0', ' '));
};

describe('a quantity', () => {
  it('is printed: a number, per cent, and how much it has changed', () => {
    expect(said('value="20600.5"')).toEqual(['20600.5']);
    expect(said('value="86" as="percent"')).toEqual(['86 %']);
    expect(said('value="214" from="172" as="change"')).toEqual(['+24 %']);
    expect(said('value="86" from="90" as="difference" words="poeng"')).toEqual(['−4 poeng']);
    expect(said('value="5" from="5" as="change"')).toEqual(['0 %']);
  });

  it('says what stands in its place where it is not known, or cannot be reckoned', () => {
    const missing = 'missing="ikke kjent"';
    expect(said(`value="" ${missing}`)).toEqual(['ikke kjent']);
    expect(said(`value="4" from="" as="change" ${missing}`)).toEqual(['ikke kjent']);
    expect(said(`value="4" from="0" as="change" ${missing}`)).toEqual(['ikke kjent']);
    expect(said(`value="4" from="-2" as="change" ${missing}`)).toEqual(['ikke kjent']);
  });
});

/** `<either>`: the first form that fits, at the size there is, before any text gets smaller. */
import { describe, expect, it } from 'vitest';
import { lay, unit } from '../layout/small-deck.js';
import { named, wordsOf } from './items.js';

const words = (count: number, id: string): string => unit(`${id} ${Array(count).fill('ord').join(' ')}`);
const either = (first: string, second: string): string =>
  `<either x="36" y="105" w="200" h="60"><text name="first">${first}</text><text name="second">${second}</text></either>`;

describe('<either>', () => {
  it('places the first form where it fits, and no other', () => {
    const { scene, faults } = lay(either(words(3, 'en'), words(3, 'to')));
    expect(faults).toEqual([]);
    expect(named(scene.items, 'first').map(wordsOf)).toHaveLength(1);
    expect(named(scene.items, 'second')).toEqual([]);
  });

  it('places the next where the first does not fit, without a fault', () => {
    const { scene, faults } = lay(either(words(200, 'en'), words(3, 'to')));
    expect(faults).toEqual([]);
    expect(named(scene.items, 'first')).toEqual([]);
    expect(named(scene.items, 'second')).toHaveLength(1);
  });

  it('tells what does not fit of the first form where larger type is tried, which is no reason for a lesser form', () => {
    const text = (count: number): string => either(`<p style="body">${words(count, 'en')}</p>`, words(3, 'to'));
    expect(lay(text(29)).faults).toEqual([]);
    const { faults } = lay(text(29), {}, -3);
    expect(faults[0]?.units.join()).toContain('en');
  });

  it('places the next with larger type where the first would not fit as designed either', () => {
    const { scene, faults } = lay(either(words(200, 'en'), words(3, 'to')), {}, -1);
    expect(faults).toEqual([]);
    expect(named(scene.items, 'second')).toHaveLength(1);
  });

  it('tells what does not fit of the last form', () => {
    const { faults } = lay(either(words(200, 'en'), words(200, 'to')));
    expect(faults).toMatchObject([{ kind: 'too-tall' }]);
    expect(faults[0]?.units.join()).toContain('to');
  });
});

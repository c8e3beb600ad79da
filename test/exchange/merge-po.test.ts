import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MergedPo, type PoUnit, mergePo } from '../../src/exchange/merge-po.js';
import { writePo } from '../../src/exchange/write-po.js';
import { type PoEntry, type PoFile, poFile } from '../../src/load/po-file.js';
import { textFile } from '../../src/load/text-file.js';
import { entries, units } from './random-po.js';

const unit = (id: string, text: string): PoUnit => ({ id, text, notes: [], reference: 'a.yaml:1' });
const entry = (context: string, source: string, target: string, more: Partial<PoEntry> = {}): PoEntry => ({
  context,
  source,
  target,
  strings: [],
  comments: [],
  notes: [],
  flags: [],
  obsolete: false,
  place: { file: 'x.po', line: 1, column: 1 },
  ...more,
});

const written = ({ entries: merged }: MergedPo): string =>
  writePo({ header: [['Language', 'da']], comments: [], entries: merged });

const reread = (merged: MergedPo): PoFile => {
  const { value } = poFile(textFile('x.po', written(merged)));
  if (value === undefined) throw new Error(`not readable: ${written(merged)}`);
  return value;
};

describe('mergePo', () => {
  it('adds new units, in the order of the content', () => {
    const { entries: merged, missing } = mergePo([unit('a', 'Én'), unit('b', 'To')], [entry('b', 'To', 'Two')]);
    expect(merged.map(({ context, target }) => [context, target])).toEqual([
      ['a', ''],
      ['b', 'Two'],
    ]);
    expect(missing).toEqual(['a']);
  });

  it('keeps the source as it was translated when the source has changed, and takes it away once that is undone', () => {
    const changed = mergePo([unit('a', 'Ny')], [entry('a', 'Gammel', 'Old')]);
    expect(changed.entries[0]).toMatchObject({ source: 'Ny', previous: 'Gammel', target: 'Old', flags: ['fuzzy'] });
    const again = mergePo([unit('a', 'Nyere')], reread(changed).entries);
    expect(again.entries[0]).toMatchObject({ source: 'Nyere', previous: 'Gammel', flags: ['fuzzy'] });
    const undone = mergePo([unit('a', 'Gammel')], reread(again).entries).entries[0];
    expect(undone).toMatchObject({ source: 'Gammel', target: 'Old', flags: [] });
    expect(undone?.previous).toBeUndefined();
  });

  it('takes the mark of a translator who has looked at it for an answer', () => {
    const done = mergePo([unit('a', 'Ny')], [entry('a', 'Ny', 'New', { previous: 'Gammel' })]).entries[0];
    expect(done).toMatchObject({ source: 'Ny', target: 'New', flags: [] });
    expect(done?.previous).toBeUndefined();
  });

  it('leaves what a translator has marked as unfinished marked', () => {
    const { entries: merged, stale } = mergePo([unit('a', 'x')], [entry('a', 'x', 'y', { flags: ['fuzzy'] })]);
    expect(merged[0]?.flags).toEqual(['fuzzy']);
    expect(stale).toEqual([]);
  });

  it('leaves it marked when a source that changed meanwhile is changed back', () => {
    const changed = mergePo([unit('a', 'Ny')], [entry('a', 'Gammel', 'half', { flags: ['fuzzy', 'no-wrap'] })]);
    expect(changed.entries[0]).toMatchObject({ previous: 'Gammel', flags: ['fuzzy', 'no-wrap'] });
    const again = mergePo([unit('a', 'Nyere')], reread(changed).entries);
    const away = mergePo([], reread(again).entries);
    for (const before of [changed, again, away]) {
      const undone = mergePo([unit('a', 'Gammel')], reread(before).entries).entries[0];
      expect(undone).toMatchObject({ source: 'Gammel', target: 'half', flags: ['fuzzy', 'no-wrap'], notes: [] });
      expect(undone?.previous).toBeUndefined();
    }
  });

  it('keeps what no unit has any more, and takes it up again when the unit comes back', () => {
    const without = mergePo([], [entry('a', 'x', 'y'), entry('b', 'x', '')]);
    expect(without.obsolete).toEqual(['a']);
    expect(without.entries[0]).toMatchObject({ obsolete: true, target: 'y' });
    const back = mergePo([unit('a', 'x')], reread(without).entries);
    expect(back.entries).toMatchObject([{ context: 'a', target: 'y', obsolete: false }]);
  });

  it.each([
    ['translated before empty', { target: 'Two' }, { target: '' }],
    ['translated before empty, even out of use', { target: 'Two', obsolete: true }, { target: '' }],
    ['in use before out of use', { target: 'Two' }, { target: 'Old', obsolete: true }],
    ['in use before out of use, where neither is translated', { comments: ['mine'] }, { obsolete: true }],
  ])('takes of two entries of a unit the one that is %s, in whatever order they come', (_, better, other) => {
    const [good, bad] = [entry('a', 'To', '', better), entry('a', 'To', '', other)];
    for (const both of [
      [good, bad],
      [bad, good],
    ]) {
      const { entries: merged } = mergePo([unit('a', 'To')], both);
      expect(merged[0]).toMatchObject({ context: 'a', target: good.target, comments: good.comments, obsolete: false });
      // What a translator wrote in the other is kept.
      expect(merged.slice(1).map(({ target }) => target)).toEqual(bad.target === '' ? [] : [bad.target]);
    }
  });

  it('drops an entry out of use that says what the one in use does', () => {
    const used = entry('a', 'To', 'Two', { comments: ['mine'] });
    const kept = (old: PoEntry): unknown[] =>
      mergePo([unit('a', 'To')], [used, { ...old, obsolete: true }])
        .entries.slice(1)
        .map(({ source, target, comments }) => [source, target, comments]);
    expect(kept(entry('a', 'To', 'Two'))).toEqual([]);
    expect(kept(entry('a', 'To', 'Deux'))).toEqual([['To', 'Deux', []]]);
    expect(kept(entry('a', 'Tre', 'Two'))).toEqual([['Tre', 'Two', []]]);
    expect(kept(entry('a', 'To', 'Two', { comments: ['yours'] }))).toEqual([['To', 'Two', ['yours']]]);
  });

  it('never gives a unit the translation of another, however alike', () => {
    const { entries: merged } = mergePo([unit('b', 'x')], [entry('a', 'x', 'y')]);
    expect(merged[0]).toMatchObject({ context: 'b', target: '' });
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(units, entries, (wanted, earlier) => {
        const once = mergePo(wanted, earlier);
        expect(written(mergePo(wanted, reread(once).entries))).toBe(written(once));
      }),
    );
  });

  it('loses nothing that a translator wrote', () => {
    fc.assert(
      fc.property(units, entries, (wanted, earlier) => {
        const after = new Map(reread(mergePo(wanted, earlier)).entries.map((kept) => [kept.context, kept]));
        for (const { context, target, comments } of earlier.filter((before) => before.target !== '')) {
          expect(after.get(context)?.target).toBe(target);
          expect(after.get(context)?.comments).toEqual(comments);
        }
      }),
    );
  });

  it('gives each unit one entry, with its source as msgid', () => {
    fc.assert(
      fc.property(units, entries, (wanted, earlier) => {
        const used = mergePo(wanted, earlier).entries.filter(({ obsolete }) => !obsolete);
        expect(used.map(({ context, source }) => [context, source])).toEqual(wanted.map(({ id, text }) => [id, text]));
      }),
    );
  });
});

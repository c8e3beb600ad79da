import { describe, expect, it } from 'vitest';
import type { Measuring } from '../../src/setting/context.js';
import { looksAt } from '../../src/setting/looks.js';
import { memoPerAttempt, memoPerLooks, memoPerPage, memoPerTheme } from '../../src/setting/memo.js';
import { theme } from '../layout/small-deck.js';

const style = { size: 8 };
const twin = { size: 8 };

/** The groups as far as memos ask for them. */
const at = (page: number, sitting: object = {}, attempt: object = {}): Measuring =>
  ({ ...looksAt(theme, 0, sitting), page, attempt }) as Measuring;

describe('what is remembered', () => {
  it('is made once for a path of keys', () => {
    const remembered = memoPerLooks<readonly (object | number | undefined)[], object>(() => ({}));
    const looks = looksAt(theme, 0);
    expect(remembered(looks, style, 1, undefined)).toBe(remembered(looks, style, 1, undefined));
  });

  it('tells objects apart that look alike, numbers by value, and a path from its beginning', () => {
    const remembered = memoPerLooks<readonly (object | number | undefined)[], object>(() => ({}));
    const looks = looksAt(theme, 0);
    const keys = [[style], [twin], [style, 1], [style, 2], [style, undefined], []];
    expect(new Set(keys.map((key) => remembered(looks, ...key))).size).toBe(keys.length);
  });

  it('is the same for a length that differs in its last digits only', () => {
    const remembered = memoPerLooks((_looks, _element: object, width: number) => ({ width }));
    const looks = looksAt(theme, 0);
    expect(remembered(looks, style, 0.1 + 0.2)).toBe(remembered(looks, style, 0.3));
    expect(remembered(looks, style, 0.301)).not.toBe(remembered(looks, style, 0.3));
  });

  it('may be undefined', () => {
    let made = 0;
    const remembered = memoPerLooks<[object], object | undefined>(() => {
      made++;
      return undefined;
    });
    const looks = looksAt(theme, 0);
    const results = [remembered(looks, style), remembered(looks, style)];
    expect([...results, made]).toEqual([undefined, undefined, 1]);
  });
});

describe('how long it is remembered', () => {
  const sitting = {};
  const attempt = {};

  it('is as long as the theme for what sees the theme alone', () => {
    const remembered = memoPerTheme(() => ({}));
    expect(remembered(at(1))).toBe(remembered(at(2)));
    expect(remembered({ theme: { ...theme } })).not.toBe(remembered(at(1)));
  });

  it('is as long as the slide at one step for what sees the looks, on all of its pages', () => {
    const remembered = memoPerLooks<[object], object>(() => ({}));
    expect(remembered(at(1, sitting), style)).toBe(remembered(at(2, sitting), style));
    expect(remembered(at(1), style)).not.toBe(remembered(at(1, sitting), style));
  });

  it('is as long for what sees texts, for each page by itself', () => {
    const remembered = memoPerPage<[object], object>(({ page }) => ({ page }));
    expect(remembered(at(1, sitting), style)).toBe(remembered(at(1, sitting), style));
    expect(remembered(at(2, sitting), style)).toEqual({ page: 2 });
    expect(remembered(at(1), style)).not.toBe(remembered(at(1, sitting), style));
  });

  it('is one attempt for what sees all that an element is measured with', () => {
    const remembered = memoPerAttempt<[object], object>(() => ({}));
    expect(remembered(at(1, sitting, attempt), style)).toBe(remembered(at(1, sitting, attempt), style));
    expect(remembered(at(1, sitting), style)).not.toBe(remembered(at(1, sitting, attempt), style));
  });

  it('cannot be chosen longer than what is seen: none of these compiles', () => {
    // @ts-expect-error: a text is not the theme's
    memoPerTheme(({ lang }) => lang);
    // @ts-expect-error: an element is not the theme's
    memoPerTheme((_theme, element: { children: [] }) => element);
    // @ts-expect-error: looks have no page
    memoPerLooks(({ page }) => page);
    // @ts-expect-error: another attempt may be at another part
    memoPerPage(({ part }) => part);
    // @ts-expect-error: what is told once is not told again
    memoPerAttempt(({ fault }) => fault);
  });
});

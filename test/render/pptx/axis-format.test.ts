/** Axes: what a program prints by their number format is what the layout prints beside the plot. */
import { describe, expect, it } from 'vitest';
import { axisScale } from '../../../src/model/axis-scale.js';
import { axisFormat } from '../../../src/render/pptx/axis-format.js';
import type { ChartStep } from '../../../src/scene/scene.js';

/** The signs of a locale: before decimals and between thousands. */
type Signs = readonly [decimal: string, group: string];

const locales: Readonly<Record<string, Signs>> = { nb: [',', '\u00A0'], da: [',', '.'], en: ['.', ','] };

const withGroups = (digits: string, group: string): string => digits.replace(/\B(?=(?:\d{3})+$)/gu, group);

function stepsOf(values: readonly number[], [decimal, group]: Signs): readonly ChartStep[] {
  const { steps } = axisScale(values);
  const decimals = Math.max(...steps.map((step) => (String(step).split('.')[1] ?? '').length));
  return steps.map((value) => {
    const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
    const digits = withGroups(whole, group) + (rest === undefined ? '' : decimal + rest);
    return { value, text: value < 0 ? `\u2212${digits}` : digits };
  });
}

/** The section for a value: by its condition, else above zero, below it and zero (ECMA-376-1, 18.8.31). */
function sectionFor(code: string, value: number): string {
  const sections = code.split(';');
  if (!code.includes('[')) return sections[value > 0 ? 0 : value < 0 ? 1 : 2] ?? sections[0] ?? '';
  expect(value).toBeGreaterThanOrEqual(0);
  const own = sections.find((section) => value >= Number(/^\[>=(\d+)\]/u.exec(section)?.[1] ?? 0));
  return (own ?? '').replace(/^\[[^\]]*\]/u, '');
}

/** A value as a program of the locale prints it: digits fill the places from the right, and literals stand where they stand. */
function printed(code: string, value: number, [decimal, group]: Signs): string {
  const section = sectionFor(code, value);
  const places = /\.(0+)$/u.exec(section)?.[1]?.length ?? 0;
  const [whole = '', rest] = Math.abs(value).toFixed(places).split('.');
  const after = rest === undefined ? '' : decimal + rest;
  const pattern = section.replace(/\.0+$/u, '');
  if (pattern.includes('#,##0')) return pattern.replaceAll('"', '').replace('#,##0', withGroups(whole, group)) + after;
  const tokens = (pattern.match(/"[^"]*"|[#0]/gu) ?? []).reverse();
  const last = tokens.findLastIndex((token) => !token.startsWith('"'));
  const left = [...whole];
  const text = tokens.map((token, index) => {
    if (token.startsWith('"')) return token.slice(1, -1);
    return index === last ? left.join('') : (left.pop() ?? '');
  });
  return text.reverse().join('') + after;
}

const courses: Readonly<Record<string, readonly number[]>> = {
  'whole numbers': [3, 48],
  thousands: [200, 2400],
  'thousands alone': [9500, 9900],
  millions: [200_000, 1_400_000],
  billions: [0, 4e9],
  decimals: [0.12, 0.45],
  'small decimals': [0.012, 0.045],
  'decimals over a thousand': [998.2, 1001.1],
  'below zero': [-12, 8],
  'decimals below zero': [-0.4, 0.6],
  'thousands below zero': [-1800, 1500],
  'thousands and less below zero': [-900, 1100],
  'all below zero': [-9900, -9500],
};

describe.each(Object.entries(locales))('the axis of a chart in %s', (_, signs) => {
  it.each(Object.entries(courses))('prints %s as the layout does', (_name, values) => {
    const steps = stepsOf(values, signs);
    const code = axisFormat(steps);
    expect(steps.map(({ value }) => printed(code, value, signs))).toEqual(steps.map(({ text }) => text));
  });

  it('prints signs of its own, on whatever machine, where sections can tell them apart', () => {
    const told = [courses['thousands'], courses['millions'], courses['all below zero'], [-2000, 2000]];
    for (const values of told) {
      const steps = stepsOf(values ?? [], signs);
      expect(steps.map(({ value }) => printed(axisFormat(steps), value, ['?', '?']))).toEqual(
        steps.map(({ text }) => text),
      );
    }
  });
});

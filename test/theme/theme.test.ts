import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import { loadTheme } from '../../src/theme/load-theme.js';
import { styleAtStep } from '../../src/theme/theme.js';
import { needs } from '../../src/elements/registry.js';
import { memoryFiles } from '../world/memory.js';
import { theme } from '../layout/small-deck.js';

const nordic = readFileSync(new URL('../../layouts/themes/nordic.yaml', import.meta.url), 'utf8');

/** What is said of the real theme with one change, as `line code: message`; the changed text must be there. */
function said(before: string, after: string): string[] {
  expect(nordic).toContain(before);
  const text = nordic.replace(before, () => after);
  const { value, diagnostics } = loadTheme(memoryFiles({ 'layouts/themes/nordic.yaml': text }), 'nordic', needs);
  if (diagnostics.length > 0) expect(value).toBeUndefined();
  const start = text.split('\n').findIndex((line, index) => line !== nordic.split('\n')[index]) + 1;
  return diagnostics.map(
    (one) => `${(one.place?.line ?? 0) - start} ${one.message}${one.hint === undefined ? '' : ` (${one.hint})`}`,
  );
}

describe('the themes of the program', () => {
  const root = new URL('../../', import.meta.url).pathname;
  const textsIn = (folder: string, ending: string): readonly string[] =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8'));

  it('have no style that no element, template, helper or other style names', () => {
    const text = [...textsIn('layouts', '.hbs'), ...textsIn('src', '.ts')].join('\n');
    const based = [...nordic.matchAll(/\bextends: ([\w-]+)/gu)].map(([, name]) => name);
    const named = new Set([...based, ...(text.match(/[A-Za-z][\w-]*/gu) ?? [])]);
    // What a value ends: `style="heat{{step}}"`, `(concat "heat" step)`, and a template of JavaScript.
    const stems = new Set(
      [...text.matchAll(/"([A-Za-z][\w-]*)\{\{|`([A-Za-z][\w-]*)\$\{|\(concat "([A-Za-z][\w-]*)"/gu)].flatMap(
        ([, ...found]) => found.filter(Boolean),
      ),
    );
    const isNamed = (name: string): boolean => named.has(name) || [...stems].some((stem) => name.startsWith(stem));
    expect(Object.keys(theme.styles).filter((name) => !isNamed(name))).toEqual([]);
  });
});

describe('loadTheme', () => {
  it('reads the theme of the project', () => {
    expect(theme.styles['trackerCurrent']).toMatchObject({
      size: 8,
      leading: 10.5,
      bold: true,
      colour: 'white',
      fill: 'petrol',
      anchor: 'middle',
      align: 'center',
    });
    expect(theme.styles['rule']?.line).toEqual({ colour: 'grey200', width: 0.75 });
    expect(theme.styles['flowDouble']?.line).toEqual({ colour: 'ink3', width: 3, double: true });
    expect(theme.styles['flowDashed']?.line).toEqual({ colour: 'petrol', width: 1.25, dash: 'dash' });
    expect(theme.marks['plus']).toMatchObject({ shape: 'plus', line: { colour: 'petrol', width: 1.5 } });
  });

  it.each([
    ['steps: 2', 'steps: two', /^0 «steps» must be a whole number, but is a text\. \(Write a whole number here\.\)$/u],
    ['minimumSize: 7.5', 'minimumSise: 7.5', /The file lacks the field «minimumSize»/u],
    ['minimumSize: 7.5', 'minimumSise: 7.5', /^0 The file has no field «minimumSise».*«minimumSize»/u],
    [
      'title: { font: title, size: 22',
      'title: { font: tittel, size: 22',
      /^0 «styles\.title\.font»: there is no value «tittel»\. \(.*«title»/u,
    ],
    [
      'title: { font: title, size: 22',
      'title: { font: title, sise: 22',
      /^0 «styles\.title» has no field «sise».*«size»/u,
    ],
    [
      'title: { font: title, size: 22',
      'title: { font: title, size: "22"',
      /^0 «styles\.title\.size» must be a number/u,
    ],
    ['pdf: Arimo', 'pdf: ../../elsewhere/Arimo', /^0 «fonts\.text\.pdf» .*such as Noto Sans/u],
    ['title: { font: title, size: 22', 'title: { font: title, size: 0', /^0 «styles\.title\.size» must be > 0/u],
    ["hex: '0F2239'", "hex: '0f2239'", /^0 «palette\.ink\.hex» .*«0f2239»\. \(.*six hexadecimal digits in capitals/u],
    ['line: grey200 0.75', 'line: grey200', /^0 «styles\.rule\.line» .*«grey200»\. \(.*a colour and a width/u],
    ['padding: [15, 15, 15, 15]', 'padding: [15, 15]', /^0 «styles\.panel\.padding» needs at least 4 entries/u],
    ['steps: [[9, 12]]', 'steps: [9, 12]', /^0 «styles\.body\.steps\.0» must be a list/u],
    ['shape: attention', 'shape: star', /^0 «marks\.attention\.shape»: there is no value «star»/u],
    ['dk1: ink\n', 'dk1: inkk\n', /^0 The theme's «slots\.dk1» uses the unknown colour «inkk»\. \(.*«ink»/u],
    [
      'section: { size: 9, leading: 12, colour: ink2',
      'section: { size: 9, leading: 12, colour: petroll',
      /^0 .*«styles\.section\.colour» uses the unknown colour «petroll»\. \(.*«petrol»/u,
    ],
    ['colour: ink2, anchor: middle', 'colour: constructor, anchor: middle', /unknown colour «constructor»/u],
    [
      'legend: { extends: label',
      'legend: { extends: labell',
      /^0 .*«styles\.legend\.extends» extends the unknown style «labell»\. \(.*«label»/u,
    ],
    ['legend: { extends: label', 'legend: { extends: toString', /extends the unknown style «toString»/u],
    ['note: { size: 7.5', 'note: { extends: notes, size: 7.5', /extends itself by way of/u],
    ['chevronTip: 9\n', 'chevronTop: 9\n', /«measures\.chevronTip» is missing, and an element of the markup needs it/u],
    ['chevronTip: 9\n', 'chevronTop: 9\n', /^0 .*«measures\.chevronTop» is read by nothing\. \(.*«chevronTip»/u],
    ['periodBlock:', 'periodBlok:', /«styles\.periodBlock» is missing/u],
    ['periodStem: { line: ink3 1 }', 'periodStem: { fill: ink3 }', /^0 .*«styles\.periodStem» must have a line/u],
    ['shape: attention', 'shape: attention, constructor: 1', /«marks\.attention» has no field «constructor»/u],
  ])('with %j as %j tells it', (before, after, message) => {
    expect(said(before, after)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it('tells a fault once, where it is written', () => {
    expect(said('legend: { extends: label', 'legend: { extends: labell')).toHaveLength(1);
    expect(
      said('section: { size: 9, leading: 12, colour: ink2', 'section: { size: 9, leading: 12, colour: petroll'),
    ).toHaveLength(1);
  });

  it.each([
    ['', 'the file is empty'],
    ['- a\n', 'a list'],
    ['name: [', 'YAML that is cut off'],
    ['name: a\nname: b\n', 'a key twice'],
  ])('refuses %j: %s', (text) => {
    const { value, diagnostics } = loadTheme(memoryFiles({ 'layouts/themes/nordic.yaml': text }), 'nordic');
    expect(value).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(formatDiagnostic(diagnostics[0] ?? expect.unreachable())).toContain('layouts/themes/nordic.yaml:');
  });

  describe('that extends another', () => {
    const load = (slate: string, more: Readonly<Record<string, string>> = {}) =>
      loadTheme(
        memoryFiles({ 'layouts/themes/nordic.yaml': nordic, 'layouts/themes/slate.yaml': slate, ...more }),
        'slate',
        needs,
      );
    const at = (slate: string, more: Readonly<Record<string, string>> = {}): string[] =>
      load(slate, more).diagnostics.map(({ place, message }) => `${place?.file}:${place?.line} ${message}`);

    it('holds only what differs', () => {
      const { value, diagnostics } = load(
        "extends: nordic\nname: slate\npalette: { petrol: { hex: '112233' } }\nmeasures: { rowGap: 6 }\n",
      );
      expect(diagnostics).toEqual([]);
      expect(value).toMatchObject({ name: 'slate', palette: { petrol: { hex: '112233', slot: 'accent1' } } });
      expect(value?.measures).toEqual({ ...theme.measures, rowGap: 6 });
      expect(value?.styles).toEqual(theme.styles);
    });

    it('tells styles that nothing names', () => {
      const texts = [
        '<text style="kit{{size}}" name="title" role="{{role}}"/><text style="{{style}}Loud"/>{{> part style="kind"}}',
        '<text style="{{#if x}}whole{{/if}}"/>{{> part style=(concat "tone" tone)}}',
        'enum: [calm]',
      ];
      const told = (styles: string): string[] =>
        loadTheme(
          memoryFiles({
            'layouts/themes/nordic.yaml': nordic,
            'layouts/themes/slate.yaml': `extends: nordic\nstyles:\n  ${styles}\n`,
          }),
          'slate',
          needs,
          texts,
        ).diagnostics.map(({ place, message, hint }) => `${place?.line} ${message} ${hint}`);
      expect(told('titel: { size: 20 }')).toEqual([
        expect.stringMatching(/^3 The theme's «styles\.titel» is named by nothing\. .*«title»/u),
      ]);
      expect(told('titled: { size: 20 }')).toHaveLength(1);
      for (const name of ['kitten', 'whole', 'kindLoud', 'toneLow']) expect(told(`${name}: { size: 20 }`)).toEqual([]);
      expect(told('calm: { extends: calmer }\n  calmer: { size: 20 }')).toEqual([]);
      expect(told('title: { size: 20 }')).toEqual([]);
    });

    it('tells faults in the file where they are written', () => {
      expect(at('extends: nordic\nmeasures:\n  rowGapp: 6\n')).toEqual([
        "layouts/themes/slate.yaml:3 The theme's «measures.rowGapp» is read by nothing.",
      ]);
      const broken = { 'layouts/themes/nordic.yaml': nordic.replace('dk1: ink\n', 'dk1: inkk\n') };
      expect(at('extends: nordic\nname: slate\n', broken)).toEqual([
        expect.stringMatching(/^layouts\/themes\/nordic\.yaml:\d+ .*unknown colour «inkk»/u),
      ]);
    });

    it('tells what breaks the schema in the file where it is written', () => {
      expect(at('extends: nordic\nstyles:\n  title:\n    sise: 6\n')).toEqual([
        'layouts/themes/slate.yaml:4 «styles.title» has no field «sise».',
      ]);
      const broken = { 'layouts/themes/nordic.yaml': nordic.replace('steps: 2', 'steps: two') };
      expect(at('extends: nordic\nname: slate\n', broken)).toEqual([
        expect.stringMatching(/^layouts\/themes\/nordic\.yaml:\d+ «steps» must be a whole number/u),
      ]);
    });

    it('refuses parents that are not there, and circles', () => {
      expect(load('extends: nordik\n').diagnostics).toEqual([
        expect.objectContaining({ message: 'There is no theme «nordik» to extend.', hint: 'Did you mean «nordic»?' }),
      ]);
      expect(at('extends: slate\n')).toEqual([
        'layouts/themes/slate.yaml:1 The theme extends itself by way of slate, slate.',
      ]);
      expect(at('name: a\nextends: b\n', { 'layouts/themes/b.yaml': 'extends: slate\n' })).toEqual([
        'layouts/themes/b.yaml:1 The theme extends itself by way of slate, b, slate.',
      ]);
      expect(at('extends: 3\n')).toEqual([
        "layouts/themes/slate.yaml:1 The theme's «extends» must be the name of a theme.",
      ]);
    });
  });

  it('says when there is no such theme', () => {
    expect(loadTheme(memoryFiles({}), 'nordic').diagnostics.map(({ severity }) => severity)).toEqual(['error']);
  });
});

describe('styleAtStep', () => {
  const body = theme.styles['body'] ?? never();

  it('takes the size and leading of the step, and the last from there on', () => {
    expect([0, 1, 5].map((step) => [styleAtStep(body, step).size, styleAtStep(body, step).leading])).toEqual([
      [10, 13.5],
      [9, 12],
      [9, 12],
    ]);
  });

  it('leaves styles without steps alone, also where they extend one that has some', () => {
    const cell = theme.styles['cell'] ?? never();
    expect(styleAtStep(cell, 1)).toBe(cell);
    expect(theme.styles['headPositive']?.steps).toEqual([]);
  });
});

function never(): never {
  throw new Error('the theme has no such style');
}

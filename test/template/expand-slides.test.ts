import { describe, expect, it } from 'vitest';
import { packs } from '../../src/packs/registry.js';
import { helpersFor } from '../../src/template/expand-slides.js';
import { outlineOf } from '../../src/template/make-outline.js';
import { spec } from '../layout/small-deck.js';
import { fact } from '../localise/sample-project.js';
import { type Content, emptyProject, expand, file, places, printed, printedBy } from './sample-layouts.js';

const at = (template: string, partials: Readonly<Record<string, string>> = {}): string[] =>
  expand(template, { partials }).diagnostics.map(
    ({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`,
  );

describe('expandSlides', () => {
  it('knows where in which template every element stands', () => {
    const template =
      '<slide>\n  {{> head}}\n  {{#each items}}\n    <row><text>{{this}}</text></row>\n  {{/each}}\n  {{!-- a\n  comment --}}<rule/>\n</slide>\n';
    const partials = { head: '<text\n  style="title">x</text>{{#if draft}}{{else}} <spacer/>{{/if}}' };
    const { root } = expand(template, { partials, fields: { items: ['a', 'b'] } });
    expect(places(root)).toEqual([
      `slide ${file}:1:1`,
      'text layouts/partials/head.hbs:1:1',
      'spacer layouts/partials/head.hbs:2:47',
      `row ${file}:4:5`,
      `text ${file}:4:10`,
      `row ${file}:4:5`,
      `text ${file}:4:10`,
      `rule ${file}:7:15`,
    ]);
  });

  it('knows it with Windows line ends and white space control too', () => {
    const { root } = expand('<slide>\r\n  {{~#if id~}}\r\n  <row/>\r\n{{~/if~}}\r\n  <rule/></slide>');
    expect(places(root)).toEqual([`slide ${file}:1:1`, `row ${file}:3:3`, `rule ${file}:5:3`]);
  });

  it.each([
    ['<slide>\n{{#if a}}\n<text/>\n</slide>', `broken-template ${file}:`],
    ['<slide>\n  {{nohelper "x"}}\n</slide>', `unknown-helper ${file}:2:5`],
    ['<slide>\n  {{count (nohelper "x")}}\n</slide>', `unknown-helper ${file}:2:12`],
    ['<slide>\n  {{#nohelper "x"}}{{/nohelper}}\n</slide>', `unknown-helper ${file}:2:6`],
    ['<slide>\n  {{#if a b}}{{/if}}\n</slide>', `broken-template ${file}:2:3`],
    ['<slide>\n  {{> nopartial}}\n</slide>', `unknown-partial ${file}:2:3`],
    ['<slide>\n  <text>{{word "levelHed"}}</text></slide>', `unknown-word ${file}:2:3`],
    ['<slide>\n  <text alt="{{org "nosuch"}}"/></slide>', `unknown-organisation ${file}:2:3`],
    ['<slide>\n  <text>{{fact "no.such"}}</text></slide>', `unknown-fact ${file}:2:3`],
    ['<slide>\n  <text>{{page "no.such"}}</text></slide>', `unknown-slide ${file}:2:3`],
    ['<slide>\n  <text>{{deck.part}}</text></slide>', `printed-map ${file}:2:3`],
    ['<slide>\n  {{{{\n</slide>', `broken-template ${file}:`],
    ['<slide>\n  <row>\n  <text>\n</slide>', `broken-markup ${file}:3:3`],
    ['<slide>\n  <row>\n  <text a=b/></row></slide>', `broken-markup ${file}:2:3`],
    ['<slide>\n  <text>a & b</text></slide>', `broken-markup ${file}:2:3`],
    ['', `broken-markup ${file}:1:1`],
    ['bare text', `broken-markup ${file}:1:1`],
    ['<slide/><slide/>', `broken-markup ${file}:1:`],
    ['<text/>', `broken-markup ${file}:1:1`],
    ['<slide>\n  <row>\n  <text/></row>', `broken-markup ${file}:1:1`],
    ['<slide>\n  <row>\n  <text/>', `broken-markup ${file}:2:3`],
    ['<slide><text a="1" a="2"/></slide>', `broken-markup ${file}:1:`],
    ['<slide>&nbsp;</slide>', `broken-markup ${file}:1:1`],
  ])('says of %j what is wrong and where', (template, place) => {
    const found = at(template);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(place);
  });

  describe('of a figure that a chart reckons', () => {
    const facts = [fact('a', 100, 'fte', { to: 140 }), fact('b', 120, 'fte'), fact('c', 0, 'fte'), fact('d', 5, 'NOK')];
    const fields = { title: 'T', charts: { one: { title: 'A', no: 'a' }, two: { title: 'B', no: 'b', se: 'c' } } };
    const units = [
      { path: ['title'], line: 4 },
      { path: ['charts', 'one', 'title'], line: 7 },
      { path: ['charts', 'two', 'title'], line: 12 },
    ].map(({ path, line }) => ({ id: path.join('.'), path, text: 'x', place: { file: 'a.yaml', line, column: 9 } }));
    const told = (reckoned: string): readonly string[] =>
      expand(`<slide><text>{{${reckoned}}}</text></slide>`, { fields, facts, units }).diagnostics.map(
        ({ code, message, slide, place }) =>
          `${slide} ${place?.file}:${place?.line}:${place?.column} ${code}: ${message}`,
      );
    const from = (ids: string): string => `senseless-figure: The figure that the slide reckons from ${ids}`;

    it.each([
      ['ratioof "a" "b"', `7:9 ${from('a, b')} is the difference of two figures`],
      ['shareof (list "b") (list "c")', `12:9 ${from('b, c')} is reckoned by dividing`],
      ['shareof (list "b" "a") (list "b")', `12:9 ${from('b, a, b')} would be more than 100 per cent`],
      ['totalof (list "a" "d")', '7:9 unlike-units: The slide compares or adds'],
      ['ratioof "d" "d"', `1:1 ${from('d, d')} would be printed as 0`],
    ])('{{%s}} tells at the text nearest to its facts what is wrong', (reckoned, expected) => {
      expect(told(reckoned)).toEqual([expect.stringContaining(`no.one a.yaml:${expected}`)]);
    });

    it.each(['ratioof "b" "c"', 'shareof (list "c") (list "c" "b")', 'outof "a" "c"', 'figureof "a" (list "d")'])(
      '{{%s}} tells nothing',
      (reckoned) => {
        expect(told(reckoned)).toEqual([]);
      },
    );
  });

  it('tells at the layout that it has no <slide>, or something after it, whatever partials print', () => {
    const partials = { head: '\n<text/>', tail: '<text/>\n<text/>' };
    expect(at('{{> head}}\n<text/>\n{{> tail}}</slide>', partials)).toEqual([`broken-markup ${file}:1:1`]);
    expect(at('<slide>\n<text/></slide>\n{{> tail}}', partials)).toEqual([`broken-markup ${file}:2:1`]);
    expect(at('<slide>\n{{> head}}</slide>\n{{> tail}}', partials)).toEqual([`broken-markup ${file}:1:1`]);
    expect(expand('{{> head}}', { partials }).diagnostics.map(({ message }) => message)).toEqual([
      'The template has no <slide> around all that it prints.',
    ]);
  });

  it('names the partial that is broken', () => {
    expect(at('<slide>\n\n{{> head}}</slide>', { head: '<text>\n{{#if}}\n' })[0]).toContain(
      'broken-template layouts/partials/head.hbs:',
    );
    expect(at('<slide>\n\n{{> head}}</slide>', { head: '\n<text>\n<run>' })[0]).toContain(
      'broken-markup layouts/partials/head.hbs:3:1',
    );
  });

  it('tells what goes wrong while a partial runs at the partial', () => {
    expect(at('<slide>{{> head}}</slide>', { head: '{{> (concat "no" "ne")}}' })).toEqual([
      'broken-template layouts/partials/head.hbs:1:1',
    ]);
    expect(at('<slide>{{> head}}{{> (concat "no" "ne")}}</slide>', { head: '' })).toEqual([
      `broken-template ${file}:1:1`,
    ]);
  });

  it.each([
    [{ loop: '<stack>\n {{> loop}}</stack>' }, '2:2 The partial «loop» includes itself: loop → loop.'],
    [
      { loop: '{{> other}}', other: '{{#if a}}{{> loop}}{{/if}}' },
      '1:10 The partial «loop» includes itself: loop → other → loop.',
    ],
    [{ head: '{{> loop}}', loop: '{{> loop}}' }, '1:1 The partial «loop» includes itself: loop → loop.'],
  ])('tells a partial that includes itself, at the call that does: %o', (partials, expected) => {
    const found = expand('<slide>{{> loop}}</slide>', { partials }).diagnostics;
    expect(found.map(({ code, message, place }) => `${code} ${place?.line}:${place?.column} ${message}`)).toEqual([
      `circular-partial ${expected}`,
    ]);
    expect(found[0]?.place?.file).toBe(`layouts/partials/${'other' in partials ? 'other' : 'loop'}.hbs`);
  });

  it.each([
    ['partials that multiply', '{{> p0}}', 'calls more than 20000 partials'],
    [
      'loops that multiply',
      `${'{{#each (list 1 2 3 4 5 6 7 8 9)}}'.repeat(9)}${'{{/each}}'.repeat(9)}`,
      'calls more than 20000 partials',
    ],
    ['texts that multiply', '{{> long0}}', 'prints more than 4000000 characters'],
  ])('gives up a slide with %s, and names it and its template', (_, template, reason) => {
    const partials = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        [`p${at}`, at === 8 ? '' : `{{> p${at + 1}}}`.repeat(10)],
        [`long${at}`, at > 2 ? 'x'.repeat(10_000) : `{{> long${at + 1}}}`.repeat(10)],
      ]).flat(),
    ) as Readonly<Record<string, string>>;
    const schema = { type: 'object' };
    const [found, ...others] = expand(`<slide>${template}</slide>`, { partials, schema }).diagnostics;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'endless-template', slide: 'no.one', place: { file } });
    expect(found?.message).toContain(`«no.one» ${reason}`);
  });

  it('tells a misspelt partial once, in the partial that names it', () => {
    expect(at('<slide>{{> head}}</slide>', { head: '<row>\n {{> hed}}</row>' })).toEqual([
      'unknown-partial layouts/partials/head.hbs:2:2',
    ]);
  });

  it('prints translatable texts as references to their units, other values as they are', () => {
    const fields = { title: 'Tittel', year: 2016, levels: { state: { name: 'Navn', size: 'stor' } } };
    const texts = ['title', 'levels.state.name'];
    expect(
      printedBy('<text>{{title}} {{year}} {{#each levels}}{{@key}}: {{name}} {{size}}{{/each}}</text>', {
        fields,
        texts,
      }),
    ).toBe('[text <unit no.one/title> 2016 state: <unit no.one/levels.state.name> stor]');
  });

  it('lets texts stand in attributes beside other words', () => {
    const { root } = expand('<slide title="Om {{title}}: {{word "x.y"}}"/>', {
      fields: { title: 'T' },
      texts: ['title'],
    });
    expect(printed(root?.attributes['title'] ?? [])).toBe('Om <unit no.one/title>: <word x.y>');
  });

  it('takes values with < > & and quotes as characters', () => {
    const words = '<script>alert("1 & 2")</script> \'x\' `y` = {{z}} &amp; é';
    expect(printedBy('<text>{{words}}</text>', { fields: { words } })).toBe(`[text ${words}]`);
    const { root } = expand('<slide title="{{words}}"/>', { fields: { words } });
    expect(printed(root?.attributes['title'] ?? [])).toBe(words);
  });

  it('reads a field that is called like a helper by way of this', () => {
    expect(printedBy('<text>{{this.count}}</text>', { fields: { count: 3 } })).toBe('[text 3]');
  });

  it('folds the white space of the template, but not beside a run', () => {
    expect(printedBy('<text>\n    a\n    b <run>c</run>\n d\n  </text>')).toBe('[text a b [run c] d]');
    expect(printedBy('<text>\n  {{title}}\n </text>', { fields: { title: 'T' }, texts: ['title'] })).toBe(
      '[text <unit no.one/title>]',
    );
    expect(printedBy('<text><run>a</run> <run>b</run></text>')).toBe('[text [run a] [run b]]');
    expect(printedBy('<text>1&#160; {{title}}</text>', { fields: { title: 'T' }, texts: ['title'] })).toBe(
      '[text 1\u00A0 <unit no.one/title>]',
    );
    expect(printedBy('<td>\n <p> a </p> <bar/> <p>b</p>\n</td>')).toBe('[td [p a][bar ][p b]]');
  });

  it('lets the template know its deck', () => {
    const template =
      '<text>{{deck.part.number}} {{deck.part.about.country}} {{deck.part.title}} {{deck.section}} {{deck.title}} {{deck.chapter.number}} {{deck.chapter.page}}</text>';
    expect(printedBy(template)).toBe(
      '[text 3.4 no <unit demo/chapters.mapping.parts.norway.title> roles <unit demo/title> 3 <page no.one>]',
    );
    expect(printedBy('{{#if deck.draft}}<rule/>{{/if}}', { draft: false })).toBe('');
  });

  describe('with the schema of the slide type', () => {
    const text = { type: 'string' };
    const entry = { type: 'object', additionalProperties: false, properties: { name: text, staff: text } };
    const schema = {
      type: 'object',
      additionalProperties: false,
      properties: {
        title: { $ref: '../common.schema.yaml#/definitions/text' },
        columns: { type: 'array', items: { $ref: '#/definitions/entry' } },
        levels: { type: 'object', additionalProperties: { $ref: '#/definitions/entry' } },
      },
      definitions: { entry },
    };
    const told = (template: string, partials: Content['partials'] = {}, fields: object = schema): string[] =>
      expand(`<slide>${template}</slide>`, {
        schema: fields,
        shared: { definitions: { text } },
        partials,
      }).diagnostics.map(({ code, place, hint }) =>
        `${code} ${place?.file}:${place?.line}:${place?.column} ${hint ?? ''}`.trim(),
      );

    it.each([
      '{{title}}{{deck.part.number}}',
      '{{#each columns}}{{name}}{{this.staff}}{{@index}}{{../title}}{{../deck.section}}{{@root.title}}{{/each}}',
      '{{#each levels as |level key|}}{{level.name}}{{key}}{{/each}}',
      '{{#with (find levels "name" "a")}}{{staff}}{{/with}}',
      '{{#if levels.state.staff}}{{count columns}}{{/if}}',
      '{{#each (list "a" "b")}}{{this}}{{@index}}{{/each}}',
      '{{#each columns}}{{#with ..}}{{#each levels}}{{@../key}}{{@key}}{{staff}}{{/each}}{{/with}}{{/each}}',
      '{{lookup levels.state "staff"}}{{#with (lookup levels deck.section)}}{{name}}{{/with}}',
      '{{#with (or (first columns) (find levels "name" "a" "staff" "b"))}}{{name}}{{/with}}',
      '{{#each (falling levels levels)}}{{key}}{{name}}{{/each}}{{count (gather levels "staff")}}',
      '{{#with (around columns 4)}}{{#if before}}{{#each shown}}{{staff}}{{../after}}{{/each}}{{/if}}{{/with}}',
      '{{#with (ofType "test")}}{{#each columns}}{{name}}{{/each}}{{/with}}{{deck.series.earlier.0.title}}',
      '{{#levels}}{{state.name}}{{/levels}}{{#columns}}{{name}}{{/columns}}',
      '{{#each columns as |count|}}{{count.name}}{{/each}}',
    ])('lets fields be absent that may be there: %s', (template) => {
      expect(told(template)).toEqual([]);
    });

    it.each([
      ['{{#each colums}}{{/each}}', `unknown-field ${file}:1:16 Did you mean «columns»?`],
      ['{{#each levels}}{{stafff}}{{/each}}', `unknown-field ${file}:1:26 Did you mean «staff»?`],
      ['{{#each columns as |one|}}{{one.stafff}}{{/each}}', `unknown-field ${file}:1:36 Did you mean «staff»?`],
      ['{{levels.state.nam}}', `unknown-field ${file}:1:10 Did you mean «name»?`],
      ['{{#if (eq titel "a")}}{{/if}}', `unknown-field ${file}:1:18 Did you mean «title»?`],
      ['{{#each columns}}{{title}}{{/each}}', `unknown-field ${file}:1:27 There may be name, staff.`],
      ['{{title.name}}', `unknown-field ${file}:1:10 Nothing is named there: take it away.`],
      ['{{#each columns}}{{@kex}}{{/each}}', `unknown-field ${file}:1:27 Did you mean «key»?`],
      ['{{@index}}', `unknown-field ${file}:1:10 There may be root.`],
      ['{{#each columns}}{{@../key}}{{/each}}', `unknown-field ${file}:1:27 There may be root.`],
      ['{{@root.titel}}', `unknown-field ${file}:1:10 Did you mean «title»?`],
      ['{{#each columns}}{{../../title}}{{/each}}', `unknown-field ${file}:1:27 Nothing is named there: take it away.`],
      ['{{#each columns as |one|}}{{on.name}}{{/each}}', `unknown-field ${file}:1:36 Did you mean «one»?`],
      ['{{deck.part.nummer}}', `unknown-field ${file}:1:10 Did you mean «number»?`],
      ['{{lookup levels.state "stafff"}}', `unknown-field ${file}:1:30 Did you mean «staff»?`],
      ['{{#with (lookup levels title)}}{{nam}}{{/with}}', `unknown-field ${file}:1:41 Did you mean «name»?`],
      ['{{#each (list "a")}}{{title}}{{/each}}', `unknown-field ${file}:1:30 Nothing is named there: take it away.`],
      ['{{#with (tally title "all")}}{{statd}}{{/with}}', `unknown-field ${file}:1:39 Did you mean «stated»?`],
      [
        '{{#each (mentioned)}}{{#each organisationszz}}{{/each}}{{/each}}',
        `unknown-field ${file}:1:37 Did you mean «organisations»?`,
      ],
      ['{{#each (first (list columns))}}{{nam}}{{/each}}', `unknown-field ${file}:1:42 Did you mean «name»?`],
      ['{{#with (slide title)}}{{titel}}{{/with}}', `unknown-field ${file}:1:33 Did you mean «title»?`],
      ['{{any levels "stafff"}}', `unknown-field ${file}:1:21 Did you mean «staff»?`],
      ['{{count levels "nam" "a"}}', `unknown-field ${file}:1:23 Did you mean «name»?`],
      ['{{count (gather levels "stafff")}}', `unknown-field ${file}:1:31 Did you mean «staff»?`],
      ['{{#each (vocabulary "componentt")}}{{/each}}', `unknown-field ${file}:1:28 Did you mean «component»?`],
      ['{{#with (ofType "tets")}}{{/with}}', `unknown-field ${file}:1:24 Did you mean «test»?`],
      ['{{wrod "levelHead"}}', `unknown-helper ${file}:1:10 Did you mean «word»?`],
      ['{{#colums}}{{/colums}}', `unknown-field ${file}:1:11 Did you mean «columns»?`],
    ])('tells a field that cannot be there: %s', (template, expected) => {
      expect(told(template)).toEqual([expected]);
    });

    it('looks into partials, with what their calls give', () => {
      expect(told('{{> head kicker="a"}}', { head: '{{kicker}}{{title}}' })).toEqual([]);
      expect(told('{{> head}}', { head: '\n{{titel}}' })).toEqual([
        'unknown-field layouts/partials/head.hbs:2:3 Did you mean «title»?',
      ]);
    });

    it('looks into what calls hand to partials, and lets be what one of them gives', () => {
      const head = '{{of.name}}';
      expect(told('{{> head of=(first columns)}}', { head })).toEqual([]);
      expect(told('{{> head of=title}}', { head })).toEqual([
        'unknown-field layouts/partials/head.hbs:1:3 Nothing is named there: take it away.',
      ]);
      expect(told('{{> head of=title}}{{> head of=(first columns)}}', { head })).toEqual([]);
      expect(told('{{#each columns}}{{> head}}{{/each}}', { head: '{{nam}}{{@key}}' })).toEqual([
        'unknown-field layouts/partials/head.hbs:1:3 Did you mean «name»?',
      ]);
      expect(told('{{> head (first columns) kicker="a"}}', { head: '{{kicker}}{{name}}' })).toEqual([]);
    });

    it('tells what is handed to a partial that nothing in it reads', () => {
      const partials = { head: '{{> foot}}', foot: '{{label}}' };
      expect(told('{{> head label="a"}}', partials)).toEqual([]);
      expect(told('{{> head labell="a"}}{{> head label="a"}}', partials)).toEqual([
        `unknown-field ${file}:1:17 Did you mean «label»?`,
      ]);
    });

    it('lets no partial ask for what stands around its call', () => {
      expect(told('{{#each columns as |one|}}{{> head}}{{/each}}', { head: '{{one.name}}' })).toEqual([
        'unknown-field layouts/partials/head.hbs:1:3 There may be name, staff.',
      ]);
      expect(told('{{#each columns}}{{> head}}{{/each}}', { head: '{{../title}}' })).toEqual([
        'unknown-field layouts/partials/head.hbs:1:3 Nothing is named there: take it away.',
      ]);
    });

    it.each(Object.keys(helpersFor(outlineOf(emptyProject, spec), spec, packs)))(
      'knows what may be asked of what %s gives, itself and its entries',
      (helper) => {
        const call = `{{#with (${helper} columns "name" "name")}}{{anything}}{{#each this}}{{anything}}{{/each}}{{/with}}`;
        // Without a map, in which each key may be there.
        const { title, columns } = schema.properties;
        const found = told(call, {}, { ...schema, properties: { title, columns } });
        const [itself, entry] = [call.indexOf('{{anything'), call.lastIndexOf('{{anything')];
        // One of the entries of what it gives is such a map.
        const asked = helper === 'placeditems' ? [itself] : [itself, entry];
        for (const at of asked)
          expect(found).toContainEqual(expect.stringContaining(`${file}:1:${'<slide>'.length + at + 3} `));
      },
    );
  });

  it('reaches no prototype', () => {
    expect(printedBy('<text>{{constructor.name}}{{__proto__.x}}{{toString}}</text>')).toBe('[text ]');
  });
});

describe('{{rounded}}', () => {
  const rounded = (template: string): string => {
    const fields = { title: 'T', note: 'N' };
    return printedBy(`<text>{{rounded}}</text>${template}`, { fields, texts: ['title', 'note'], facts: [fte] });
  };
  const fte = { id: 'difi.fte', value: 260, unit: 'fte', source: 'a' };

  it.each([
    ['<text>{{title}}</text><text>{{title}}</text>', '<rounded  no.one/title>'],
    ['<row><text>{{fact "difi.fte" "figure"}}</text></row>', '<rounded difi.fte >'],
    ['<rule name="{{fact "difi.fte" "plain"}}{{note}}"/>', '<rounded difi.fte no.one/note>'],
    ['<text>{{shareof (list "difi.fte") (list "difi.fte")}}</text>', '<rounded difi.fte >'],
    ['<text>{{figureof "difi.fte" (list "difi.fte")}}</text>', '<rounded  >'],
    ['<text>{{fact "difi.fte"}}{{fact "difi.fte" "short"}}</text>', '<rounded  >'],
  ])('knows of %s what its slide prints', (template, reference) => {
    expect(rounded(template)).toContain(`[text ${reference}]`);
  });
});

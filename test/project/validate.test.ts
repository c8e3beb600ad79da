import { describe, expect, it } from 'vitest';
import { SAMPLE, lines, onSlide, verdictOn } from './sample-files.js';

const slide = (rest: string): readonly string[] =>
  onSlide(`id: no.one\ntype: note\ntitle: Norge har en plan\n${rest}\n`);

describe('validate', () => {
  it('gives the project of sound files', () => {
    const { project, diagnostics } = verdictOn();
    expect(diagnostics).toEqual([]);
    expect(project?.decks.get('demo')?.units.map(({ id }) => id)).toEqual([
      'demo/title',
      'demo/author',
      'demo/client',
      'demo/front.title',
      'demo/chapters.first.title',
    ]);
    expect(project?.units.map(({ id }) => id)).toEqual([
      'organisations/kmd.name',
      'organisations/kmd.abbreviation',
      'sources/interviews.title',
    ]);
    expect(project?.facts.get('kmd.fte')).toMatchObject({ value: 50, unit: 'fte' });
    expect(project?.locales.get('nb')?.style.scales.million).toBe('mill.');
  });

  it('collects units in the order of the file, list entries by their id, without the line end of block scalars', () => {
    const text =
      'id: no.one\ntype: note\nentries:\n  - { id: x, name: Første }\n  - { id: y, name: Andre }\nbody: |\n  - a\n  - b\ntitle: T\n';
    const units = verdictOn({ 'content/slides/a/one.yaml': text }).project?.slides.get('no.one')?.units;
    expect(units?.map(({ id }) => id)).toEqual([
      'no.one/entries.x.name',
      'no.one/entries.y.name',
      'no.one/body',
      'no.one/title',
    ]);
    expect(units?.[0]).toMatchObject({ path: ['entries', 0, 'name'], place: { line: 4, column: 20 } });
    expect(units?.[2]?.text).toBe('- a\n- b');
  });

  it.each([
    ['unknown-field', 'tittel: x', '4:1'],
    ['wrong-kind', 'body: [a]', '4:1'],
    ['wrong-kind', 'body: 12', '4:7'],
    ['wrong-kind', 'body:', '4:1'],
    ['wrong-kind', 'count: 1.5', '4:8'],
    ['out-of-range', 'count: 0', '4:8'],
    ['unknown-section', 'section: governance.rolls', '4:10'],
    ['unknown-level', 'level: stat', '4:8'],
    ['unknown-organisation', 'organisations: [kmd, kdm]', '4:22'],
    ['unknown-source', 'sources:\n  - interview', '5:5'],
    ['bad-id', 'nodes:\n  Bad Key: {}', '5:3'],
    ['too-many', 'nodes: {a: {}, b: {}, c: {}, d: {}}', '4:1'],
    ['unknown-node', 'nodes:\n  a: { parent: c }', '5:16'],
    ['path-leaves-project', 'picture: ../../etc/passwd', '4:10'],
    ['path-leaves-project', 'picture: /etc/passwd', '4:10'],
    ['path-leaves-project', 'picture: "C:\\\\x.png"', '4:10'],
    ['unknown-icon', 'icon: bus-fornt', '4:7'],
    ['duplicate-id', 'entries:\n  - id: x\n  - id: x', '6:9'],
    ['empty-text', 'body: " "', '4:7'],
    ['unknown-fact', 'body: |\n  Om lag {{fact:kmd.ftes}} her', '5:10'],
    ['unknown-organisation', 'body: "a {{org:kmdd}}"', '4:10'],
    ['unknown-page', 'body: |\n  æ {{page:no.one}}\n  🙂 {{page:no.tow}}', '6:6'],
    ['unknown-footnote', 'body: a[^b]', '4:8'],
    ['unknown-directive', 'body: "{{fakt:kmd.fte}}"', '4:8'],
    ['malformed-reference', 'body: |\n  a {{ fact:kmd.fte }}', '5:5'],
    ['malformed-reference', 'body: "a {{fact:kmd.fte"', '4:10'],
    ['malformed-reference', 'body: "{{fact:kmd.fte full short}}"', '4:8'],
    ['malformed-reference', 'body: "a {fact:kmd.fte}"', '4:10'],
    ['unknown-form', 'body: "{{fact:kmd.fte kort}}"', '4:8'],
    ['unfit-form', 'body: "{{fact:kmd.fte rest}}"', '4:8'],
    ['malformed-reference', 'body: "{{ratio:kmd.fte}}"', '4:8'],
    ['malformed-reference', 'body: "{{ratio:kmd.fte+kmd.fte/kmd.fte}}"', '4:8'],
    ['unknown-fact', 'body: "{{share:kmd.fte/kmd.fte+kmd.ftee}}"', '4:8'],
    ['unknown-form', 'body: "{{sum:kmd.fte+kmd.fte full}}"', '4:8'],
    ['bad-date', 'body: "{{date:2017-02-30}}"', '4:8'],
    ['unknown-page', 'body: "[x](slide:no.tow)"', '4:11'],
    ['bad-link', 'body: "[x](javascript:alert)"', '4:8'],
    ['bad-link', 'body: "[x](mailto:a@b.no%0d%0aBcc:c@d.no)"', '4:8'],
    ['bad-link', 'body: "[x](https://www.ssb.no@evil.com/)"', '4:8'],
    ['bad-link', 'body: "[x](https://ѕѕb.no/)"', '4:8'],
    ['bad-link', String.raw`body: '[x](\\evil\share)'`, '4:8'],
    ['bare-number', 'body: |\n  {{fact:kmd.fte}}\n  og 50 til', '6:6'],
    ['repeated-footnote', 'body: a[^a] b[^b]\nfootnotes: { a: Anslag, b: anslag. }', '5:25'],
  ])('says %s about %j', (code, text, place) => {
    expect(slide(text)).toEqual([`${place} ${code}`]);
  });

  it.each([
    'fact:kmd.fte',
    'fact:kmd.fte number',
    'fact:kmd.fte short',
    'fact:kmd.fte after',
    'date:deck',
    'date:2017-03',
  ])('accepts {{%s}}', (reference) => {
    expect(slide(`body: "{{${reference}}}"`)).toEqual([]);
  });

  it('tells the icon that was meant, or where they are shown', () => {
    const hints = ['bus-fornt', 'autobus'].map((name) => {
      const { diagnostics } = verdictOn({
        'content/slides/one.yaml': `id: no.one\ntype: note\ntitle: T\nicon: ${name}\n`,
      });
      return diagnostics.find(({ code }) => code === 'unknown-icon');
    });
    expect(hints).toMatchObject([
      { message: '«icon» is not the name of an icon: «bus-fornt».', hint: 'Did you mean «bus-front»?' },
      { hint: expect.stringContaining('https://icons.getbootstrap.com') },
    ]);
  });

  it('points at the second of two equal references', () => {
    expect(slide('body: |  # {{fact:x}}\n  {{fact:x}}\n  og {{fact:x}}')).toEqual([
      '5:3 unknown-fact',
      '6:6 unknown-fact',
    ]);
  });

  it('reports every node of a circle of parents', () => {
    expect(slide('nodes:\n  a: { parent: b }\n  b: { parent: a }')).toEqual([
      '5:16 circular-reference',
      '6:16 circular-reference',
    ]);
  });

  it('gives one diagnostic for a failed choice', () => {
    expect(slide('choice: 5')).toEqual(['4:9 wrong-kind']);
    expect(slide('choice: { b: 5, a: 1 }')).toEqual(['4:11 unknown-field']);
  });

  it('names a missing field, an unknown type and an empty file', () => {
    expect(onSlide('id: no.one\ntype: note\n')).toEqual(['1:1 missing-field']);
    expect(onSlide('id: no.one\ntype: nite\ntitle: x\n')).toEqual(['2:7 unknown-type']);
    expect(onSlide('')).toContain('1:1 wrong-kind');
  });

  it('lists the types there are for one that is like none of them', () => {
    const types = Array.from({ length: 20 }, (_, index) => [`layouts/type-${index}/schema.yaml`, 'type: object\n']);
    const { diagnostics } = verdictOn({
      ...Object.fromEntries(types),
      'layouts/type-reference/schema.yaml': 'type: object\n',
      'content/slides/a/one.yaml': 'id: no.one\ntype: waterfall\ntitle: x\n',
    });
    const [hint = ''] = diagnostics.flatMap((one) => (one.code === 'unknown-type' ? [one.hint] : []));
    expect(hint).toMatch(/^There are: note, type-0, type-1, [^]*, type-9\.$/u);
    expect(hint.split(', ')).toHaveLength(21);
  });

  it('warns of a footnote without a mark', () => {
    expect(slide('footnotes:\n  a: x\n  b: y\nbody: z[^a]')).toEqual(['6:3 unused-footnote']);
  });

  it('says nothing of footnotes while not all texts are known', () => {
    const text = 'id: no.one\ntype: nite\ntitle: x\nbody: z[^a]\nfootnotes:\n  a: x\n';
    expect(onSlide(text)).toEqual(['2:7 unknown-type']);
    const slide = { 'content/slides/a/one.yaml': text.replace('nite', 'note') };
    expect(lines(verdictOn({ ...slide, 'layouts/note/schema.yaml': 'type: objekt\n' }))).toEqual([
      'layouts/note/schema.yaml:1:7 bad-schema',
    ]);
  });

  it('knows the proper names of a glossary in which something else is wrong', () => {
    const changes = {
      'content/glossary.yaml': 'term: {}\nnames: [Meld. St. 27]\n',
      'content/slides/a/one.yaml': 'id: no.one\ntype: note\ntitle: Meld. St. 27 gjelder\n',
    };
    expect(lines(verdictOn(changes))).toEqual(['content/glossary.yaml:1:1 unknown-field']);
    expect(lines(verdictOn({ ...changes, 'content/glossary.yaml': 'names: [Meld. St. 27\ncounts: []\n' }))).toEqual([
      'content/glossary.yaml:2:1 yaml-syntax',
    ]);
  });

  it('tells of a missing field that it is to be added, and what it is', () => {
    const schema = SAMPLE['layouts/note/schema.yaml'] as string;
    const described = schema.replace(
      '  level: {',
      '  heading: { type: string, description: Above the chart. }\n  level: {',
    );
    const changes = {
      'layouts/note/schema.yaml': described.replace('[id, type, title]', '[id, type, title, heading, body]'),
      'content/slides/a/two.yaml': 'id: no.two\ntype: note\ntitle: x\nheading: y\nbody: z\n',
    };
    const hints = verdictOn(changes).diagnostics.map(({ hint }) => hint);
    expect(hints).toEqual(['Add «heading:». Above the chart.', 'Add «body:».']);
  });

  it('suggests the name that was meant', () => {
    const text = 'id: no.one\ntype: note\ntitle: x\norganisations: [kdm]\nbodi: x\n';
    const hints = verdictOn({ 'content/slides/a/one.yaml': text }).diagnostics.map(({ hint }) => hint);
    expect(hints).toEqual(['Did you mean «body»?', 'Did you mean «kmd»?']);
  });

  it('keeps markup in texts as typed', () => {
    const title = '<script>alert()</script> & "x"';
    const text = `id: no.one\ntype: note\ntitle: '${title}'\n`;
    expect(verdictOn({ 'content/slides/a/one.yaml': text }).project?.slides.get('no.one')?.units[0]?.text).toBe(title);
  });
});

describe('validate, across files', () => {
  const deck = (from: string, to: string): readonly string[] => {
    const text =
      'id: demo\ntitle: Demo\nauthor: A\nclient: B\ndate: 2017-06-30\nsource: nb\nlocales: [nb]\ntheme: plain\nfront: { title: Start, slides: [no.one] }\nchapters: []\n';
    return lines(verdictOn({ 'content/decks/demo.yaml': text.replace(from, to) }));
  };

  it.each([
    ['no.one]', 'no.won]', '9:33 unknown-slide'],
    ['no.one]', 'no.one, no.one]', '9:41 repeated-slide'],
    ['[nb]', '[nb, dk]', '7:15 unknown-locale'],
    ['plain', 'plane', '8:8 unknown-theme'],
    ['2017-06-30', '2017-06-31', '5:7 bad-form'],
    ['2017-06-30', '0000-01-01', '5:7 bad-form'],
    ['2017-06-30', '2108-01-01', '5:7 bad-form'],
    ['id: demo', 'id: con', '1:5 bad-id'],
    ['id: demo', 'id: demo.', '1:5 bad-id'],
    ['id: demo', 'id: gallery', '1:5 bad-id'],
    ['Demo', '"{{org:kmd}}"', '2:9 reference-not-allowed'],
  ])('a deck with %s as %s', (from, to, expected) => {
    expect(deck(from, to)).toEqual([`content/decks/demo.yaml:${expected}`]);
  });

  it('refuses an id used in two files, and names the first', () => {
    const { diagnostics } = verdictOn({ 'content/slides/b/three.yaml': 'id: no.two\ntype: note\ntitle: x\n' });
    expect(diagnostics).toMatchObject([
      { code: 'duplicate-id', place: { file: 'content/slides/b/three.yaml', line: 1, column: 5 } },
    ]);
    expect(diagnostics[0]?.message).toContain('content/slides/a/two.yaml:1');
  });

  it('counts one character as one', () => {
    const { diagnostics } = verdictOn({
      'content/facts.yaml': "a: { value: 5, unit: fte, source: interviews, quote: '' }\n",
    });
    expect(diagnostics.map(({ message }) => message)).toContain('«a.quote» needs at least 1 character.');
  });

  it('refuses the page of a slide that the deck leaves out', () => {
    const changes = {
      'content/slides/b/three.yaml': 'id: no.three\ntype: note\ntitle: x\n',
      'content/slides/a/two.yaml': 'id: no.two\ntype: note\ntitle: Se side {{page:no.three}}\n',
    };
    const verdict = verdictOn(changes);
    expect(lines(verdict)).toEqual(['content/slides/a/two.yaml:3:16 unknown-page']);
    expect(verdict.diagnostics[0]?.hint).toContain('under «slides» in the deck');
  });

  it('checks facts, sources and organisations', () => {
    const facts =
      'a: { value: 5, to: 4, unit: fte, source: interviews }\nb: { value: 1, unit: fte, source: nobody }\nc: { value: many, unit: hours, source: interviews }\n';
    expect(lines(verdictOn({ 'content/facts.yaml': facts })).map((line) => line.slice(19))).toEqual([
      '3:13 wrong-kind',
      '2:35 unknown-source',
      '3:25 unknown-unit',
    ]);
    const sources = 'interviews: { title: x, url: "javascript:alert(1)" }\n';
    expect(lines(verdictOn({ 'content/sources.yaml': sources }))).toEqual(['content/sources.yaml:1:30 bad-form']);
    for (const url of ['https://www.ssb.no@evil.com/', 'https://ѕѕb.no/'])
      expect(lines(verdictOn({ 'content/sources.yaml': sources.replace('javascript:alert(1)', url) }))).toEqual([
        'content/sources.yaml:1:30 bad-form',
      ]);
  });

  it('does not report ids as unknown when the file that defines them is broken', () => {
    expect(lines(verdictOn({ 'content/organisations.yaml': 'kmd: {' }))).toEqual([
      'content/organisations.yaml:1:7 yaml-syntax',
    ]);
    expect(lines(verdictOn({ 'content/slides/a/two.yaml': 'id: "x' }))).toEqual([
      'content/slides/a/two.yaml:1:5 yaml-syntax',
    ]);
  });

  it('diagnoses a broken schema once, at the schema', () => {
    const { diagnostics } = verdictOn({ 'layouts/note/schema.yaml': 'type: objekt\n' });
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ['bad-schema', 'layouts/note/schema.yaml'],
    ]);
  });

  it('diagnoses a broken shared schema once, not at each type', () => {
    expect(lines(verdictOn({ 'layouts/common.schema.yaml': 'a: [' }))).toEqual([
      'layouts/common.schema.yaml:1:5 yaml-syntax',
    ]);
    const wrong = verdictOn({ 'layouts/common.schema.yaml': 'definitions: { text: { type: 5 } }' });
    expect(lines(wrong)).toEqual(['layouts/common.schema.yaml:1:30 bad-schema']);
    const typo = verdictOn({
      'layouts/common.schema.yaml': 'definitions: { text: { type: string, translateable: true } }',
    });
    expect(lines(typo)).toEqual(['layouts/common.schema.yaml:1:1 bad-schema']);
  });

  it('checks locale settings', () => {
    const text =
      'name: N\nlang: "?"\nfallback: [sv]\nstyle: { money: "{number}", scales: { million: a, billion: b }, percent: "%", qualifiers: { about: "{number}", over: "{number}", under: "{number}", just-over: "{number}", just-under: "{number}" }, numbers: nb }\n';
    expect(lines(verdictOn({ 'locales/nb/locale.yaml': text })).map((line) => line.slice(23))).toEqual([
      '2:7 bad-form',
      '4:17 bad-form',
      '4:17 bad-form',
      '4:74 bad-form',
      '3:12 unknown-locale',
    ]);
  });
});

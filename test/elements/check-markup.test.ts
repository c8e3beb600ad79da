import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../../src/elements/check-markup.js';
import { declarations } from '../../src/elements/registry.js';
import { placeAttribute } from '../../src/template/mark-places.js';
import { parseMarkup } from '../../src/template/parse-markup.js';
import { theme, unit } from '../layout/small-deck.js';

function check(markup: string): string[] {
  const { root } = parseMarkup(
    markup.replace(/<(\w+)/gu, (_, name: string, at: number) => `<${name} ${placeAttribute}="l.hbs:1:${at + 1}"`),
    'l.hbs',
  );
  if (root === undefined) throw new Error('the markup is not well-formed');
  return checkMarkup(root, theme).map(({ code, place, severity, hint }) =>
    `${severity} ${place?.line}:${place?.column} ${code} ${hint}`.trim(),
  );
}

const inSlide = (markup: string): string[] => check(`<slide>${markup}</slide>`);

describe('checkMarkup', () => {
  it.each([
    '<text at="title" style="title" placeholder="title" role="title">a <run style="h3">b</run></text>',
    '<text x="1" y="2.5" w="30" h="-4" when="first">a</text>',
    '<row at="body" gap="3"><stack width="1fr" anchor="middle"><box style="panel" height="content"><rule/></box></stack></row>',
    '<table at="body" columns="2fr 72 1fr" fill="yes"><tr head="no"><th>a</th><td colspan="2"><p>b</p><bar value="1" of="2"/></td></tr></table>',
    '<rowmap at="continuation" when="continued"><p>a</p></rowmap>',
  ])('finds nothing wrong with %s', (markup) => {
    expect(inSlide(markup)).toEqual([]);
  });

  it.each([
    ['<txt>a</txt>', 'error 1:8 unknown-element Did you mean «text»?'],
    ['<constructor/>', 'error 1:8 unknown-element'],
    ['<text style="titel">a</text>', 'error 1:8 unknown-style Did you mean «title»?'],
    ['<text style="">a</text>', 'error 1:8 unknown-style'],
    ['<text stile="title">a</text>', 'error 1:8 unknown-attribute Did you mean «style»?'],
    ['<text constructor="x">a</text>', 'error 1:8 unknown-attribute'],
    ['<text at="boddy">a</text>', 'error 1:8 unknown-box Did you mean «body»?'],
    ['<text mark="stateed">a</text>', 'error 1:8 unknown-mark Did you mean «stated»?'],
    ['<text role="heder">a</text>', 'error 1:8 unknown-value'],
    ['<text x="left">a</text>', 'error 1:8 wrong-kind'],
    ['<table fill="true" columns="1fr"/>', 'error 1:8 wrong-kind'],
    ['<table columns="1fr 2px"/>', 'error 1:8 wrong-kind'],
    ['<table columns=""/>', 'error 1:8 wrong-kind'],
    ['<table/>', 'error 1:8 wrong-shape'],
    ['<table columns="1fr"/>', 'error 1:8 wrong-shape'],
    ['<table columns="1fr 1fr"><tr><td>a</td></tr></table>', 'error 1:8 wrong-shape'],
    ['<table columns="1fr 1fr"><tr><td>a</td><td>b</td><td>c</td></tr></table>', 'error 1:8 wrong-shape'],
    ['<table columns="1fr 1fr"><tr><td colspan="3">a</td></tr></table>', 'error 1:8 wrong-shape'],
    [
      '<table columns="1fr 1fr"><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      'error 1:8 wrong-shape',
    ],
    ['<table columns="1fr"><tr><td colspan="0">a</td></tr></table>', 'error 1:33 wrong-kind'],
    ['<table columns="1fr"><tr><td rowspan="1.5">a</td></tr></table>', 'error 1:33 wrong-kind'],
    ['<flow columns="0"/>', 'error 1:8 wrong-kind'],
    ['<flow><band><node span="0">a</node></band></flow>', 'error 1:20 wrong-kind'],
    ['<row><td>a</td></row>', 'error 1:13 misplaced-element'],
    ['<td>a</td>', 'error 1:8 misplaced-element'],
    ['<row>words</row>', 'error 1:8 misplaced-text Put the text into a <text>.'],
    ['<row><text at="body">a</text></row>', 'error 1:13 unknown-attribute'],
  ])('says of %s: %s', (markup, expected) => {
    const found = inSlide(markup);
    expect(
      found.filter((one) => one.startsWith(expected)),
      found.join('\n'),
    ).toHaveLength(1);
  });

  it('knows the colours of the theme', () => {
    expect(check('<slide background="ink"/>')).toEqual([]);
    expect(check('<slide background="inkk"/>')).toEqual(['error 1:1 unknown-colour Did you mean «ink»?']);
  });

  it('tells all faults of a tree', () => {
    expect(inSlide('<row gap="x"><text stile="a">b</text><txt/></row>')).toHaveLength(3);
  });

  it.each([
    ['<table columns="1fr" gaps="banana"><tr><td>a</td></tr></table>', 'gaps'],
    ['<chart><point value="many">a</point></chart>', 'value'],
    ['<text name="{{title}}">a</text>', 'name'],
    ['<chips columns="1fr"><level>L<chip columns="0 1">a</chip></level></chips>', 'columns'],
    ['<chevrons gap="3"><chevron>a</chevron></chevrons>', 'gap'],
    ['<chevrons><chevron dashed="yes">a</chevron></chevrons>', 'dashed'],
    ['<badge role="decoration">a</badge>', 'role'],
    ['<table columns="1fr"><tr name="r"><td>a</td></tr></table>', 'name'],
    ['<stack><text width="3">a</text></stack>', 'width'],
    ['<text alt="a">a</text>', 'alt'],
  ])('refuses what would be ignored: %s', (markup, name) => {
    const tree = parseMarkup(`<slide>${markup.replace('{{title}}', unit('title'))}</slide>`, 'l.hbs').root;
    if (tree === undefined) throw new Error('the markup is not well-formed');
    expect(checkMarkup(tree, theme).map(({ message }) => message)).toEqual([expect.stringContaining(`«${name}»`)]);
  });

  it('does not read the shape of what has a name in it that is not there', () => {
    const rows = '<tr><td style="-5">a</td><td>b</td></tr>';
    expect(inSlide(`<table columns="1fr 1fr">${rows}</table>`)).toEqual([expect.stringContaining('unknown-style')]);
  });

  it('knows only places that something offers', () => {
    const offered = new Set(declarations.flatMap(({ kind, holds }) => [kind, ...holds]));
    for (const { kind, where } of declarations.filter((one) => one.kind !== 'slide'))
      expect([kind, where.filter((place) => offered.has(place))]).toEqual([kind, where]);
  });
});

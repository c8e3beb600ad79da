/** What strangers may put into an SVG is refused in words, and what is not drawn is left out. */
import { describe, expect, it } from 'vitest';
import { looksLikeSvg, plainSvg } from '../../../../src/pipeline/pictures/svg/plain-svg.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => plainSvg(encode(text));
const svg = (inside: string, more = 'viewBox="0 0 40 20"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${more}>${inside}</svg>`;
const rect = '<rect width="4" height="4"/>';

describe('an SVG', () => {
  it.each([
    ['<script>alert(1)</script>', 'it holds a script'],
    ['<rect width="1" height="1" onclick="alert(1)"/>', 'it holds a script'],
    ['<a xlink:href=" javascript:alert(1)"><rect width="1" height="1"/></a>', 'it holds a script'],
    ['<use xlink:href="https://example.org/a.svg#b"/>', 'it refers to something outside of itself'],
    ['<use href="other.svg#b"/>', 'it refers to something outside of itself'],
    ['<rect fill="url(https://example.org/a.svg#b)"/>', 'it refers to something outside of itself'],
    [`<rect style="fill:url( 'file:///etc/passwd')"/>`, 'it refers to something outside of itself'],
    ['<style>@import "https://example.org/a.css";</style>', 'it refers to something outside of itself'],
    ['<style>rect{fill:url(//example.org/a)}</style>', 'it refers to something outside of itself'],
    ['<defs><image href="#a"/></defs>', 'it holds a picture of pixels; use that as PNG or JPEG instead'],
    [
      '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>',
      'it holds what is no drawing: HTML, sound or video',
    ],
    ['<rect><animate attributeName="x"/></rect>', 'it moves; a slide in print cannot'],
    ['<g><text>Oslo</text></g>', expect.stringContaining('turn its texts into paths')],
  ])('with %s is refused', (inside, why) => {
    expect(read(svg(inside))).toEqual(why);
  });

  it.each([
    [
      '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><svg viewBox="0 0 1 1">&b;</svg>',
      'as XML it cannot be read: it has a document type, which could bring entities',
    ],
    ['<!DOCTYPE svg SYSTEM "file:///etc/passwd"><svg viewBox="0 0 1 1"/>', expect.stringContaining('document type')],
    ['<svg viewBox="0 0 1 1">', 'as XML it cannot be read: it is no well-formed XML'],
    [`<svg viewBox="0 0 1 1">${'<g>'.repeat(260)}${'</g>'.repeat(260)}</svg>`, expect.stringContaining('250 deep')],
    ['<html><svg viewBox="0 0 1 1"/></html>', 'it is neither PNG, JPEG nor SVG'],
    [svg(rect, ''), 'it does not say how large it is: it needs a viewBox'],
    [svg(rect, 'viewBox="0 0 0 5"'), 'it does not say how large it is: it needs a viewBox'],
    [svg(rect, 'width="100%" height="50%"'), 'it does not say how large it is: it needs a viewBox'],
    [svg(rect, 'viewBox="0 0 1000 1"'), 'it is more than 100 times as long at one side as at the other'],
    [`<svg viewBox="0 0 1 1">${' '.repeat(2_000_000)}</svg>`, expect.stringContaining('at most 2000000 are read')],
  ])('%.60s is refused', (text, why) => {
    expect(read(text)).toEqual(why);
  });

  it('is refused in another encoding than UTF-8', () => {
    expect(plainSvg(new Uint8Array([0x3c, 0x73, 0xe6, 0x3e]))).toBe('it is not in UTF-8');
  });

  it('keeps its drawing alone, as large as its viewBox', () => {
    const text =
      '\uFEFF<?xml version="1.0"?><!-- by Kari --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">' +
      svg(
        `<title>Kari</title><metadata>Kari</metadata><style>.a{fill:red}</style><namedview/><g><a href="https://x.no">${rect}</a>Kari</g>`,
        'viewBox="-5,0 40 20" width="10cm" height="10cm" preserveAspectRatio="none"',
      );
    expect(read(text)).toEqual({
      ...{ x: -5, y: 0, width: 40, height: 20 },
      text:
        '<svg xmlns="http://www.w3.org/2000/svg" xlink="http://www.w3.org/1999/xlink" viewBox="-5 0 40 20" width="40" height="20">' +
        '<style>.a{fill:red}</style><g><a><rect width="4" height="4"></rect></a></g></svg>',
    });
  });

  it('is as large as its width and height say where it has no viewBox', () => {
    expect(read(svg(rect, 'width="2in" height="36pt"'))).toMatchObject({ x: 0, y: 0, width: 192, height: 48 });
  });

  it('is told from what is no XML', () => {
    expect(['<svg/>', '\uFEFF \n<?xml ?>', 'GIF89a', ''].map((text) => looksLikeSvg(encode(text)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webAddress } from '../../src/text/web-address.js';

describe('webAddress', () => {
  it.each([
    ['https://ex.com/æ', 'https://ex.com/%C3%A6'],
    ['https://blåbærsyltetøy.no/', 'https://xn--blbrsyltety-y8ao3x.no/'],
    ['HTTPS://EX.COM', 'https://EX.COM'],
    ['mailto:å@b.no', 'mailto:%C3%A5@b.no'],
    ['https://x.no/a|b%zz%41', 'https://x.no/a%7Cb%25zz%41'],
    ['https://www.ssb.no', 'https://www.ssb.no'],
    ['https://президент.рф/', 'https://xn--d1abbgf6aiiy.xn--p1ai/'],
    ['https://x.no/@ks', 'https://x.no/@ks'],
    ['https://x.no:8080/?mail=a@b.no', 'https://x.no:8080/?mail=a@b.no'],
    ['https://x.no/a?b=c&d=(e)#f', 'https://x.no/a?b=c&d=(e)#f'],
  ])('writes %j as %j', (typed, written) => {
    expect(webAddress(typed)).toBe(written);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://x.no',
    'x.no',
    'https://',
    'https://a b',
    'https://x.no/\u202Eb',
    'https://x.no/\u200Bb',
    'mailto:',
    'mailto:?subject=x',
    'mailto:a@b.no%0d%0aBcc:c@d.no',
    'https://x.no/%0A',
    'https://x.no/"',
    'data:text/html,x',
    'https://x.no/{{org:ks}}',
    'https://www.ssb.no@evil.com/',
    'https://www.ssb.no:443@evil.com/',
    String.raw`https://www.ssb.no\@evil.com/`,
    String.raw`https://www.ssb.no\.evil.com/`,
    'https://ѕѕb.no/',
    'https://www.ѕsb.no/',
    'https://xn--b-cvba.no/',
    'https://%D1%95%D1%95b.no/',
    'https://ssb.νο/',
    'mailto:post@ѕѕb.no',
  ])('refuses %j', (typed) => {
    expect(webAddress(typed)).toBeUndefined();
  });

  it('gives ASCII that stays as it is when read again', () => {
    const property = fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string({ unit: 'grapheme' }).map((end) => `https://x.no/${end}`),
      ),
      (typed) => {
        const written = webAddress(typed);
        fc.pre(written !== undefined);
        expect(written).toMatch(/^[!-~]+$/u);
        expect(webAddress(written)).toBe(written);
      },
    );
    fc.assert(property);
  });
});

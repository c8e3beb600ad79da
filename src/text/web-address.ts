/** Addresses that a link may lead to, in the form that both formats take: RFC 3986, so ASCII only. */
import { domainToUnicode } from 'node:url';

/**
 * What no address may hold: spaces and controls, also encoded; quotes, braces and angle brackets; characters that turn
 * the reading order or are not seen; «\», which browsers read as «/».
 */
const unsafe = /[\s<>"{}\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|%(?:[01][0-9a-f]|7f)/iu;
const notInUri = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![0-9a-f]{2})/giu;

/** What such an address must not have, in words for hints. */
export const HONEST = 'Before its host stands no «name@», and the host mixes no alphabets.';

/** What stands between `//` and the path, and after the «@» of a mail address. */
const authority = /^(?:https?:\/\/([^/?#]*)|mailto:[^?]*@([^?]*))/iu;

/** Alphabets with letters that look like those of another: «ѕѕb.no» is no «ssb.no». */
const lookalikes = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Coptic}\p{Script=Cherokee}]/u;

/** Whether an address names another host than it seems to: «https://www.ssb.no@evil.com», or letters of two alphabets, also in punycode. */
function pretends(text: string): boolean {
  const [, web, mail = ''] = authority.exec(text) ?? [];
  if (web?.includes('@') === true) return true;
  const address = `https://${web ?? mail}`;
  const host = URL.canParse(address) ? domainToUnicode(new URL(address).hostname) : '';
  return lookalikes.test(host) && /\p{Script=Latin}/u.test(host);
}

/**
 * `https:`, `http:` with a host, or `mailto:` with a recipient; undefined for everything else. What may not stand in an
 * address is percent-encoded, in host names written as punycode (RFC 3492).
 */
export function webAddress(text: string): string | undefined {
  if (!/^(?:https?:\/\/[^/]|mailto:[^?])/iu.test(text) || unsafe.test(text) || !URL.canParse(text)) return undefined;
  if (pretends(text)) return undefined;
  const ascii = /^[!-~]*$/u.test(text) ? text : new URL(text).href;
  return ascii.replace(notInUri, encodeURIComponent).replace(/^[a-z]+/iu, (scheme) => scheme.toLowerCase());
}

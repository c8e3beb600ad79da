/** Addresses that a link may lead to, in the form that both formats take: RFC 3986, so ASCII only. */

/** Spaces and controls, also encoded; quotes, braces and angle brackets; what turns the reading order or is not seen. */
const unsafe = /[\s<>"{}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|%(?:[01][0-9a-f]|7f)/iu;
const notInUri = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![0-9a-f]{2})/giu;

/**
 * `https:`, `http:` with a host, or `mailto:` with a recipient; undefined for everything else. What may not stand in an
 * address is percent-encoded, in host names written as punycode (RFC 3492).
 */
export function webAddress(text: string): string | undefined {
  if (!/^(?:https?:\/\/[^/]|mailto:[^?])/iu.test(text) || unsafe.test(text) || !URL.canParse(text)) return undefined;
  const ascii = /^[!-~]*$/u.test(text) ? text : new URL(text).href;
  return ascii.replace(notInUri, encodeURIComponent).replace(/^[a-z]+/iu, (scheme) => scheme.toLowerCase());
}

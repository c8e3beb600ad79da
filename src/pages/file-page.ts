/** A page of HTML that is one file: style, script and pictures are in it, and it asks nobody for anything. */
import { type Html, html, trusted } from './html.js';
import { icons } from './icons.js';
import { securityPolicy } from './security-policy.js';

export interface FilePage {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  readonly style: string;
  readonly script: string;
  /** Class of the body. */
  readonly look: string;
  readonly body: Html;
}

export function filePage({ lang, title, style, script, look, body }: FilePage): string {
  const [css, code] = [inElement(style, 'style'), inElement(script, 'script')];
  const policy = securityPolicy({ styles: [css], scripts: [code] });
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${trusted(css)}</style>
</head>
<body class="${look}">
${icons}${body}
<script>${trusted(code)}</script>
</body>
</html>
`.markup;
}

/** Style and script are the program's own; were one to hold the end of its element, the page would be cut off there. */
function inElement(text: string, element: string): string {
  if (new RegExp(`</${element}|<!--`, 'iu').test(text)) throw new Error(`a ${element} element would end too early`);
  return text;
}

/** A page that the server gives: its style sheets and scripts are asked for by name, nothing stands in it but what it says. */
import { type Html, html } from './html.js';
import { icons } from './icons.js';

export interface ServedPage {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  /** Addresses, in their order. */
  readonly styles: readonly string[];
  /** Run once the page is there. */
  readonly scripts?: readonly string[];
  /** Run before anything of the page is seen. */
  readonly scriptsFirst?: readonly string[];
  /** Class of the body. */
  readonly look: string;
  readonly body: Html;
  /** Where it goes on by itself, at once. */
  readonly next?: string;
}

export const servedPage = ({
  lang,
  title,
  styles,
  scripts = [],
  scriptsFirst = [],
  look,
  body,
  next,
}: ServedPage): Html =>
  html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
${next !== undefined && html`<meta http-equiv="refresh" content="0;url=${next}">`}
<title>${title}</title>
${styles.map((address) => html`<link rel="stylesheet" href="${address}">`)}
${scriptsFirst.map((address) => html`<script src="${address}"></script>`)}
${scripts.map((address) => html`<script src="${address}" defer></script>`)}
</head>
<body class="${look}">
${icons}
${body}
</body>
</html>
`;

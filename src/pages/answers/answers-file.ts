/** The answer list as one file of HTML that asks nobody for anything. */
import { type AnswerList, type AnswerWords, outcomeOf, saidOf } from '../../review/answer-list.js';
import type { Remark } from '../../review/remarks.js';
import { type Html, html, trusted } from '../html.js';
import { securityPolicy } from '../security-policy.js';

export function answersFile({ words, lang, deck, slides }: AnswerList): string {
  const sections = slides.map(
    ({ title, remarks }) =>
      html`<section><h2>${title}</h2><ul>${remarks.map((remark) => item(remark, words))}</ul></section>
`,
  );
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${securityPolicy({ styles: [STYLE], scripts: [] })}">
<title>${words.title}: ${deck}</title><style>${trusted(STYLE)}</style></head>
<body><main><h1>${words.title}</h1><p>${deck}</p>
${slides.length === 0 ? html`<p>${words.none}</p>` : sections}
</main></body></html>
`.markup;
}

const item = (remark: Remark, words: AnswerWords): Html =>
  html`<li class="${remark.state}"><p><strong>${outcomeOf(remark, words)}</strong></p>${saidOf(remark, words).map((said) => html`<p>${said}</p>`)}</li>`;

const STYLE = `body{font:1rem/1.5 Arial,sans-serif;margin:0;color:#1e2a36;background:#fff}main{max-width:44rem;margin:auto;padding:1.5rem}
h1,h2{font-family:Georgia,serif;line-height:1.25}h2{margin:2rem 0 .5rem;border-top:1px solid #d5dce4;padding-top:1rem;font-size:1.25rem}
ul{list-style:none;padding:0}li{border-left:4px solid #0f6670;padding:.25rem 0 .25rem 1rem;margin:1rem 0}li.open{border-color:#c4532b}
p{margin:.25rem 0;white-space:pre-line}@media screen and (prefers-color-scheme:dark){body{color:#edf1f5;background:#0f1c2d}h2{border-color:#2b3d54}}`;

/** The answer list as one file of HTML that asks nobody for anything. What is said to our questions becomes an answer file. */
import { type AnswerList, outcomeOf, saidOf } from '../../review/answer-list.js';
import { isAsked, type Remark } from '../../review/remarks.js';
import type { Words } from '../../model/program-words.js';
import { type Html, html, trusted } from '../html.js';
import { securityPolicy } from '../security-policy.js';

/** Where the script stands among the program's files. */
export const ANSWERS_SCRIPT = 'pages/answers.js';

/** The deck, the organisation and the locale that an answer file names. */
export interface Sender {
  readonly deck: string;
  readonly organisation: string;
  readonly locale: string;
}

/** `script`: the text of {@link ANSWERS_SCRIPT}. */
export function answersFile({ words, lang, deck, slides }: AnswerList, sender: Sender, script: string): string {
  const hasQuestions = slides.some(({ remarks }) => remarks.some(isAsked));
  const sections = slides.map(
    ({ title, remarks }) =>
      html`<section><h2>${title}</h2><ul>${remarks.map((remark) => item(remark, words))}</ul></section>
`,
  );
  const scripts = hasQuestions ? [script] : [];
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${securityPolicy({ styles: [STYLE], scripts })}">
<title>${words('answer.title')}: ${deck}</title><style>${trusted(STYLE)}</style></head>
<body><main><h1>${words('answer.title')}</h1><p>${deck}</p>
${slides.length === 0 ? html`<p>${words('answer.none')}</p>` : sections}
${hasQuestions && send(sender, words)}</main>${scripts.map((one) => html`<script>${trusted(one)}</script>`)}</body></html>
`.markup;
}

const item = (remark: Remark, words: Words): Html =>
  html`<li class="${remark.state}"><p><strong>${outcomeOf(remark, words)}</strong></p>${saidOf(remark, words).map((said) => html`<p>${said}</p>`)}${isAsked(remark) && field(remark.id, words)}</li>`;

/** Hidden until the script runs, which alone can make a file of it. */
const field = (id: string, words: Words): Html =>
  html`<p class="reply" hidden><label for="t-${id}">${words('pages.answers.yours')}</label><textarea id="t-${id}" data-to="${id}" rows="3"></textarea></p>`;

const send = ({ deck, organisation, locale }: Sender, words: Words): Html =>
  html`<noscript><p>${words('pages.answers.byMail')}</p></noscript>
<div class="send" hidden data-deck="${deck}" data-organisation="${organisation}" data-locale="${locale}" data-file="${deck}.${locale}.reply.json" data-nameless="${words('pages.review.nameMissing')}" data-wordless="${words('pages.answers.wordless')}" data-saved="${words('pages.answers.saved')}"><label for="who">${words('pages.review.nameOrRole')}</label><input id="who" type="text" autocomplete="organization-title"><p role="alert"></p><button type="button">${words('pages.review.download')}</button><p role="status"></p></div>`;

const STYLE = `body{font:1rem/1.5 Arial,sans-serif;margin:0;color:#1e2a36;background:#fff}main{max-width:44rem;margin:auto;padding:1.5rem}
h1,h2{font-family:Georgia,serif;line-height:1.25}h2{margin:2rem 0 .5rem;border-top:1px solid #d5dce4;padding-top:1rem;font-size:1.25rem}
ul{list-style:none;padding:0}li{border-left:4px solid #0f6670;padding:.25rem 0 .25rem 1rem;margin:1rem 0}li.open{border-color:#c4532b}
p{margin:.25rem 0;white-space:pre-line}label{display:block;font-weight:700}
textarea,input,button{font:inherit;color:inherit;background:inherit;border:1px solid #6b7785;border-radius:4px;padding:.5rem;box-sizing:border-box}
textarea,input{width:100%}[aria-invalid=true]{border-color:#c4532b}:focus-visible{outline:3px solid #0f6670;outline-offset:2px}
.send{margin:2rem 0;border-top:1px solid #d5dce4;padding-top:1rem}.send[hidden]{display:none}button{font-weight:700;margin:.5rem 0;min-height:2.75rem;padding:.5rem 1rem}
[role=alert]{color:#a03f1d;font-weight:700}@media print{.send,.reply{display:none}}
@media screen and (prefers-color-scheme:dark){body{color:#edf1f5;background:#0f1c2d}h2,.send{border-color:#2b3d54}[role=alert]{color:#f0a585}:focus-visible{outline-color:#5cc0c8}}`;

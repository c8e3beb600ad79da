/** An answer list as Markdown, as a page and as a mail. What people wrote is never taken for markup. */
import { sha256 } from '../shown/shown-digest.js';
import { type AnswerList, outcomeOf, saidOf } from './answer-list.js';

export function answersAsMarkdown(list: AnswerList): string {
  const { words, deck, slides } = list;
  const lines = slides.flatMap(({ title, remarks }) => [
    `## ${plainMarkdown(title)}`,
    ...remarks.map((remark) => {
      const [first = '', ...rest] = saidOf(remark, words).map(plainMarkdown);
      return [`- **${outcomeOf(remark, words)}**: ${first}`, ...rest.map((one) => `  ${one}`)].join('\n\n');
    }),
  ]);
  return `${[`# ${words.title}`, plainMarkdown(deck), ...(slides.length === 0 ? [words.none] : lines)].join('\n\n')}\n`;
}

/** Line ends would end a paragraph or begin a heading. */
const plainMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|~]/gu, '\\$&').replaceAll(/\s*\n\s*/gu, ' / ');

export function answersAsPage(list: AnswerList): string {
  const { words, lang, deck, slides } = list;
  const title = `${words.title}: ${deck}`;
  const sections = slides.map(
    ({ title: slide, remarks }) =>
      `<section><h2>${escaped(slide)}</h2><ul>${remarks
        .map((remark) => {
          const said = saidOf(remark, words).map((one) => `<p>${escaped(one).replaceAll('\n', '<br>')}</p>`);
          return `<li class="${remark.state}"><p><strong>${escaped(outcomeOf(remark, words))}</strong></p>${said.join('')}</li>`;
        })
        .join('')}</ul></section>`,
  );
  return `<!doctype html>
<html lang="${escaped(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escaped(words.title)}</h1><p>${escaped(deck)}</p>
${slides.length === 0 ? `<p>${escaped(words.none)}</p>` : sections.join('\n')}
</main></body></html>
`;
}

const STYLE = `body{font:1rem/1.5 Arial,sans-serif;margin:0;color:#1e2a36;background:#fff}main{max-width:44rem;margin:auto;padding:1.5rem}
h1,h2{font-family:Georgia,serif;line-height:1.25}h2{margin:2rem 0 .5rem;border-top:1px solid #d5dce4;padding-top:1rem;font-size:1.25rem}
ul{list-style:none;padding:0}li{border-left:4px solid #0f6670;padding:.25rem 0 .25rem 1rem;margin:1rem 0}li.open{border-color:#c4532b}p{margin:.25rem 0}
@media(prefers-color-scheme:dark){body{color:#edf1f5;background:#0f1c2d}h2{border-color:#2b3d54}}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A draft (RFC 5322, RFC 2046) that a mail program opens for sending: no address is known here. */
export function answersAsMail(list: AnswerList): string {
  const { words, deck, at, organisation } = list;
  const boundary = `=_${sha256(JSON.stringify([deck, organisation, at])).slice(0, 24)}`;
  const parts = [
    ['text/plain', answersAsMarkdown(list)],
    ['text/html', answersAsPage(list)],
  ].map(
    ([type, text = '']) =>
      `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${inLines(text)}\r\n`,
  );
  const head = [
    'X-Unsent: 1',
    `Subject: ${encodedWords(`${words.title}: ${deck}`)}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${parts.join('')}--${boundary}--\r\n`;
}

const inLines = (text: string): string =>
  Buffer.from(text).toString('base64').replaceAll(/.{76}/gu, '$&\r\n').trimEnd();

/** Encoded words (RFC 2047) of 75 characters at most, none of which cuts a character. */
const encodedWords = (text: string): string =>
  (text.replaceAll(/\s+/gu, ' ').match(/.{1,10}/gu) ?? [])
    .map((piece) => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`)
    .join('\r\n ');

/**
 * A mail as a file that mail programs open as a draft (RFC 5322, RFC 2045 to 2047): ASCII alone, so that whatever passes it on leaves
 * it as it is. The same mail gives the same bytes.
 */
import { createHash } from 'node:crypto';

export interface Mail {
  readonly from: Mailbox;
  readonly subject: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** BCP 47 tag of the text. */
  readonly lang: string;
  /** Lines end in a line feed. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** A name; nobody has an address here, so that the draft gets that of whoever sends it. */
export interface Mailbox {
  readonly name: string;
}

export interface Attachment {
  /** ASCII. */
  readonly name: string;
  /** Media type, such as `application/octet-stream`. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export function mailFile(mail: Mail): string {
  const boundary = `=_${createHash('sha256').update(JSON.stringify(mail)).digest('hex').slice(0, 32)}`;
  const head = [
    // A date and an author are what every message must have (RFC 5322, 3.6); this domain is nobody's (RFC 2606).
    `From: ${encoded(mail.from.name)}\r\n <unsent@skald.invalid>`,
    `Subject: ${encoded(mail.subject)}`,
    `Date: ${dateOf(mail.at)}`,
    // Outlook opens it for writing then, not as a message that was received.
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed;\r\n boundary="${boundary}"`,
  ];
  const parts = [textPart(mail), ...mail.attachments.map(attachmentPart)];
  const lines = [...head, '', ...parts.flatMap((part) => [`--${boundary}`, ...part]), `--${boundary}--`, ''];
  return lines.join('\r\n');
}

const textPart = ({ text, lang }: Mail): readonly string[] => [
  'Content-Type: text/plain; charset=utf-8',
  `Content-Language: ${lang}`,
  'Content-Transfer-Encoding: base64',
  '',
  ...base64Lines(new TextEncoder().encode(text.replaceAll('\n', '\r\n'))),
];

const attachmentPart = ({ name, type, bytes }: Attachment): readonly string[] => [
  `Content-Type: ${type};\r\n name="${plainName(name)}"`,
  `Content-Disposition: attachment;\r\n filename="${plainName(name)}"`,
  'Content-Transfer-Encoding: base64',
  '',
  ...base64Lines(bytes),
];

const plainName = (name: string): string => name.replaceAll(/[^\w.+-]/gu, '_');

/** 76 characters at most (RFC 2045, 6.8). */
const base64Lines = (bytes: Uint8Array): readonly string[] =>
  Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,76}/gu) ?? [];

/** Room for an encoded word in a line of 78 characters (RFC 5322, 2.1.1) after the name of its header, in bytes of the text. */
const MOST_BYTES = 36;

/** A text in a header: encoded words, each of whole characters, on lines of their own. */
function encoded(text: string): string {
  const words: string[] = [''];
  for (const character of text.replaceAll(/\s+/gu, ' ')) {
    const last = words.at(-1) ?? '';
    if (Buffer.byteLength(last + character) <= MOST_BYTES) words[words.length - 1] = last + character;
    else words.push(character);
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

/** `Tue, 09 May 2017 08:12:00 +0000` */
const dateOf = (at: string): string => new Date(at).toUTCString().replace('GMT', '+0000');

import { describe, expect, it } from 'vitest';
import { mailFile } from '../../src/mail/message.js';

const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
const mail = {
  from: { name: 'Prosjektgruppen for kartleggingen' },
  subject:
    'Styring og organisering av offentlig digitalisering i Norge: sider om Difi til kvalitetssikring, «utkast» 🎉',
  at: '2017-05-09T08:12:00Z',
  lang: 'nb-NO',
  text: 'Hei,\n\nÅpne filen.\n',
  attachments: [{ name: 'norway.nb.pptx', type: 'application/octet-stream', bytes }],
};

/** Encoded words of a header (RFC 2047), joined as readers join them. */
const decoded = (header: string): string =>
  [...header.matchAll(/=\?utf-8\?B\?([^?]*)\?=/gu)]
    .map(([, word = '']) => Buffer.from(word, 'base64').toString())
    .join('');

describe('a mail as a file', () => {
  const file = mailFile(mail);
  const [head = '', ...rest] = file.split('\r\n\r\n');

  it('is ASCII in short lines that end as mail wants it', () => {
    expect(file).toMatch(/^[\r\n\x20-\x7E]*$/u);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(Math.max(...file.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  it('has the headers that every message must have, in words that readers join again', () => {
    expect(head).toContain('\r\nDate: Tue, 09 May 2017 08:12:00 +0000\r\n');
    expect(head).toContain('\r\nX-Unsent: 1\r\n');
    expect(decoded(/^From: (.*(?:\r\n .*)*)/mu.exec(head)?.[1] ?? '')).toBe(mail.from.name);
    expect(decoded(/^Subject: (.*(?:\r\n .*)*)/mu.exec(head)?.[1] ?? '')).toBe(mail.subject);
  });

  it('holds the text and the files, byte for byte', () => {
    const body = rest.join('\r\n\r\n');
    const boundary = /boundary="([^"]+)"/u.exec(head)?.[1] ?? '';
    const parts = body.split(`--${boundary}`).map((part) => part.split('\r\n\r\n').at(-1) ?? '');
    expect(body.endsWith(`--${boundary}--\r\n`)).toBe(true);
    expect(Buffer.from(parts.find((part) => part.trim() !== '') ?? '', 'base64').toString()).toBe(
      mail.text.replaceAll('\n', '\r\n'),
    );
    expect(new Uint8Array(Buffer.from(parts.filter((part) => part.trim() !== '')[1] ?? '', 'base64'))).toEqual(bytes);
  });

  it('lets no subject begin a header of its own', () => {
    const hostile = mailFile({ ...mail, subject: 'Hei\r\nBcc: alle@eksempel.no' });
    expect(hostile.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/mu);
  });
});

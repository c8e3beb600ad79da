import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { filePage } from '../../src/pages/file-page.js';
import { html } from '../../src/pages/html.js';

const page = {
  lang: 'nb-NO',
  title: 'A & B',
  style: 'p{}',
  script: 'f()',
  look: 'rev',
  body: html`<p>${'<script>'}</p>`,
};

describe('a page that is one file', () => {
  const file = filePage(page);

  it('lets nothing run but its own script, and nothing be asked of anybody', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(file)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('connect-src')).toEqual(["'none'"]);
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(rules.get('script-src')).toEqual([hash(page.script)]);
    expect(rules.get('style-src')).toEqual([hash(page.style)]);
    expect(file).not.toMatch(/unsafe|https?:/u);
  });

  it('takes words as words', () => {
    expect(file).toContain('<title>A &amp; B</title>');
    expect(file).toContain('<p>&lt;script&gt;</p>');
  });

  it('refuses a style or script that would end too early', () => {
    expect(() => filePage({ ...page, style: 'p::after{content:"</style>"}' })).toThrow('end too early');
    expect(() => filePage({ ...page, script: "'</SCRIPT>'" })).toThrow('end too early');
  });
});

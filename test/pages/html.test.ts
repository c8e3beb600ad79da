import { describe, expect, it } from 'vitest';
import { html, json, trusted } from '../../src/pages/html.js';

describe('html', () => {
  it('prints what stands in its holes as text', () => {
    expect(html`<p title="${'"><b>'}">${"<script>&'"}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;b&gt;">&lt;script&gt;&amp;&#39;</p>',
    );
  });

  it('prints HTML as it is, lists one after the other, and nothing for nothing', () => {
    const items = ['a', 'b<'].map((text) => html`<li>${text}</li>`);
    const list = html`<ul>${items}${undefined}${false}${trusted('<svg/>')}${7}</ul>`;
    expect(list.markup).toBe('<ul><li>a</li><li>b&lt;</li><svg/>7</ul>');
  });

  it('leaves out what HTML cannot say', () => {
    expect(html`${'a\u0000\u0007b\tc'}`.markup).toBe('ab\tc');
  });

  it('writes JSON that ends no script', () => {
    const value = { text: '</script><!--\u2028' };
    expect(json(value).markup).not.toMatch(/<|\u2028/u);
    expect(JSON.parse(json(value).markup)).toEqual(value);
  });
});

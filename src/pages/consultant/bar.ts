/** A bar of how far a review is; its numbers stand beside it as text. */
import { type Html, html } from '../html.js';

export interface Shares {
  readonly settled: number;
  readonly stale: number;
  readonly change: number;
  readonly total: number;
}

/** Drawn, since styles of a single element are not allowed in pages that are served. */
export function bar({ settled, stale, change, total }: Shares): Html {
  const share = (count: number): number => (total === 0 ? 0 : Math.round((count / total) * 1000) / 10);
  const [a, b, c] = [share(settled), share(stale), share(change)];
  return html`<svg class="mini" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="all" width="100" height="8"/><rect class="a" width="${a}" height="8"/><rect class="b" x="${a}" width="${b}" height="8"/><rect class="c3" x="${a + b}" width="${c}" height="8"/></svg>`;
}

/** What is said of requests that were refused: enough to see that somebody tries, never a secret, and never more than can be read. */
import { allowance } from './limits.js';

export interface Refused {
  readonly status: number;
  readonly method: string;
  /** The kind of page that was asked for, such as `reviewer` or `consultant`; not the address, which may hold a secret. */
  readonly what: string;
  readonly why: string;
  /** Id of the link, where there is one. */
  readonly link?: string;
}

const A_SECOND = 1000;
const MOST = 10;

/** Past ten lines a second they are counted, and the number stands in the next line. */
export function refusalLog(tell: (line: string) => void, now: () => Date): (refused: Refused) => void {
  const isAllowed = allowance(MOST, A_SECOND);
  let left = 0;
  return ({ status, method, what, why, link }) => {
    const at = now();
    if (!isAllowed('', at.getTime())) {
      left += 1;
      return;
    }
    const before = left === 0 ? '' : ` (and ${left} before it)`;
    left = 0;
    tell(
      `${at.toISOString().slice(0, 19)}Z refused ${status} ${method} ${what}${link === undefined ? '' : ` ${link}`}: ${why}${before}`,
    );
  };
}

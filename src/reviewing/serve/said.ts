/** What the consultant has just done, as a sentence. */
import type { Words } from '../../model/program-words.js';

export function saidIn(query: URLSearchParams, words: Words): string | undefined {
  const [count, left] = ['count', 'left'].map((name) => Number(query.get(name) ?? 0)) as [number, number];
  switch (query.get('said')) {
    case 'recorded':
      return words('pages.matrix.recorded', { count });
    case 'built':
      return words('pages.release.built');
    case 'busy':
      return words('pages.release.busy');
    case 'movedOn':
      return words('pages.release.movedOn');
    case 'unlinked':
      return words('pages.matrix.linksTaken', { count });
    case 'reminded':
      return words('pages.remind.said', { count });
    case 'written':
      return [
        words('pages.import.saidWritten', { count }),
        ...(left === 0 ? [] : [words('pages.import.saidLeft', { count: left })]),
      ].join(' ');
    case 'told':
      return words('pages.import.saidTold');
    case 'refused':
      return words('pages.import.saidDeclined');
    case 'replied':
      return words('pages.remarks.saidReplied');
    case 'done':
      return words('pages.remarks.settledDone');
    case 'declined':
      return words('pages.remarks.settledDeclined');
    default:
      return undefined;
  }
}

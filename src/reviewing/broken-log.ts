/** Says where an approval log is broken. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Broken } from '../review/log.js';

export const brokenLog = (file: string, { line, kind, why }: Broken): Diagnostic => ({
  code: 'broken-log',
  severity: 'error',
  message: `${why} Nothing can be recorded or released until it is mended.`,
  hint:
    kind === 'torn'
      ? 'A command was stopped while it wrote this line. `skald review log --mend` takes it away, after a yes.'
      : 'Compare with the version in git, and put back what was there.',
  place: { file, line, column: 1 },
});

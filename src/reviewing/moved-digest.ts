/** A verdict on a version that is not the one of today. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Review } from './review.js';

/** Why a slide's digest is not the one that was seen: `sent` is undefined where it was never handed over. */
export interface Moved {
  readonly today: string;
  readonly sent: string | undefined;
  /** What the command line says was seen, where no version has it. */
  readonly asked?: string;
}

export function movedDigest(
  slide: string,
  locale: string,
  { today, sent, asked }: Moved,
  { project }: Review,
): Diagnostic {
  const versions = `${sent === undefined ? 'it was never sent' : `sent was ${sent}`}, today it is ${today}`;
  const file = project.slides.get(slide)?.file;
  return {
    code:
      asked === undefined && sent === undefined ? 'not-sent' : asked === undefined ? 'digest-moved' : 'unknown-digest',
    severity: 'error',
    message:
      asked === undefined
        ? `What ${slide} shows in ${locale} is not what was sent: ${versions}.`
        : `No version of ${slide} in ${locale} has the digest ${asked}: ${versions}.`,
    hint: 'Send it anew, or say with --shown which of the two was seen.',
    slide,
    locale,
    ...(file === undefined ? {} : { place: { file, line: 1, column: 1 } }),
  };
}

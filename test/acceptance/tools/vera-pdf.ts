/** veraPDF's verdict on PDF files, all in one call, since starting it takes longer than judging. */
import { attempt, installed } from './programs.js';

export interface Verdict {
  readonly compliant: boolean;
  readonly passedChecks: number;
  /** `7.1-3, 2 times, first in …: …`, one for each rule that is broken. */
  readonly failures: readonly string[];
}

interface Rule {
  readonly clause: string;
  readonly testNumber: number;
  readonly failedChecks: number;
  readonly checks: readonly { readonly context: string; readonly errorMessage: string }[];
}

interface Job {
  readonly itemDetails: { readonly name: string };
  readonly validationResult?: readonly {
    readonly compliant: boolean;
    readonly details: { readonly passedChecks: number; readonly ruleSummaries: readonly Rule[] };
  }[];
}

const failureOf = ({ clause, testNumber, failedChecks, checks: [check] }: Rule): string =>
  `${clause}-${testNumber}, ${failedChecks} times, first in ${check?.context}: ${check?.errorMessage}`;

const verdictOf = ({ itemDetails, validationResult = [] }: Job): (readonly [string, Verdict])[] =>
  validationResult.map(({ compliant, details }) => [
    itemDetails.name,
    { compliant, passedChecks: details.passedChecks, failures: details.ruleSummaries.map(failureOf) },
  ]);

/** By path; a file that veraPDF could not judge is not in it. Throws when there is no report at all. */
export const judge = (flavour: 'ua1' | '3a', files: readonly string[]): ReadonlyMap<string, Verdict> => {
  const program = ['-cp', installed('veraPdf'), 'org.verapdf.apps.GreenfieldCliWrapper'];
  const { stdout, stderr } = attempt('java', [...program, '--flavour', flavour, '--format', 'json', ...files]);
  if (!stdout.includes('"report"')) throw new Error(`veraPDF has no report: ${stderr || stdout}`);
  const { report } = JSON.parse(stdout) as { report: { jobs: readonly Job[] } };
  return new Map(report.jobs.flatMap(verdictOf));
};

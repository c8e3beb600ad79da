import { expect, it } from 'vitest';
import { report } from '../../src/commands/report.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';

const warnings = Array.from({ length: 12 }, (_, index): Diagnostic => ({
  code: 'bare-number',
  severity: 'warning',
  message: `A number ${index}.`,
  hint: 'Make it a fact.',
  place: { file: 'content/slides/one.yaml', line: index + 1, column: 1 },
}));

it('prints the document of a command as it was promised, and tells each warning beside it', () => {
  const result = { exitCode: 0 as const, files: [], diagnostics: warnings, document: [{ slide: 'no.one' }] };
  const { stdout, stderr } = report(result, { json: true, colour: false, thorough: false, all: false });
  expect(JSON.parse(stdout)).toEqual([{ slide: 'no.one' }]);
  expect(stderr.match(/ warning bare-number: /gu)).toHaveLength(12);
});

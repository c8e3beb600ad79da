/** Prints each test that failed, or was skipped, in a report of vitest's, with the first line of why. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [run, file] = process.argv.slice(2);

for (const { name, message, status, assertionResults } of JSON.parse(readFileSync(file, 'utf8')).testResults) {
  const failed = assertionResults.filter((test) => test.status !== 'passed');
  for (const { fullName, status, failureMessages } of failed)
    console.log(`Failed: ${run}: ${relative('.', name)}: ${fullName}: ${failureMessages[0]?.split('\n')[0] ?? status}`);
  if (status === 'failed' && failed.length === 0)
    console.log(`Failed: ${run}: ${relative('.', name)}: ${message.split('\n')[0]}`);
}

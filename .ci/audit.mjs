/**
 * Reads what `npm audit --json` prints and says in one line what it means: fails for holes that are high or critical. A registry
 * that gives no answer is told, and is no failure.
 */
import { readFileSync } from 'node:fs';

const WORSE = ['high', 'critical'];

function reportIn(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

const { vulnerabilities } = reportIn(readFileSync(0, 'utf8'));
const found = Object.values(vulnerabilities ?? {}).filter(({ severity }) => WORSE.includes(severity));

if (vulnerabilities === undefined) console.log('Not audited: the registry answers nothing about vulnerabilities.');
else if (found.length === 0) console.log('No vulnerability that is high or critical is known.');
else
  console.log(`Vulnerable: ${found.map(({ name, severity, range }) => `${name} ${range} (${severity})`).join(', ')}.`);

process.exitCode = found.length > 0 ? 1 : 0;

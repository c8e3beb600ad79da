/** The framework of a project that says nothing of its own, by what the governance pack declares. */
import { readFileSync } from 'node:fs';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { textFile } from '../../src/load/text-file.js';
import { buildFramework } from '../../src/project/build-framework.js';
import type { PackFile } from '../../src/schemas/pack.js';
import { checkedFile } from '../../src/validation/checked-file.js';

const path = 'layouts/governance/pack.yaml';

export const packText = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const { value: document } = parseYaml(textFile(path, packText));
if (document === undefined) throw new Error('The pack is broken.');
const file = checkedFile(document, 'pack', { errors: [], findings: [] });

export const standardFramework = buildFramework({
  framework: [],
  packs: [{ ...file, value: document.value as PackFile }],
});

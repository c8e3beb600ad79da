/** The framework of a project that says nothing of its own, by what the governance pack declares. */
import { readFileSync } from 'node:fs';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { textFile } from '../../src/load/text-file.js';
import { buildFramework } from '../../src/project/build-framework.js';
import type { FrameworkFile } from '../../src/schemas/framework.js';
import type { PackFile } from '../../src/schemas/pack.js';
import { checkedFile } from '../../src/validation/checked-file.js';

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

function checked(path: string) {
  const { value: document } = parseYaml(textFile(path, textOf(path)));
  if (document === undefined) throw new Error(`${path} is broken.`);
  return checkedFile(document, path, { errors: [], findings: [] });
}

export const packText = textOf('layouts/governance/pack.yaml');
export const claimsText = textOf('layouts/claims/pack.yaml');
export const standardText = textOf('layouts/standard.yaml');

const [pack, standard] = [checked('layouts/governance/pack.yaml'), checked('layouts/standard.yaml')];

export const standardFramework = buildFramework({
  framework: [],
  packs: [{ ...pack, value: pack.document.value as PackFile }],
  standard: [{ ...standard, value: standard.document.value as FrameworkFile }],
});

/**
 * Files, and of a YAML text that is asked for again what is in it, where that is sound, beside what the compiled program knows: tests
 * that read a project again and again spent two thirds of their time on files that nobody had touched. A text is read by the
 * program itself when it is first met, so whatever a test has damaged always is.
 */
import { parseYaml } from '../src/load/parse-yaml.js';
import { textFile } from '../src/load/text-file.js';
import { digestOf } from '../src/world/digest.js';
import type { Files } from '../src/world/world.js';
import { shippedPrecompiled } from './shipped-precompiled.js';

const asked = new Set<string>();
const values = new Map<string, unknown>();

export const knowingFiles = (files: Files): Files => ({
  ...files,
  precompiled: (kind, texts) =>
    shippedPrecompiled(kind, texts) ?? (kind === 'yaml' ? valueOf(texts.join('')) : undefined),
});

function valueOf(text: string): unknown {
  // What is read as YAML may be no JSON.
  if (text.startsWith('{')) return undefined;
  const digest = digestOf(text);
  if (!asked.has(digest)) return void asked.add(digest);
  if (!values.has(digest)) values.set(digest, soundValue(text));
  return values.get(digest);
}

function soundValue(text: string): unknown {
  const { value, diagnostics } = parseYaml(textFile('any.yaml', text));
  return diagnostics.length > 0 ? undefined : value?.value;
}

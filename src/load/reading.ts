/** Reads files one after the other and keeps what was found wrong, so that each loader only says what it wants. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Files } from '../world/world.js';
import { barredFile } from './barred.js';
import { parseYaml } from './parse-yaml.js';
import { readText } from './read-text.js';
import type { SourceDocument } from './source-document.js';
import type { TextFile } from './text-file.js';

export class Reading {
  readonly diagnostics: Diagnostic[] = [];
  readonly broken: string[] = [];

  constructor(readonly files: Files) {}

  /** The parsed file; undefined when its folder has no such file, or when it is broken (then it is noted as broken). */
  read<T>(path: string, parse: (file: TextFile) => Outcome<T>): T | undefined {
    if (!this.exists(path) && barredFile(this.files, path) === undefined) return undefined;
    const text = readText(this.files, path);
    const outcome: Outcome<T> = text.value === undefined ? { diagnostics: text.diagnostics } : parse(text.value);
    for (const one of outcome.diagnostics) this.diagnostics.push(one);
    if (outcome.value === undefined) this.broken.push(path);
    return outcome.value;
  }

  yaml(path: string): SourceDocument | undefined {
    return this.read(path, (file) => parseYaml(file, this.files));
  }

  /** Like `yaml`, for optional members: the key is absent when the file is. */
  optional<K extends string>(key: K, path: string): Partial<Record<K, SourceDocument>> {
    const document = this.yaml(path);
    return document === undefined ? {} : onlyMember(key, document);
  }

  exists(path: string): boolean {
    const cut = path.lastIndexOf('/');
    return this.files.list(path.slice(0, Math.max(0, cut))).includes(path.slice(cut + 1));
  }
}

function onlyMember<K extends string, V>(key: K, value: V): Partial<Record<K, V>> {
  const record: Partial<Record<K, V>> = {};
  record[key] = value;
  return record;
}

/** The schemas that the program ships as functions, which ajv wrote when the program was compiled. */
import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import type { Source } from '../load/source.js';
import { onceFor } from '../scene/once-for.js';
import { declaredBy } from './declared-by.js';
import { addKeywords } from './keywords.js';

/** What ajv makes of a schema. */
export interface Validator {
  call(notes: unknown, value: unknown): unknown;
  readonly errors?: null | ErrorObject[];
}

/** By schema; what its code refers to is handed in. */
export type MakeValidators = (
  exports: Record<string, Validator>,
  require: NodeJS.Require,
  keywords: Readonly<Record<string, unknown>>,
  formats: Readonly<Record<string, unknown>>,
) => void;

type Schemas = Pick<Source, 'sharedSchemas' | 'types' | 'packs' | 'framework'>;

/** What the functions were made of, in a fixed order. */
export const schemaTexts = (source: Schemas): readonly string[] => [
  ...[...source.sharedSchemas, ...source.types.values()].map(({ file }) => file.text),
  JSON.stringify(declaredBy(source)),
];

/** Undefined where any schema is another than the program's. */
export function shippedValidators(source: Source): ((name: string) => Validator | undefined) | undefined {
  // Made of the same texts when the program was compiled.
  const make = source.precompiled?.('schemas', schemaTexts(source)) as MakeValidators | undefined;
  if (make === undefined) return undefined;
  const validators = run(make);
  return (name) => validators[name];
}

const run = onceFor((make: MakeValidators): Readonly<Record<string, Validator>> => {
  const validators: Record<string, Validator> = {};
  const { keywords, formats } = keywordFunctions();
  make(validators, createRequire(import.meta.url), keywords, formats);
  return validators;
});

/** The functions of Skald's keywords and formats, by name. */
export function keywordFunctions(): Readonly<Record<'keywords' | 'formats', Readonly<Record<string, unknown>>>> {
  const keywords: Record<string, unknown> = {};
  const formats: Record<string, unknown> = {};
  addKeywords({
    addKeyword: ({ keyword, ...definition }) => {
      keywords[keyword] = 'validate' in definition ? definition.validate : undefined;
    },
    addFormat: (name, format) => {
      formats[name] = format;
    },
  });
  return { keywords, formats };
}

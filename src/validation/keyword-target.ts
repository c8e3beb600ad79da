/** What keywords and formats are given to: ajv, or who wants their functions alone. */
import type { FormatDefinition, FuncKeywordDefinition } from 'ajv';

export interface KeywordTarget {
  addKeyword(definition: FuncKeywordDefinition & { readonly keyword: string }): unknown;
  addFormat(name: string, format: FormatDefinition<string>): unknown;
}

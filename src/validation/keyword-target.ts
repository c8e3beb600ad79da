/** What keywords and formats are added to: ajv, or a collector of their functions alone. */
import type { FormatDefinition, FuncKeywordDefinition } from 'ajv';

export interface KeywordTarget {
  addKeyword(definition: FuncKeywordDefinition & { readonly keyword: string }): unknown;
  addFormat(name: string, format: FormatDefinition<string>): unknown;
}

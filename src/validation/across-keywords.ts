/** Teaches ajv the keywords across fields (`AcrossKeyword`). They never fail: what they ask is checked when all files are read. */
import type { KeywordTarget } from './keyword-target.js';
import type { DataValidationCxt } from 'ajv/dist/types/index.js';
import type { AcrossKeyword, Notes } from './finding.js';
import { pathOf } from './json-pointer.js';

export function addAcrossKeywords(ajv: KeywordTarget): void {
  add(ajv, 'marks', 'object');
  add(ajv, 'connected', 'object');
  add(ajv, 'unrepeated', 'array');
  add(ajv, 'relates', 'object');
}

function add(ajv: KeywordTarget, keyword: AcrossKeyword, schemaType: 'object' | 'array'): void {
  function validate(this: Notes, asked: unknown, value: unknown, _: unknown, context?: DataValidationCxt): boolean {
    const path = pathOf(context?.instancePath ?? '', this.root);
    const said = typeof value === 'boolean' ? String(value) : '';
    this.findings.push({ keyword, kind: '', value: said, path, asked });
    return true;
  }
  ajv.addKeyword({ keyword, schemaType, errors: false, validate });
}

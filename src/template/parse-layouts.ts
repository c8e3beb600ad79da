/** Parses the templates and partials once, for the check of their fields and for compiling. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { brokenTemplate } from './broken-template.js';
import type { Layouts, TemplateSource } from './layouts.js';

export interface ParsedTemplate {
  readonly source: TemplateSource;
  /** Absent where Handlebars cannot read it; `diagnostics` then say why. */
  readonly program?: hbs.AST.Program;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ParsedLayouts extends Pick<Layouts, 'schemas' | 'shared'> {
  readonly types: ReadonlyMap<string, ParsedTemplate>;
  readonly partials: ReadonlyMap<string, ParsedTemplate>;
}

export const parseLayouts = ({ types, partials, schemas, shared }: Layouts): ParsedLayouts => ({
  types: parseAll(types),
  partials: parseAll(partials),
  schemas,
  shared,
});

const parseAll = (sources: ReadonlyMap<string, TemplateSource>): ReadonlyMap<string, ParsedTemplate> =>
  new Map([...sources].map(([name, source]) => [name, parseTemplate(source)]));

function parseTemplate(source: TemplateSource): ParsedTemplate {
  try {
    return { source, program: Handlebars.parse(source.text), diagnostics: [] };
  } catch (error) {
    return { source, diagnostics: [brokenTemplate(error, source)] };
  }
}

/** Parses the templates and partials once, for the check of their fields and for compiling. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { onceForText } from '../scene/once-for.js';
import { brokenTemplate } from './broken-template.js';
import type { Layouts, TemplateSource } from './layouts.js';

export interface ParsedTemplate {
  readonly source: TemplateSource;
  /** Absent where Handlebars cannot read it; `diagnostics` then say why. */
  readonly program?: hbs.AST.Program;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ParsedLayouts extends Pick<Layouts, 'parts' | 'schemas' | 'shared'> {
  readonly types: ReadonlyMap<string, ParsedTemplate>;
  readonly partials: ParsedPartials;
}

/** Each is parsed when it is asked for: few slide types need more than a few. */
export interface ParsedPartials {
  readonly names: readonly string[];
  get(name: string): ParsedTemplate | undefined;
}

export const parseLayouts = ({ types, partials, parts, schemas, shared }: Layouts): ParsedLayouts => ({
  types: new Map([...types].map(([name, source]) => [name, parseTemplate(source)])),
  partials: parsePartials(partials),
  parts,
  schemas,
  shared,
});

const parsePartials = (sources: ReadonlyMap<string, TemplateSource>): ParsedPartials => ({
  names: [...sources.keys()],
  get: onceForText((name) => {
    const source = sources.get(name);
    return source && parseTemplate(source);
  }),
});

function parseTemplate(source: TemplateSource): ParsedTemplate {
  try {
    return { source, program: Handlebars.parse(source.text), diagnostics: [] };
  } catch (error) {
    return { source, diagnostics: [brokenTemplate(error, source)] };
  }
}

/** Which partials templates include. None may include itself, and a fault in a partial names the layouts that include it. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Layouts } from './layouts.js';
import { type ParsedLayouts, type ParsedPartials, type ParsedTemplate, parseLayouts } from './parse-layouts.js';

type Inclusion = readonly [name: string, call: hbs.AST.PartialStatement];

function inclusionsIn({ program }: ParsedTemplate): readonly Inclusion[] {
  const finder = new InclusionFinder();
  if (program !== undefined) finder.accept(program);
  return finder.found;
}

class InclusionFinder extends Handlebars.Visitor {
  readonly found: Inclusion[] = [];

  override PartialStatement(call: hbs.AST.PartialStatement): void {
    super.PartialStatement(call);
    if ('original' in call.name) this.found.push([call.name.original, call]);
  }
}

/** Partials that include themselves, directly or through others: each circle once, at the call that closes it. */
export function checkCircles(partials: ParsedPartials): Diagnostic[] {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): Diagnostic[] => {
    const partial = partials.get(name);
    if (partial === undefined || done.has(name)) return [];
    const around = [...path, name];
    const found = inclusionsIn(partial).flatMap(([called, call]) =>
      around.includes(called) ? [circular(around.slice(around.indexOf(called)), partial, call)] : visit(called, around),
    );
    done.add(name);
    return found;
  };
  return partials.names.flatMap((name) => visit(name, []));
}

function circular(circle: readonly string[], { source }: ParsedTemplate, { loc }: hbs.AST.Node): Diagnostic {
  const [first = ''] = circle;
  return {
    code: 'circular-partial',
    severity: 'error',
    message: `The partial «${first}» includes itself: ${[...circle, first].join(' → ')}.`,
    hint: 'Take this call away: entries within entries are gone through by {{#each}} in {{#each}}.',
    place: { file: source.file, line: loc.start.line, column: loc.start.column + 1 },
  };
}

/** Adds to what is reported about a partial the layouts that include it, directly or through other partials. */
export function namingLayouts(diagnostics: readonly Diagnostic[], layouts: Layouts): readonly Diagnostic[] {
  const files = new Map([...layouts.partials].map(([name, { file }]) => [file, name] as const));
  if (!diagnostics.some(({ place }) => files.has(place?.file ?? ''))) return diagnostics;
  const parsed = parseLayouts(layouts);
  const included = [...parsed.types.values()].map(
    (type) => [type.source.file, includedBy(type, parsed.partials)] as const,
  );
  return diagnostics.map((one) => {
    const name = files.get(one.place?.file ?? '');
    const users = included.flatMap(([file, names]) => (name !== undefined && names.has(name) ? [file] : []));
    return users.length === 0 ? one : { ...one, message: `${one.message} ${includers(users)}` };
  });
}

/** Names of the partials that a template includes, directly or through others. */
export function includedBy(template: ParsedTemplate, partials: ParsedLayouts['partials']): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (from: ParsedTemplate): void => {
    for (const [name] of inclusionsIn(from)) {
      const partial = partials.get(name);
      if (partial === undefined || names.has(name)) continue;
      names.add(name);
      add(partial);
    }
  };
  add(template);
  return names;
}

function includers([first = '', ...others]: readonly string[]): string {
  const more =
    others.length === 1 ? ` and ${others[0] ?? ''}` : others.length > 1 ? ` and ${others.length} others` : '';
  return `The partial is included by ${first}${more}.`;
}

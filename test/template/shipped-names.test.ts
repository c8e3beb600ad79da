/** No name in a shipped template can be misspelt without a word: one letter of each is altered in turn. */
import Handlebars from 'handlebars/dist/handlebars.js';
import { expect, it } from 'vitest';
import { packs } from '../../src/packs/registry.js';
import { readGallery } from '../../src/pipeline/read-gallery.js';
import { checkCalls } from '../../src/template/check-calls.js';
import { checkFields } from '../../src/template/check-fields.js';
import { helpersFor } from '../../src/template/expand-slides.js';
import { includedBy } from '../../src/template/inclusions.js';
import { type Layouts, loadLayouts, type TemplateSource } from '../../src/template/layouts.js';
import { outlineOf } from '../../src/template/make-outline.js';
import { type ParsedLayouts, parseLayouts, type ParsedTemplate } from '../../src/template/parse-layouts.js';
import { diskFiles } from '../../src/world/disk.js';
import { some } from '../amount.js';

const files = diskFiles(new URL('../..', import.meta.url).pathname);
const { value: project } = readGallery(files);
const [deck] = project?.decks.values() ?? [];
const { value: layouts } = loadLayouts(files, packs);
if (project === undefined || deck === undefined || layouts === undefined) throw new Error('The gallery is broken.');
const helpers = helpersFor(outlineOf(project, deck), deck, layouts.packs);
const shipped: Layouts = layouts;
const names = { helpers: Object.keys(helpers), partials: [...shipped.partials.keys()] };

/** A name in a template, from its place in the text to its end. */
interface Name {
  readonly name: string;
  readonly start: number;
}

/** Names of fields, helpers, blocks and what Handlebars counts: each part of each path. */
class NameFinder extends Handlebars.Visitor {
  readonly names: Name[] = [];

  constructor(private readonly text: string) {
    super();
  }

  override PathExpression({ parts, loc }: hbs.AST.PathExpression): void {
    const lines = this.text.split('\n').slice(0, loc.start.line - 1);
    let start = lines.reduce((sum, line) => sum + line.length + 1, 0) + loc.start.column;
    for (const name of parts) {
      start = this.text.indexOf(name, start);
      this.names.push({ name, start });
      start += name.length;
    }
  }

  /** A partial that is not there is told by checkCalls; its name is no field. */
  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.acceptArray(partial.params);
    this.acceptKey(partial, 'hash');
  }
}

function namesIn(text: string): readonly Name[] {
  const finder = new NameFinder(text);
  finder.accept(Handlebars.parse(text));
  return finder.names;
}

/** Its last letter becomes another. */
const misspelt = (text: string, { name, start }: Name): string => {
  const end = start + name.length;
  return `${text.slice(0, end - 1)}${text[end - 1] === 'q' ? 'x' : 'q'}${text.slice(end)}`;
};

/** Parsed once; where a name is misspelt, only that one template is parsed anew. */
const parsed = parseLayouts(shipped);

/** Files in which faults are told where a template is changed: a slide type by itself, a partial in all slide types. */
function told(changed: TemplateSource): readonly string[] {
  const alone = parseLayouts({ ...shipped, types: new Map([['changed', changed]]) }).types.get('changed');
  const { program, diagnostics = [] } = alone ?? {};
  if (alone === undefined || program === undefined) return diagnostics.map(({ place }) => place?.file ?? '');
  const calls = checkCalls(program, changed.file, names);
  return [...calls, ...checkFields(putting(alone), helpers)].map(({ place }) => place?.file ?? '');
}

/** Files that a slide type is made of: its own, and those of the partials it includes. */
const parts = new Map(
  [...parsed.types].map(([type, template]) => [
    type,
    new Set([
      template.source.file,
      ...[...includedBy(template, parsed.partials)].map((name) => shipped.partials.get(name)?.file ?? ''),
    ]),
  ]),
);

/** The shipped templates of the slide types that a template is part of, which is another. */
function putting(changed: ParsedTemplate): ParsedLayouts {
  const put = (one: ParsedTemplate | undefined): ParsedTemplate | undefined =>
    one?.source.file === changed.source.file ? changed : one;
  const types = [...parsed.types].filter(([type]) => parts.get(type)?.has(changed.source.file));
  return {
    ...parsed,
    types: new Map(types.map(([type, template]) => [type, put(template) ?? template])),
    partials: { names: names.partials, get: (name) => put(parsed.partials.get(name)) },
  };
}

/** In a map each key may be there: what descriptions are of, the parts of a row. */
const keys = new Set([
  'layouts/governance/partials/divider-list.hbs summary',
  'layouts/governance/partials/comparison-shares.hbs parts',
]);

it('passes as it is shipped', () => {
  expect(checkFields(parsed, helpers)).toEqual([]);
});

it.each(some([...shipped.types.values(), ...shipped.partials.values()], 12))(
  'in $file each that is misspelt is told',
  (source) => {
    const { file, text } = source;
    const passed = namesIn(text).filter(
      (one) => !keys.has(`${file} ${one.name}`) && !told({ file, text: misspelt(text, one) }).includes(file),
    );
    const lineOf = ({ start }: Name): number => text.slice(0, start).split('\n').length;
    expect(passed.map((one) => `${one.name} in line ${lineOf(one)}`)).toEqual([]);
  },
);

/** The template stage: each slide's layout expanded once for all locales, and read back as a tree of elements. */
import type Handlebars from 'handlebars';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { DeckSpec, Project, Slide } from '../project/project.js';
import { brokenTemplate, compileTemplate, type Template } from './compile-template.js';
import { slidesOf, viewDeck } from './deck-view.js';
import type { Element } from './element.js';
import { makeHelpers } from './helpers.js';
import type { Layouts, TemplateSource } from './layouts.js';
import { parseMarkup } from './parse-markup.js';
import { toToken } from './reference-token.js';

export interface ExpandedSlide {
  readonly slide: Slide;
  readonly root: Element;
}

/** `draft` stamps the slides. Slides whose template is broken are left out, with a diagnostic. */
export function expandSlides(
  project: Project,
  deck: DeckSpec,
  layouts: Layouts,
  draft: boolean,
): Outcome<ExpandedSlide[]> {
  const diagnostics: Diagnostic[] = [];
  const helpers = makeHelpers(project.facts, project.framework);
  const names = Object.keys(helpers);
  const aliases = new Map<string, string>();
  const compileAll = (
    sources: ReadonlyMap<string, TemplateSource>,
    used: ReadonlySet<string>,
  ): Record<string, Template> => {
    const compiled: Record<string, Template> = {};
    for (const [name, source] of sources) {
      if (!used.has(name)) continue;
      const alias = String(aliases.size);
      aliases.set(alias, source.file);
      const result = compileTemplate(source.text, source.file, names, alias);
      diagnostics.push(...result.diagnostics);
      if (result.template !== undefined) compiled[name] = result.template;
    }
    return compiled;
  };
  const slides = slidesOf(deck, project);
  const partials = compileAll(layouts.partials, new Set(layouts.partials.keys()));
  const types = compileAll(layouts.types, new Set(slides.map((slide) => slide.type)));
  const expanded = slides.flatMap((slide): ExpandedSlide[] => {
    const template = types[slide.type];
    const source = layouts.types.get(slide.type);
    if (template === undefined || source === undefined) return [];
    const result = expandOne(template, source, slide, {
      helpers,
      partials,
      aliases,
      deck: viewDeck(deck, slide, draft),
    });
    diagnostics.push(...result.diagnostics);
    return result.root === undefined ? [] : [{ slide, root: result.root }];
  });
  return { value: expanded, diagnostics };
}

interface Surroundings {
  readonly helpers: Readonly<Record<string, (...values: unknown[]) => unknown>>;
  readonly partials: Readonly<Record<string, Template>>;
  readonly deck: object;
  readonly aliases: ReadonlyMap<string, string>;
}

function expandOne(
  template: Template,
  source: TemplateSource,
  slide: Slide,
  around: Surroundings,
): { root?: Element; diagnostics: Diagnostic[] } {
  try {
    const context = { ...withReferences(slide), deck: around.deck };
    const options = { helpers: { ...around.helpers }, partials: { ...around.partials } } as Handlebars.RuntimeOptions;
    return parseMarkup(template(context, options), source.file, around.aliases);
  } catch (error) {
    return { diagnostics: [brokenTemplate(error, source.text, source.file)] };
  }
}

/** The slide's fields with each translatable text replaced by the reference to its unit. */
export function withReferences(slide: Slide): Record<string, unknown> {
  const fields: Record<string, unknown> = structuredClone(slide.fields);
  for (const unit of slide.units) setAt(fields, unit.path, toToken({ kind: 'unit', id: unit.id }));
  return fields;
}

function setAt(root: Record<string, unknown>, path: readonly (string | number)[], value: string): void {
  let target: unknown = root;
  for (const key of path.slice(0, -1)) target = isIndexable(target) ? target[key] : undefined;
  const last = path.at(-1);
  if (isIndexable(target) && last !== undefined) target[last] = value;
}

const isIndexable = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** The template stage: each slide's layout expanded once for all locales, and read back as a tree of elements. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { finished, type Steps } from '../diagnostics/steps.js';
import type { DeckSpec, Slide } from '../model/project.js';
import { brokenTemplate, endlessTemplate } from './broken-template.js';
import { checkFields } from './check-fields.js';
import { checkReferences } from './check-references.js';
import { type CompiledLayouts, compileLayouts } from './compile-layouts.js';
import { deckHelpers } from './deck-helpers.js';
import { deckViewer, slidesOf } from './deck-view.js';
import type { Edition } from './edition.js';
import type { Element } from './element.js';
import { Expander, TooMuch } from './expander.js';
import type { Helpers } from './helper.js';
import { makeHelpers } from './helpers.js';
import { checkCircles } from './inclusions.js';
import type { Layouts, TemplateSource } from './layouts.js';
import { type MarkupPieces, markupPieces } from './markup-pieces.js';
import type { Outline, SlideOutline } from './outline.js';
import { parseLayouts } from './parse-layouts.js';
import { parseMarkup } from './parse-markup.js';
import { sectionHelpers } from './section-helpers.js';
import { withPrinted } from './with-printed.js';

export interface ExpandedSlide {
  readonly slide: Slide;
  readonly root: Element;
  /** Its template asks who has approved what, which differs from locale to locale. */
  readonly asksApprovals?: true;
}

/** `slides` are those of the deck that are wanted. Slides whose template is broken are left out, with a diagnostic. */
export const expandSlides = (...given: Parameters<typeof expandingSlides>): Outcome<ExpandedSlide[]> =>
  finished(expandingSlides(...given));

/** The same slide by slide. */
export function* expandingSlides(
  slides: readonly Slide[],
  deck: DeckSpec,
  project: Outline,
  layouts: Layouts,
  edition: Edition,
): Steps<Outcome<ExpandedSlide[]>> {
  const helpers = helpersFor(project, deck, layouts.packs);
  const used = new Set(slides.map((slide) => slide.type));
  const compiled = compiledAndChecked(layouts, used, helpers);
  if (compiled.diagnostics.length > 0) return { value: [], diagnostics: compiled.diagnostics };
  const asking = new Set<string>();
  const pieces = markupPieces(compiled.aliases);
  const expander = new Expander(compiled, helpers, layouts);
  const viewOf = deckViewer(deck, project, edition, ({ id }) => asking.add(id));
  const results: (Expanded & { readonly slide: Slide })[] = [];
  for (const slide of slides) {
    const outline = project.slides.get(slide.id);
    if (outline === undefined) throw new Error(`The outline has no slide ${slide.id}`);
    const around = { ...compiled, pieces, expander, layouts, deck: viewOf(outline) };
    results.push({ slide, ...expandOne(outline, layouts.types.get(slide.type), around) });
    yield;
  }
  const expanded = results.flatMap(({ slide, root }): ExpandedSlide[] =>
    root === undefined ? [] : [{ slide, root, ...(asking.has(slide.id) ? { asksApprovals: true } : {}) }],
  );
  const references = checkReferences(expanded, project);
  return { value: expanded, diagnostics: [...results.flatMap((result) => result.diagnostics), ...references] };
}

function compiledAndChecked(layouts: Layouts, used: ReadonlySet<string>, helpers: Helpers): CompiledLayouts {
  const parsed = parseLayouts(layouts);
  const made = compileLayouts(parsed, used, Object.keys(helpers));
  // A broken partial is reported once, not at each layout that uses it.
  const diagnostics = [...made.diagnostics, ...checkCircles(parsed.partials), ...checkFields(parsed, helpers)];
  return { ...made, diagnostics };
}

/** What templates may call, by name. */
export function helpersFor(project: Outline, deck: DeckSpec, packs: Layouts['packs']): Helpers {
  const slides = slidesOf(deck, project);
  return {
    ...makeHelpers(project.facts, project.framework),
    ...deckHelpers(project, slides),
    ...sectionHelpers(project.framework),
    ...packs.reduce((all, { helpers }) => ({ ...all, ...helpers?.(deck, project, slides) }), {}),
  };
}

interface Surroundings extends CompiledLayouts {
  readonly pieces: MarkupPieces;
  readonly expander: Expander;
  readonly layouts: Layouts;
  readonly deck: object;
}

interface Expanded {
  readonly root?: Element;
  readonly diagnostics: readonly Diagnostic[];
}

function expandOne(slide: SlideOutline, source: TemplateSource | undefined, around: Surroundings): Expanded {
  const template = Object.hasOwn(around.types, slide.type) ? around.types[slide.type] : undefined;
  if (template === undefined || source === undefined) return { diagnostics: [] };
  try {
    const context = { ...slide.fields, deck: around.deck };
    const markup = around.expander.expand(template, context, source.file);
    const { root, diagnostics } = parseMarkup(markup, source.file, around.pieces);
    return { ...(root === undefined ? {} : { root: withPrinted(root) }), diagnostics };
  } catch (error) {
    if (error instanceof TooMuch) return { diagnostics: [endlessTemplate(error, slide.id, source)] };
    return { diagnostics: [brokenTemplate(error, running(around) ?? source)] };
  }
}

/** The partial that was running when something went wrong; nothing for a layout itself. */
const running = ({ expander: { file }, layouts }: Surroundings): TemplateSource | undefined =>
  [...layouts.partials.values()].find((partial) => partial.file === file);

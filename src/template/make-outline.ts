/** Makes the outline of a project: what templates may know of it. */
import { isAnswer } from '../model/answers.js';
import type { DeckSpec, Project, Slide } from '../model/project.js';
import { slidesOf } from './deck-view.js';
import { marked } from './marked.js';
import { mentioned } from './mentioned.js';
import type { Outline, SlideOutline } from './outline.js';
import { withReferences } from './with-references.js';

export function outlineOf(project: Project, deck: DeckSpec): Outline {
  const { organisations, facts, framework, cells, conflicts, answers, units, locales } = project;
  const slides = slidesOf(deck, project);
  let known: ReadonlySet<string> | undefined;
  return {
    ...{ organisations, facts, framework, cells, conflicts },
    answers: withReferences({ fields: answers, units: units.filter(({ id }) => isAnswer(id)) }),
    slides: new Map([...project.slides].map(([id, slide]) => [id, outlined(slide)])),
    bullets: new Map(slides.flatMap(({ units }) => units.map(({ id, text }) => [id, bulletsIn(text)]))),
    marked: new Map(slides.map((slide) => [slide.id, marked(slide, project)])),
    frameworkWords: locales.get(deck.source)?.framework ?? {},
    // Reads all texts of the deck in all its languages, so only where a template asks.
    mentioned: () => (known ??= new Set(mentioned(deck, project, slides).map(({ id }) => id))),
  };
}

function outlined(slide: Slide): SlideOutline {
  const { id, type, section, organisations } = slide;
  return { id, type, ...(section === undefined ? {} : { section }), organisations, fields: withReferences(slide) };
}

const bulletsIn = (text: string): number =>
  text.trim() === '' ? 0 : Math.max(1, text.split('\n').filter((line) => line.startsWith('- ')).length);

/** Applies a rule to a scene laid out from markup, or to one made by hand. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Project, Slide } from '../../src/model/project.js';
import { diagnosticOf } from '../../src/rules/diagnostic-of.js';
import type { SceneRule, Situation } from '../../src/rules/rule.js';
import type { Attempt } from '../../src/layout/attempt.js';
import type { Item, Presentation, Scene, SlideLayout } from '../../src/scene/scene.js';
import { deckOf, fonts, lay, spec, theme, type Texts } from '../layout/small-deck.js';
import { standardFramework } from '../model/standard-framework.js';

const file = 'content/slides/no.one.yaml';

export function situationOf(texts: Texts, presentation: Presentation): Situation {
  const units = Object.entries(texts).map(([id, text], index) => ({
    id,
    path: [id],
    text,
    place: { file, line: index + 2, column: 3 },
  }));
  const slide: Slide = { id: 'no.one', type: 'test', organisations: [], fields: {}, sources: [], file, units };
  const project: Project = {
    decks: new Map(),
    slides: new Map([[slide.id, slide]]),
    organisations: new Map(),
    facts: new Map(),
    sources: new Map(),
    conflicts: new Map(),
    framework: standardFramework,
    answers: {},
    cells: new Map(),
    accepted: new Map(),
    glossary: { terms: [], forbidden: {}, names: [] },
    words: new Map(),
    locales: new Map(),
    units: [],
  };
  return { presentation, project, spec, theme, fonts, deck: deckOf(texts) };
}

/** A layout for the scene, without decoration unless the attempt gives some. */
const layoutFrom = (scene: Scene, draft?: Attempt['layout']): SlideLayout => ({
  id: scene.layout,
  name: 'Test',
  kind: draft?.kind ?? 'slide',
  background: draft?.background ?? 'white',
  items: draft?.items ?? [],
  slots: [],
});

export const presentationOf = (scene: Scene, changes: Partial<Presentation> = {}): Presentation => ({
  id: 'demo',
  title: '',
  subject: '',
  author: '',
  company: '',
  keywords: '',
  locale: 'nb',
  lang: 'nb-NO',
  date: '',
  size: theme.page,
  palette: theme.palette,
  themeSlots: {},
  themeName: '',
  fonts: theme.fonts,
  guides: { across: [39, 474], down: [36, 924] },
  words: { notes: 'Notater', page: 'Side' },
  sections: [],
  layouts: [layoutFrom(scene)],
  scenes: [scene],
  ...changes,
});

/** What the rule says of the markup; `change` makes another item of each, `changes` another presentation. */
export function diagnosed(
  rule: SceneRule,
  markup: string,
  texts: Texts = {},
  change: (item: Item) => Item = (item) => item,
  changes: Partial<Presentation> = {},
): Diagnostic[] {
  const { scene, layout } = lay(markup, texts);
  const changed = { ...scene, items: scene.items.map(change) };
  const situation = situationOf(texts, presentationOf(changed, { layouts: [layoutFrom(scene, layout)], ...changes }));
  return rule(changed, situation).map((found) => diagnosticOf({ ...found, slide: scene.slide }, situation));
}

/** The same as `line severity code`: the line in the slide's file, or «layout». */
export const said = (...wanted: Parameters<typeof diagnosed>): string[] =>
  diagnosed(...wanted).map(
    ({ code, severity, place }) => `${place?.file === file ? place.line : 'layout'} ${severity} ${code}`,
  );

export const messages = (rule: SceneRule, markup: string, texts: Texts = {}): string[] =>
  diagnosed(rule, markup, texts).map(({ message }) => message);

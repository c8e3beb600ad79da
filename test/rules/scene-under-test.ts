/** Applies a rule to a scene laid out from markup, or to one made by hand. */
import type { Project, Slide } from '../../src/project/project.js';
import type { SceneRule, Situation } from '../../src/rules/rule.js';
import type { Item, Presentation, Scene } from '../../src/scene/scene.js';
import { deckOf, fonts, lay, spec, theme, type Texts } from '../layout/small-deck.js';

const file = 'content/slides/one.yaml';

function situationOf(texts: Texts): Situation {
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
    glossary: { terms: [], names: [] },
    locales: new Map(),
    units: [],
  };
  return { project, spec, theme, fonts, deck: deckOf(texts) };
}

const presentationOf = (scene: Scene): Presentation => ({
  id: 'demo',
  title: '',
  subject: '',
  author: '',
  company: '',
  keywords: '',
  lang: 'nb-NO',
  date: '',
  size: theme.page,
  palette: theme.palette,
  themeSlots: {},
  themeName: '',
  fonts: theme.fonts,
  sections: [],
  scenes: [scene],
});

/** `line code` of what the rule says; `change` makes another item of each. */
export function said(
  rule: SceneRule,
  markup: string,
  texts: Texts = {},
  change: (item: Item) => Item = (item) => item,
): string[] {
  const { scene } = lay(markup, texts);
  const changed = { ...scene, items: scene.items.map(change) };
  return rule(changed, presentationOf(changed), situationOf(texts)).map(
    ({ code, severity, place }) => `${place?.line} ${severity} ${code}`,
  );
}

export const messages = (rule: SceneRule, markup: string, texts: Texts = {}): string[] => {
  const { scene } = lay(markup, texts);
  return rule(scene, presentationOf(scene), situationOf(texts)).map(({ message }) => message);
};

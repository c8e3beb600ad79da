/** Expands a template on one slide of a small deck, all in memory. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { DeckSpec, Fact, Project, Slide, Unit } from '../../src/model/project.js';
import type { Element, Node } from '../../src/template/element.js';
import { isElement } from '../../src/template/element.js';
import { expandSlides } from '../../src/template/expand-slides.js';
import { outlineOf } from '../../src/template/make-outline.js';
import { packs } from '../../src/packs/registry.js';
import { spec } from '../layout/small-deck.js';
import { standardFramework } from '../model/standard-framework.js';

export interface Content {
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Paths of the translatable fields, dots between the keys. */
  readonly texts?: readonly string[];
  /** Those of `texts`, where they are not given with their places. */
  readonly units?: readonly Unit[];
  readonly partials?: Readonly<Record<string, string>>;
  readonly facts?: readonly Fact[];
  readonly draft?: boolean;
  /** Schema of the slide type, and what it shares; fields are not checked without one. */
  readonly schema?: object;
  readonly shared?: object;
}

export const file = 'layouts/test/layout.hbs';

export const emptyProject: Project = {
  decks: new Map(),
  slides: new Map(),
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

export function expand(
  template: string,
  { fields = {}, texts = [], units: given, partials = {}, facts = [], draft = true, schema, shared }: Content = {},
): { root: Element | undefined; diagnostics: readonly Diagnostic[] } {
  const units =
    given ??
    texts.map((path): Unit => ({
      id: `no.one/${path}`,
      path: path.split('.'),
      text: textAt(fields, path.split('.')),
      place: { file: 'a.yaml', line: 1, column: 1 },
    }));
  const slide: Slide = {
    id: 'no.one',
    type: 'test',
    section: 'governance.roles',
    organisations: [],
    fields: { id: 'no.one', ...fields },
    sources: [],
    file: 'a.yaml',
    units,
  };
  const deck: DeckSpec = {
    ...spec,
    chapters: [
      {
        id: 'mapping',
        number: '3',
        title: 'K',
        slides: [],
        parts: [{ id: 'norway', number: '3.4', country: 'no', title: 'Norge', slides: ['no.one'] }],
      },
    ],
  };
  const project: Project = {
    ...emptyProject,
    slides: new Map([[slide.id, slide]]),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
  };
  const source = (name: string, text: string): [string, { file: string; text: string }] => [
    name,
    { file: `layouts/partials/${name}.hbs`, text },
  ];
  const layouts = {
    packs,
    parts: ['country'],
    types: new Map([['test', { file, text: template }]]),
    partials: new Map(Object.entries(partials).map(([name, text]) => source(name, text))),
    schemas: new Map(Object.entries(schema === undefined ? {} : { test: schema })),
    shared,
    schemaTexts: new Map(),
    sharedText: '',
  };
  const { value, diagnostics } = expandSlides([slide], deck, outlineOf(project, deck), layouts, { draft });
  return { root: value?.[0]?.root, diagnostics };
}

function textAt(fields: unknown, path: readonly string[]): string {
  const [name, ...rest] = path;
  if (name === undefined) return typeof fields === 'string' ? fields : '';
  return typeof fields === 'object' && fields !== null ? textAt(new Map(Object.entries(fields)).get(name), rest) : '';
}

/** Every element below and with the root, as `kind file:line:column`. */
export const places = (element: Element | undefined): string[] =>
  element === undefined
    ? []
    : [
        `${element.kind} ${element.place.file}:${element.place.line}:${element.place.column}`,
        ...element.children.filter(isElement).flatMap(places),
      ];

/** Content as text: references as `<kind id>`. */
export const printed = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (isElement(node)) return `[${node.kind} ${printed(node.children)}]`;
      if (node.kind === 'literal') return node.text;
      return `<${Object.values(node).join(' ')}>`;
    })
    .join('');

/** What a template prints as the content of a text. */
export const printedBy = (template: string, content: Content = {}): string => {
  const { root, diagnostics } = expand(`<slide>${template}</slide>`, content);
  return root === undefined
    ? JSON.stringify(diagnostics.map(({ code, message }) => [code, message]))
    : printed(root.children);
};

import { describe, expect, it } from 'vitest';
import { finished, type Steps } from '../../src/diagnostics/steps.js';
import { prepareDeck, type PreparedDeck, readToBuild } from '../../src/pipeline/build.js';
import type { Expanding, Given, SoundSlides } from '../../src/pipeline/expand-sound.js';
import type { Slide } from '../../src/model/project.js';
import { treeMemory } from '../../src/run/tree-memory.js';
import type { Element } from '../../src/template/element.js';
import type { Layouts } from '../../src/template/layouts.js';
import { outlineOf } from '../../src/template/make-outline.js';
import type { Outline } from '../../src/template/outline.js';
import { fontFiles } from '../../src/world/font-files.js';
import type { Memory } from '../../src/world/world.js';
import { some } from '../amount.js';
import { spec, theme } from '../layout/small-deck.js';
import { emptyProject } from '../template/sample-layouts.js';
import { memoryMemory } from '../world/memory.js';
import { edited, filesOf, inquisitive, type Texts } from './water.js';

const OPENING = 'content/slides/opening.yaml';
const LAYOUT = 'layouts/opening/layout.hbs';
const BEFORE = inquisitive();

/** The deck `water` as it is prepared, and how often its templates were run. */
function prepared(texts: Texts, memory: Memory | undefined, draft = true) {
  const files = filesOf(texts);
  const project = readToBuild(files).value ?? expect.unreachable();
  const deck = project.decks.get('water') ?? expect.unreachable();
  let times = 0;
  const counting: Expanding = (given, expand) => {
    const counted: typeof expand = (outline) => ((times += 1), expand(outline));
    return memory === undefined ? counted(given.outline) : treeMemory(memory, 'key')(given, counted);
  };
  const { value, diagnostics } = prepareDeck(project, deck, { files, fontFiles, expanding: counting }, { draft });
  return { times, diagnostics, slides: slidesIn(value) };
}

const slidesIn = (deck: PreparedDeck | undefined): unknown =>
  deck?.slides.map((one) => ({ ...one, slide: one.slide.id }));

const CHANGES: readonly (readonly [what: string, change: (texts: Texts) => Texts, times: 0 | 1])[] = [
  ['a sentence', (t) => edited(t, OPENING, 'a measure', 'some measure'), 0],
  ['a fact that a text names', (t) => edited(t, OPENING, '{{count:risks/all}}', 'many'), 0],
  ['what is said of a dispute', (t) => edited(t, 'content/conflicts.yaml', 'kept: Two', 'kept: 2'), 0],
  ['a text that marks a dispute', (t) => edited(t, OPENING, 'a measure', 'a measure{{disputed:tanks}}'), 1],
  ['slides that tell a dispute', (t) => edited(t, 'content/conflicts.yaml', 'slides: [risks]', 'slides: []'), 1],
  ['a translation', (t) => edited(t, 'locales/nb/water.po', 'Loggen', 'Journalen'), 0],
  ['a comment', (t) => edited(t, OPENING, 'id:', '# More\nid:'), 0],
  ['words of another language', (t) => edited(t, 'locales/nb/framework.json', 'Smitte', 'Smitter'), 0],
  ['the bullets of a text', (t) => edited(t, OPENING, "text: 'A family", "text: '- One\n\n  - A family"), 1],
  ['a key of another slide', (t) => edited(t, 'content/slides/risks.yaml', ', leak: Double tanks', ''), 1],
  ['what is not in use', (t) => edited(t, 'content/slides/risks.yaml', 'treatment: [drought]', 'network: [frost]'), 1],
  ['the order of slides', (t) => edited(t, 'content/decks/water.yaml', '[people, risks]', '[risks, people]'), 1],
  ['a part’s attribute', (t) => edited(t, 'content/decks/water.yaml', 'stage: network', 'stage: intake'), 1],
  ['the value of a fact', (t) => edited(t, 'content/facts.yaml', '900', '901'), 1],
  ['a vocabulary', (t) => edited(t, 'content/framework.yaml', 'leak: {}, drought: {}', 'drought: {}, leak: {}'), 1],
  ['a template', (t) => edited(t, LAYOUT, 'style="h3"', 'style="body"'), 1],
  ['a partial', (t) => edited(t, 'layouts/partials/own.hbs', '{{fact', '.{{fact'), 1],
  ['a schema', (t) => edited(t, 'layouts/opening/schema.yaml', 'proof: Its text.', 'proof: Its words.'), 1],
];

let text: string | undefined;

/** What a run before the change has left. */
function knownBefore(): Memory {
  const memory = memoryMemory();
  if (text === undefined) prepared(BEFORE, memory);
  text ??= memory.recall('key') ?? expect.unreachable();
  memory.keep('key', text);
  return memory;
}

describe('templates of a deck', () => {
  it.each(some(CHANGES, 3))('are run after a change of %s as often as that concerns them', (_, change, times) => {
    const memory = knownBefore();
    const [again, fresh] = [prepared(change(BEFORE), memory), prepared(change(BEFORE), undefined)];
    expect(again).toEqual({ ...fresh, times });
  });

  it('are run for a release after a draft, and in another theme', () => {
    const memory = knownBefore();
    expect(prepared(BEFORE, memory).times).toBe(0);
    expect(prepared(BEFORE, memory, false).times).toBe(1);
    const theme = new TextDecoder().decode(filesOf(BEFORE).read('layouts/themes/nordic.yaml'));
    const other = { ...BEFORE, 'layouts/themes/nordic.yaml': theme.replace(/minimumSize: [\d.]+/u, 'minimumSize: 7') };
    expect(prepared(other, memory, false).times).toBe(1);
  });

  it('are run each time where something is wrong with what they print', () => {
    const memory = memoryMemory();
    const broken = edited(BEFORE, LAYOUT, '{{bullets text}}', '{{word "none"}}');
    const [first, second] = [prepared(broken, memory), prepared(broken, memory)];
    expect(first.diagnostics.map(({ code }) => code)).toEqual(['unknown-word']);
    expect([second, second.times]).toEqual([first, 1]);
  });
});

describe('trees that are remembered', () => {
  const [one, two] = ['one', 'two'].map((id): Slide => ({
    ...{ id, type: 'note', organisations: [], fields: {}, sources: [], file: 'a.yaml', units: [] },
  }));
  const slides = [one, two].filter((slide) => slide !== undefined);
  const root = (count: number): Element => ({
    ...{ kind: 'slide', attributes: {}, children: [{ kind: 'count', count }] },
    place: { file: 'a.hbs', line: 1, column: 1 },
  });
  const layouts: Layouts = {
    ...{ parts: [], packs: [], types: new Map(), partials: new Map() },
    ...{ schemas: new Map(), shared: {}, schemaTexts: new Map(), sharedText: '' },
  };
  const given = (mentioned: readonly string[]): Given => ({
    outline: { ...outlineOf(emptyProject, spec), mentioned: () => new Set(mentioned) },
    ...{ deck: spec, slides, layouts, theme, edition: { draft: true } },
  });

  /** Whether trees with this number were made, where slides are described so. */
  function made(
    memory: Memory,
    told: Given,
    { count = 1, asks = false, sound = slides } = {},
  ): SoundSlides | undefined {
    let found: SoundSlides | undefined;
    const anew = function* ({ mentioned }: Outline): Steps<SoundSlides> {
      if (asks) mentioned();
      yield;
      const expanded = sound.map((slide) => ({ slide, root: root(count), asksApprovals: true as const }));
      return (found = { expanded, sound: expanded, diagnostics: [] });
    };
    const known = finished(treeMemory(memory, 'key')(told, anew));
    expect(known.sound.map((all) => all.root)).toEqual(sound.map(() => root(count)));
    expect(known.sound.every(({ asksApprovals }) => asksApprovals)).toBe(true);
    return found;
  }

  it('are those of today’s slides, whichever ask for approvals', () => {
    const memory = memoryMemory();
    expect([made(memory, given([])), made(memory, given([]))]).toEqual([expect.anything(), undefined]);
    expect(made(memory, { ...given([]), slides: slides.toReversed() })).toBeDefined();
  });

  /** What is asked for by itself, and what is made of texts that are seen. */
  const unseen = new Set(['mentioned', 'schemas', 'shared']);
  /** The same with each of its members changed. */
  const variants = <T extends object>(whole: T): readonly (readonly [what: string, changed: T])[] =>
    Object.keys(whole)
      .filter((name) => !unseen.has(name))
      .map((name) => [name, { ...whole, [name]: 'other' }]);
  const before = given([]);

  it.each<readonly [string, Given]>([
    ...variants(before.outline).map(([what, outline]) => [what, { ...before, outline }] as const),
    ...variants(layouts).map(([what, one]) => [what, { ...before, layouts: one }] as const),
    ['edition', { ...before, edition: { draft: false } }],
    ['theme', { ...before, theme: { ...theme, page: { ...theme.page, width: 1 } } }],
    ['deck', { ...before, deck: { ...spec, date: '2020-01-01' } }],
  ])('are made again where the %s is another', (_, after) => {
    const memory = memoryMemory();
    made(memory, before);
    expect(made(memory, after)).toBeDefined();
  });

  it('depend on the abbreviations that texts use where a template asks for them, and else do not', () => {
    for (const asks of [true, false]) {
      const memory = memoryMemory();
      made(memory, given(['a']), { asks });
      expect(made(memory, given(['a']), { asks })).toBeUndefined();
      expect(made(memory, given(['a', 'b']), { asks }) !== undefined).toBe(asks);
    }
  });

  it('are none where a slide is left out, or where JSON cannot hold them', () => {
    const memory = memoryMemory();
    for (const more of [{ sound: slides.slice(1) }, { count: NaN }])
      expect([1, 2].map(() => made(memory, given([]), more) !== undefined)).toEqual([true, true]);
  });
});

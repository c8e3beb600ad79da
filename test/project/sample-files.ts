/** A small sound project in memory; tests replace one file of it and look at what is said. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { load } from '../../src/load/load.js';
import type { Project } from '../../src/model/project.js';
import { validate } from '../../src/project/validate.js';
import { packs } from '../../src/packs/registry.js';
import { broughtPath } from '../../src/load/load-locale.js';
import { memoryFiles } from '../world/memory.js';
import { nbWords } from '../localise/shipped-words.js';
import { claimsText, packText, standardText } from '../model/standard-framework.js';

type Contents = Readonly<Record<string, string | Uint8Array>>;

const SCHEMA = `
type: object
additionalProperties: false
required: [id, type, title]
properties:
  id: { $ref: '../common.schema.yaml#/definitions/id' }
  type: { const: note }
  section: { type: string, named: section, enum: [governance.roles, governance.lessons] }
  organisations: { type: array, items: { type: string, refersTo: organisation } }
  title: { $ref: '../common.schema.yaml#/definitions/text' }
  body: { $ref: '../common.schema.yaml#/definitions/text' }
  picture: { type: string, format: project-path }
  icon: { type: string, format: icon }
  level: { type: string, named: level, enum: [state, local] }
  count: { type: integer, minimum: 1 }
  nodes:
    type: object
    defines: node
    maxProperties: 3
    propertyNames: { type: string, pattern: '^[a-z0-9-]+$' }
    additionalProperties:
      type: object
      additionalProperties: false
      properties:
        name: { $ref: '../common.schema.yaml#/definitions/text' }
        parent: { type: string, refersTo: node, acyclic: true }
  entries:
    type: array
    items:
      type: object
      properties: { id: { type: string }, name: { $ref: '../common.schema.yaml#/definitions/text' } }
  choice:
    anyOf:
      - { type: string }
      - { type: object, required: [a], additionalProperties: false, properties: { a: { type: number } } }
  footnotes: { type: object, additionalProperties: { $ref: '../common.schema.yaml#/definitions/text' } }
  sources: { type: array, items: { type: string, refersTo: source } }
  notes: { $ref: '../common.schema.yaml#/definitions/text' }
`;

const COMMON = `
definitions:
  id: { type: string, pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$' }
  text: { type: string, translatable: true }
`;

const DECK = `
id: demo
title: Demo
author: A
client: B
date: 2017-06-30
source: nb
locales: [nb]
theme: plain
front: { title: Start, slides: [no.one] }
chapters:
  - id: first
    number: "1"
    title: Kapittel
    slides: [no.two]
`;

export const LOCALE = `
name: Norsk
lang: nb-NO
style:
  money: "{currency} {number} {scale}"
  scales: { million: mill., billion: mrd. }
  percent: "{number} %"
  qualifiers: { about: "ca. {number}", over: "over {number}", under: "under {number}", just-over: "vel {number}", just-under: "knapt {number}" }
  numbers: nb-NO
`;

export const SAMPLE: Contents = {
  'content/decks/demo.yaml': DECK,
  'content/slides/a/one.yaml':
    'id: no.one\ntype: note\ntitle: Norge har en plan\norganisations: [kmd]\nsources: [interviews]\n',
  'content/slides/a/two.yaml': 'id: no.two\ntype: note\ntitle: Planen virker\n',
  'content/organisations.yaml':
    'kmd: { name: Kommunaldepartementet, abbreviation: KMD, country: "no", level: national }\n',
  'content/facts.yaml': 'kmd.fte: { value: 50, unit: fte, organisation: kmd, source: interviews }\n',
  'content/sources.yaml': 'interviews: { title: Intervjuer }\n',
  'layouts/common.schema.yaml': COMMON,
  'layouts/claims/pack.yaml': claimsText,
  'layouts/governance/pack.yaml': packText,
  'layouts/standard.yaml': standardText,
  'layouts/note/schema.yaml': SCHEMA,
  'layouts/themes/plain.yaml': 'name: plain\n',
  'locales/nb/locale.yaml': LOCALE,
  'locales/nb/framework.json': '{"hello": "hei"}',
  [broughtPath('locales/nb/framework.json')]: JSON.stringify(nbWords),
};

export interface Verdict {
  readonly project?: Project;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads and validates the sample with some files replaced. */
export const verdictOn = (changes: Contents = {}): Verdict => {
  const loaded = load(memoryFiles({ ...SAMPLE, ...changes }));
  const validated = loaded.value === undefined ? { diagnostics: [] } : validate(loaded.value, packs);
  const diagnostics = [...loaded.diagnostics, ...validated.diagnostics];
  return validated.value === undefined ? { diagnostics } : { project: validated.value, diagnostics };
};

/** `file:line:column code` of each diagnostic. */
export const lines = ({ diagnostics }: Verdict): readonly string[] =>
  diagnostics
    .filter(({ accepted }) => accepted !== true)
    .map(({ place, code }) => `${place?.file}:${place?.line}:${place?.column} ${code}`);

/** What is said when slide one is this text. */
export const onSlide = (text: string): readonly string[] =>
  lines(verdictOn({ 'content/slides/a/one.yaml': text })).map((line) => line.replace('content/slides/a/one.yaml:', ''));

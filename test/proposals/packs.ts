/** A pack of the sample project, as its PPTX and its snapshot, and ways to edit the file as a person would. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { localised } from '../../src/localise/localise.js';
import { composeDeck, prepareDeck, readProject } from '../../src/pipeline/build.js';
import { renderPptx } from '../../src/render/pptx/render-pptx.js';
import { snapshotOf } from '../../src/review/make-snapshot.js';
import type { Snapshot } from '../../src/review/snapshot.js';
import { escapeXml } from '../../src/render/pptx/xml.js';
import { fontFiles } from '../../src/world/font-files.js';
import { type Contents, filesOf } from '../commands/sample-world.js';

export const FACTS = `kmd.staff: { value: 260, unit: employees, qualifier: about, source: plan, quote: 260 ansatte }
ks.staff: { value: 40, unit: employees, source: plan, quote: 40 ansatte }
`;

/** One slide with a lead, a table and notes, of which each text is a unit. */
export const CONTENTS: Contents = {
  'content/facts.yaml': FACTS,
  'content/sources.yaml': 'plan: { title: Planen }\n',
  'layouts/sheet/schema.yaml': `
type: object
additionalProperties: false
required: [id, type, title]
properties:
  id: { type: string }
  type: { type: string }
  title: { type: string, translatable: true }
  organisations: { type: array, items: { type: string, refersTo: organisation } }
  lead: { type: string, translatable: true }
  facts: { type: array, items: { type: string, refersTo: fact } }
  rows: { type: object, additionalProperties: { type: object, additionalProperties: false, properties: { text: { type: string, translatable: true }, more: { type: string, translatable: true } } } }
  footnotes: { type: object, additionalProperties: { type: string, translatable: true } }
  notes: { type: string, translatable: true }
`,
  'layouts/sheet/layout.hbs': `<slide>
  <text at="title" style="title" role="title" placeholder="title" name="title">{{title}}</text>
  <text at="leads" style="lead" role="lead" placeholder="lead" name="leads">{{lead}}</text>
  <table at="body" name="table" columns="1fr 1fr" head-rule="inkRule">
    <tr head="yes" height="21"><th style="head">Hode</th><th style="head">Mer</th></tr>
    {{#each facts}}<tr><td style="caption">Egen {{@index}}</td><td style="caption">{{fact this "number"}}</td></tr>{{/each}}
    {{#if facts}}<tr><td style="caption">Sammen</td><td style="caption">{{totalof facts}}</td></tr>{{/if}}
    {{#each rows}}<tr><td style="caption">{{this.text}}</td><td style="caption">{{this.more}}</td></tr>{{/each}}
  </table>
  {{#each footnotes}}<text at="notes" style="notes" name="note">{{this}}</text>{{/each}}
</slide>`,
  'layouts/sheet/example.yaml': 'id: example.sheet\ntype: sheet\ntitle: Et eksempel er en side\n',
};

export interface Pack {
  readonly pptx: Uint8Array;
  readonly snapshot: Snapshot;
}

export async function packOf(changes: Contents, notes = true, locale = 'nb', id = 'demo'): Promise<Pack> {
  const files = filesOf(changes);
  const project = readProject(files);
  const deck = project.value?.decks.get(id);
  const prepared = project.value && deck && prepareDeck(project.value, deck, { files, fontFiles }, { draft: true });
  const composed = prepared?.value && composeDeck(prepared.value, locale);
  const words = project.value && deck && localised(project.value, deck, locale);
  if (composed?.value === undefined || words === undefined || prepared?.value === undefined)
    throw new Error(JSON.stringify([project.diagnostics, prepared?.diagnostics, composed?.diagnostics]));
  const facts = { organisation: 'kmd', locale, head: '0'.repeat(64), files: [], notes };
  const sources = { deck: words, slides: prepared.value.slides };
  return { pptx: await renderPptx(composed.value, new Map()), snapshot: snapshotOf(composed.value, sources, facts) };
}

/** The file with one of its parts rewritten. */
export function withPart(pptx: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(pptx);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

/** The file as a program leaves it in which somebody has saved it, on 8 May 2017. */
export function savedBy(pptx: Uint8Array, name: string, program: string): Uint8Array {
  const core = withPart(pptx, 'docProps/core.xml', (xml) =>
    xml
      .replace(/(<cp:lastModifiedBy>)[^<]*/u, (_, tag: string) => `${tag}${escapeXml(name)}`)
      .replace(/(<dcterms:modified[^>]*>)[^<]*/u, (_, tag: string) => `${tag}2017-05-08T12:02:00Z`),
  );
  return withPart(core, 'docProps/app.xml', (xml) => xml.replace('>Skald<', `>${program}<`));
}

/** With a part more, which a slide leads to where one is named. */
export function withNew(pptx: Uint8Array, part: string, xml: string, slide?: number): Uint8Array {
  const whole = zipSync({ ...unzipSync(pptx), [part]: strToU8(xml) });
  if (slide === undefined) return whole;
  const target = part.replace(/^ppt/u, '..');
  return withPart(whole, `ppt/slides/_rels/slide${slide}.xml.rels`, (before) =>
    before.replace(
      '</Relationships>',
      `<Relationship Id="rIdNew" Type="http://x/customXml" Target="${target}"/></Relationships>`,
    ),
  );
}

/** Words of the first slide replaced as somebody types them: no-break spaces are as good as spaces. */
export const typedOver = (pptx: Uint8Array, old: string, now: string, slide = 1): Uint8Array =>
  withPart(pptx, `ppt/slides/slide${slide}.xml`, (xml) => {
    const plain = xml.replaceAll('\u00A0', ' ').replaceAll('\u2060', '').replaceAll('\u2011', '-');
    const found = new RegExp(`(<a:t>[^<]*)${escaped(old)}`, 'u');
    if (!found.test(plain)) throw new Error(`no run holds «${old}»: ${plain.replaceAll(/<[^>]+>/gu, ' ')}`);
    return plain.replace(found, (_, before: string) => `${before}${now}`);
  });

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

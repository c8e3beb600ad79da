/** The slide types that a project can use, each with the vocabularies that its fields name. */
import { filesIn } from '../load/folders.js';
import { isMap, type PlainMap } from '../load/maps.js';
import { packsIn, packsUsed, typeFile, typesIn } from '../load/packs.js';
import { parseYaml } from '../load/parse-yaml.js';
import { readText } from '../load/read-text.js';
import type { Files } from '../world/world.js';

export interface SlideType {
  readonly id: string;
  /** The pack that it comes from; `core` where it needs none, `own` where the project brings it. */
  readonly pack: string;
  readonly title: string;
  /** Names of vocabularies, as framework.yaml declares them for the project. */
  readonly needs: readonly string[];
}

/** Packs that the project names in a framework.yaml of its own; all that there are where it has none. */
export const packsFor = (files: Files, isOwn: (path: string) => boolean): readonly string[] =>
  packsUsed(files, isOwn(FRAMEWORK) ? valueAt(FRAMEWORK, files) : undefined);

const FRAMEWORK = 'content/framework.yaml';

/** `isOwn`: whether a path is the project's. In the order of their ids. */
export function slideTypes(files: Files, isOwn: (path: string) => boolean): readonly SlideType[] {
  const packs = packsFor(files, isOwn);
  const vocabularies = new Set(packsIn(files).flatMap((pack) => keysAt(`layouts/${pack}/pack.yaml`, files)));
  return typesIn(files, packs)
    .filter((id) => hasExample(id, files, packs))
    .map((id) => {
      const path = typeFile(files, packs, id, 'schema.yaml');
      const schema = valueAt(path, files);
      const title = isMap(schema) && typeof schema['title'] === 'string' ? schema['title'] : id;
      const named = [...new Set(referredTo(schema))].filter((name) => vocabularies.has(name)).sort();
      return { id, pack: packOf(path, packs, isOwn), title, needs: named };
    });
}

/** A type without an example lays pages out that are no slides, such as those of the gallery. */
function hasExample(id: string, files: Files, packs: readonly string[]): boolean {
  const folder = typeFile(files, packs, id, 'example.yaml').replace(/\/[^/]*$/u, '');
  return [folder, `layouts/examples/${id}`].some((one) =>
    filesIn(files, one, '.yaml').some((name) => name.startsWith('example')),
  );
}

const packOf = (path: string, packs: readonly string[], isOwn: (path: string) => boolean): string =>
  isOwn(path) ? 'own' : (packs.find((pack) => path.startsWith(`layouts/${pack}/`)) ?? 'core');

/** What a file of YAML holds; undefined where there is none that can be read. */
export function valueAt(path: string, files: Files): unknown {
  const text = files.size(path) === undefined ? undefined : readText(files, path).value;
  return text && parseYaml(text).value?.value;
}

/** Names of the vocabularies that a pack declares. */
function keysAt(path: string, files: Files): readonly string[] {
  const pack = valueAt(path, files);
  const declared = isMap(pack) ? pack['vocabularies'] : undefined;
  return isMap(declared) ? Object.keys(declared) : [];
}

/** What `refersTo` says anywhere in a schema. */
function referredTo(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(referredTo);
  if (!isMap(schema)) return [];
  const own: PlainMap = schema;
  const name = own['refersTo'];
  return [...(typeof name === 'string' ? [name] : []), ...Object.values(own).flatMap(referredTo)];
}

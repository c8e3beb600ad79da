/** A theme and the themes it extends, each with only what differs from the next; merged key by key into one. One with a page of its own takes over what fits there. */
import { type Diagnostic, error, type Outcome } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { isMap } from '../load/maps.js';
import { parseYaml } from '../load/parse-yaml.js';
import { placeOf, type Path } from '../load/place-of.js';
import { readText } from '../load/read-text.js';
import type { SourceDocument } from '../load/source-document.js';
import type { Placed } from '../validation/schema-fault.js';
import type { Files } from '../world/world.js';
import { fitted } from './fit-parent.js';

const folder = 'layouts/themes';
const fileOf = (name: string): string => `${folder}/${name}.yaml`;

/** The theme's own file first, then the one it extends, and so on. */
export function readChain(files: Files, name: string, trail: readonly string[] = []): Outcome<SourceDocument[]> {
  const text = readText(files, fileOf(name));
  if (text.value === undefined) return { diagnostics: text.diagnostics };
  const parsed = parseYaml(text.value, files);
  if (parsed.value === undefined) return { diagnostics: parsed.diagnostics };
  const own = parsed.value;
  const parent = isMap(own.value) ? own.value['extends'] : undefined;
  if (parent === undefined) return { value: [own], diagnostics: [] };
  const fault = parentFault(parent, [...trail, name], own, files);
  if (fault !== undefined || typeof parent !== 'string') return { diagnostics: fault === undefined ? [] : [fault] };
  const rest = readChain(files, parent, [...trail, name]);
  return rest.value === undefined ? rest : { value: [own, ...rest.value], diagnostics: rest.diagnostics };
}

function parentFault(
  parent: unknown,
  trail: readonly string[],
  own: SourceDocument,
  files: Files,
): Diagnostic | undefined {
  const known = files.list(folder).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));
  const tell = (message: string, hint: string): Diagnostic =>
    error('broken-theme', message, hint, placeOf(own, ['extends']));
  if (typeof parent !== 'string')
    return tell("The theme's «extends» must be the name of a theme.", `There are ${known.join(', ')}.`);
  if (trail.includes(parent))
    return tell(
      `The theme extends itself by way of ${[...trail, parent].join(', ')}.`,
      'Take «extends» out of one of them.',
    );
  if (known.includes(parent)) return undefined;
  return tell(`There is no theme «${parent}» to extend.`, suggestion(parent, known) ?? `Write ${fileOf(parent)}.`);
}

/** What the chain says together: where two say a value at one path, the nearer one holds; maps are merged. */
export function mergeChain(chain: readonly SourceDocument[]): Placed {
  const merged = chain.map(({ value }) => value).reduceRight((parent, child) => merge(fitted(parent, child), child));
  const value = isMap(merged)
    ? Object.fromEntries(Object.entries(merged).filter(([key]) => key !== 'extends'))
    : merged;
  return { value, placeOf: (path, target) => placeOf(ownerOf(chain, path), path, target) };
}

function merge(parent: unknown, child: unknown): unknown {
  if (!isMap(parent) || !isMap(child)) return child;
  const keys = new Set([...Object.keys(parent), ...Object.keys(child)]);
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      !Object.hasOwn(child, key)
        ? parent[key]
        : Object.hasOwn(parent, key)
          ? merge(parent[key], child[key])
          : child[key],
    ]),
  );
}

/** The file in which the value at a path is written, the theme's own where it is written in none. */
function ownerOf(chain: readonly SourceDocument[], path: Path): SourceDocument {
  const owner = chain.find(({ value }) => has(value, path)) ?? chain[0];
  if (owner === undefined) throw new Error('a theme has a file');
  return owner;
}

function has(value: unknown, path: Path): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  if (Array.isArray(value)) return Object.hasOwn(value, key);
  return isMap(value) && Object.hasOwn(value, key) && has(value[key], rest);
}

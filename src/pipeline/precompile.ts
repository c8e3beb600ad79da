/** Reads the files that the program ships while the program is compiled, so that builds need not read what nobody changed. */
import { needs } from '../elements/registry.js';
import { filesBelow, filesIn, foldersIn } from '../load/folders.js';
import { jsonDocument } from '../load/json-document.js';
import { parseYaml } from '../load/parse-yaml.js';
import { loadAround } from '../load/load-around.js';
import { packsIn } from '../load/packs.js';
import { Reading } from '../load/reading.js';
import { readText } from '../load/read-text.js';
import { memberOf } from '../model/unit-id.js';
import { compileSchemas } from '../validation/compile-schemas.js';
import { precompileSchemas } from '../validation/precompile-schemas.js';
import { schemaTexts } from '../validation/shipped-validators.js';
import { loadTheme, textsOf } from '../theme/load-theme.js';
import { readChain } from '../theme/theme-chain.js';
import type { Files, Precompiled } from '../world/world.js';
import { readGallery, withoutContent } from './read-gallery.js';

type Kind = Parameters<Precompiled>[0];

/** What is made of texts, as an expression of JavaScript. */
interface Entry {
  readonly kind: Kind;
  readonly texts: readonly string[];
  readonly made: string;
}

/** The module that exports `entries` for `findPrecompiled`, made of the program's own `files`. What is not sound is left out, so that each build tells. */
export function precompile(files: Files, minify: Minify): string {
  const found = [...valuesIn(files), ...themesIn(files), ...validatorsIn(files, minify), ...schemasIn(files)];
  const entries = [...new Map(found.map((entry) => [[entry.kind, ...entry.texts].join(), entry])).values()];
  const texts = [...new Set(entries.flatMap((entry) => entry.texts))];
  const lines = entries.map(
    ({ kind, texts: of, made }) => `['${kind}',[${of.map((text) => texts.indexOf(text)).join()}],()=>(${made})]`,
  );
  return `const texts=[\n${texts.map((text) => JSON.stringify(text)).join(',\n')}];
export const entries=[\n${lines.join(',\n')}].map(([kind,of,make])=>[kind,of.map((at)=>texts[at]),make]);\n`;
}

/** Makes an expression of JavaScript short. */
type Minify = (expression: string) => string;

/** A value by what it is called in a program; JSON is read quicker than an object literal, and only when it is asked for. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

function valuesIn(files: Files): readonly Entry[] {
  const paths = [
    'content/framework.yaml',
    ...['.yaml', '.json'].flatMap((ending) => filesBelow(files, 'layouts', ending)),
    ...foldersIn(files, 'locales').flatMap((tag) => [`locales/${tag}/locale.yaml`, `locales/${tag}/framework.json`]),
  ];
  return paths.flatMap((path) => {
    const file = files.size(path) === undefined ? undefined : readText(files, path).value;
    const document = file && (path.endsWith('.json') ? jsonDocument(file) : parseYaml(file)).value;
    return document === undefined ? [] : [{ kind: 'yaml', texts: [document.file.text], made: parsed(document.value) }];
  });
}

/** Names of the patterns by which the program's locales break words. */
export function hyphenationsIn(files: Files): readonly string[] {
  const names = foldersIn(files, 'locales').flatMap((tag) => {
    const { value: file } = readText(files, `locales/${tag}/locale.yaml`);
    const settings = file && parseYaml(file).value?.value;
    const name = memberOf(settings, 'hyphenation');
    return typeof name === 'string' ? [name] : [];
  });
  return [...new Set(names)];
}

function themesIn(files: Files): readonly Entry[] {
  const names = filesIn(files, 'layouts/themes', '.yaml').map((name) => name.slice(0, -'.yaml'.length));
  return names.flatMap((name) => {
    const [chain, theme] = [readChain(files, name).value, loadTheme(files, name, needs).value];
    return chain === undefined || theme === undefined
      ? []
      : [{ kind: 'theme', texts: textsOf(chain), made: parsed(theme) }];
  });
}

/** The schemas of the gallery, which is a project that is always there and uses all packs. */
function validatorsIn(files: Files, minify: Minify): readonly Entry[] {
  const { source } = readGallery(files);
  const validators = source && precompileSchemas(source);
  return source === undefined || validators === undefined
    ? []
    : [{ kind: 'schemas', texts: schemaTexts(source), made: asText(minify(validators)) }];
}

/** Evaluated only when it is asked for: until then it is just text. */
const asText = (expression: string): string => `new Function(${JSON.stringify(`return ${expression}`)})()`;

/** The schemas of all packs that can be compiled; none where one that they share cannot. */
function schemasIn(files: Files): readonly Entry[] {
  const reading = new Reading(withoutContent(files, packsIn(files)));
  const around = loadAround(reading, { locales: [] });
  const { shared, types } = compileSchemas({ ...around, broken: reading.broken });
  if (shared.length > 0) return [];
  const broken = new Set(types.map(({ place }) => place?.file));
  return [...around.sharedSchemas, ...around.types.values()]
    .filter(({ file }) => !broken.has(file.path))
    .map(({ file }) => ({ kind: 'sound-schema', texts: [file.text], made: 'true' }));
}

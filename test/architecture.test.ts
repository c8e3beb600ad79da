/** The import rules of the design: who may know whom, which library lives where, and what only the edge of the program may touch. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../src/render/formats.js';

const root = new URL('..', import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const under = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort();

const files = under('src', '.ts').filter((file) => !file.endsWith('.d.ts'));

/** Code without comments, so that a word in a sentence is no use of it. */
const code = new Map(files.map((file) => [file, read(file).replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gmu, '')]));
const codeOf = (file: string): string => code.get(file) ?? '';

/** Files that a file imports, for their types too. */
const imports = new Map(
  files.map((file) => {
    const paths = [...codeOf(file).matchAll(/(?:from|import\() ?'(\.[^']+)\.js'/gu)].map(([, path = '']) => path);
    return [file, paths.map((path) => `${normalize(join(dirname(file), path))}.ts`)];
  }),
);

/** The folders of `src/render` count as folders of their own. */
const folderOf = (file: string): string =>
  file
    .split('/')
    .slice(1, file.startsWith('src/render/') ? 3 : 2)
    .join('/');
const using = (pattern: RegExp): string[] => files.filter((file) => pattern.test(codeOf(file)));
const folders = (paths: readonly string[]): string[] => [...new Set(paths.map(folderOf))];

/** Slide types, partials and examples of the general pack or of none; styles of a theme are those of all packs. */
const shared = ['.yaml', '.hbs']
  .flatMap((ending) => under('layouts', ending))
  .filter((file) => !/^layouts\/(?:governance|themes)\//u.test(file));

const saidIn = (file: string, found: RegExp, tidy = (line: string) => line): readonly string[] =>
  read(file)
    .split('\n')
    .flatMap((line, index) => (found.test(tidy(line)) ? [`${file}:${index + 1} ${line.trim()}`] : []));

/** Ids of organisations that are words with a meaning of their own: `sum` adds up, NFD is a form of Unicode, «hus» is a house. */
const general = new Set(['sum', 'nfd', 'hus']);
const organisations = [...read('content/organisations.yaml').matchAll(/^([a-z][a-z0-9-]{2,}):/gmu)]
  .map(([, id = '']) => id)
  .filter((id) => !general.has(id));

/** What the project of this repository is about, in code and comments alike: its organisations, its countries, and ids that begin with their codes. */
const ofTheProject = new RegExp(
  [
    `(?<![\\w-])(?:${organisations.join('|')})(?![\\w-])`,
    '\\b(?:norway|denmark|sweden|finland|norge|danmark|sverige|suomi)\\b',
    '(?<![\\w.-])(?:no|dk|se|fi)\\.[a-z]',
  ].join('|'),
  'iu',
);

const edges = files.flatMap((from) => (imports.get(from) ?? []).map((to) => ({ from, to })));
const crossings = (from: RegExp, to: RegExp): string[] =>
  edges.filter((edge) => from.test(edge.from) && to.test(edge.to)).map((edge) => `${edge.from} -> ${edge.to}`);

describe('the files of src', () => {
  it('import files that exist', () => {
    const described = (to: string): boolean => existsSync(join(root, to.replace(/\.ts$/u, '.d.ts')));
    expect(edges.filter(({ to }) => !code.has(to) && !described(to))).toEqual([]);
  });

  it('import each other without cycles', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of imports.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('are 200 lines at most', () => {
    expect(files.filter((file) => read(file).split('\n').length > 201)).toEqual([]);
  });

  it('open with their purpose', () => {
    expect(files.filter((file) => !/^(?:#!.*\n)?\/\*\*/u.test(read(file)))).toEqual([]);
  });

  it('have no comment that begins with «Of»: it says what a thing is', () => {
    const beside = ['.ts', '.mjs', '.css'].flatMap((ending) => [...under('test', ending), ...under('pages', ending)]);
    const found = /(?:^|\s)(?:\/\/|\/?\*\*?) Of /u;
    const own = beside.filter((file) => !file.includes('/.'));
    expect([...files, ...own].flatMap((file) => saidIn(file, found))).toEqual([]);
  });

  it('describe no field by a sentence that begins with «Of»', () => {
    const schemas = [...files, ...under('layouts', '.yaml')];
    expect(schemas.flatMap((file) => saidIn(file, /\b(?:description|markdownDescription): ['"]?Of /u))).toEqual([]);
  });

  it('have a file in every folder that is not called helpers, utils or common', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers|common|misc)\//u.test(file))).toEqual([]);
  });

  it('say in one place how a reference looks', () => {
    expect(using(/\\\{\\\{\[\^\{\}\]\*\\\}\\\}/u)).toEqual(['src/text/references.ts']);
  });

  it('hold nothing of the content of a project', () => {
    expect([...files, ...shared].flatMap((file) => saidIn(file, ofTheProject))).toEqual([]);
    // The theme `nordic` is the program's own, which others extend: no code but what writes such a theme asks for it.
    expect(using(/['`]nordic/u)).toEqual([]);
  });
});

describe('the core', () => {
  /**
   * The subject of the report that comes with the program: vocabularies, slide types and attributes of the pack on governance. `finder`
   * is its helper where it is called or named; a finder of references is something else.
   */
  const words =
    /\bcountr(?:y|ies)|\binstruments?\b|\binterview|\bsectors?\b|\bmunicipal|\bministr|\bgovern(?:ment|ance)\b|\bleads(?:In|Of)\b|\bleaders?\b|\bcomponents?\b|operational-role|roles-matrix|\bagenc(?:y|ies)\b|['"(]finder\b|'roles?'|"(?:level|role)"/iu;
  /** Where one of the words means something else: lines that lead from a miniature's frames to letters, colours of a JPEG. */
  const others = new Set(['src/elements/miniature/callouts.ts', 'src/pipeline/pictures/read-jpeg.ts']);
  /** Which packs there are is known in one place. */
  const outside = files.filter((file) => !file.startsWith('src/packs/') && !others.has(file));

  it('says no word of the report on governance, not even in comments', () => {
    expect(outside.flatMap((file) => saidIn(file, words))).toEqual([]);
  });

  it('says none in slide types, partials and examples that belong to no pack', () => {
    for (const path of ['common.schema.yaml', 'partials/', 'org-deep-dive/', 'examples/org-deep-dive/'])
      expect(shared.some((file) => file.startsWith(`layouts/${path}`))).toBe(true);
    // A model of who decides is a type of any subject; «role» and «level» are also what markup calls its texts.
    const found = new RegExp(words.source.replace(/\|'roles.*$/u, ''), 'iu');
    const tidy = (line: string): string => line.replace(/\bgovernance[- ]model\b/giu, '');
    expect(shared.flatMap((file) => saidIn(file, found, tidy))).toEqual([]);
  });

  it('knows packs as values: only the pipeline imports them', () => {
    expect(crossings(/^src\/(?!packs\/|pipeline\/)/u, /^src\/packs\//u)).toEqual([]);
    expect(
      crossings(/^src\/packs\/(?!registry)/u, /^src\/(?:pipeline|jobs|reviewing|commands|render|layout|elements)\//u),
    ).toEqual([]);
  });

  it('knows no pack by name but in their registry', () => {
    const packs = readdirSync(join(root, 'src/packs'), { withFileTypes: true }).filter((one) => one.isDirectory());
    const named = new RegExp(`\\b(?:${packs.map(({ name }) => name).join('|')})\\b`, 'u');
    expect(outside.filter((file) => named.test(codeOf(file)))).toEqual([]);
  });
});

describe('folders', () => {
  const stages =
    'theme|template|layout|setting|project|checks|validation|schemas|model|localise|load|elements|rules|text|packs|pipeline|run|jobs|reviewing|commands|world';
  /** What is after all stages. */
  const carrying = 'jobs|reviewing|commands';

  it('import each other without cycles', () => {
    const crossing = edges
      .map(({ from, to }) => [folderOf(from), folderOf(to)] as const)
      .filter(([from, to]) => from !== to);
    const reached = (from: string, seen = new Set<string>()): Set<string> => {
      for (const [, to] of crossing.filter(([start]) => start === from)) if (!seen.has(to)) reached(to, seen.add(to));
      return seen;
    };
    expect(folders(files).filter((folder) => reached(folder).has(folder))).toEqual([]);
  });

  it('of renderers know scenes only, and never each other', () => {
    expect(crossings(/^src\/render\//u, new RegExp(`^src/(?:${stages})/`, 'u'))).toEqual([]);
    for (const { id } of FORMATS)
      expect(crossings(new RegExp(`^src/render/${id}/`, 'u'), new RegExp(`^src/render/(?!${id}/)`, 'u'))).toEqual([]);
  });

  it('name no format, which the list of formats does', () => {
    const names = FORMATS.flatMap(({ id, name }) => [id, name]).join('|');
    // What a member of something is called (`family.pdf`) is the business of whoever defines it.
    const naming = using(new RegExp(`(?<!\\.)\\b(?:${names})\\b`, 'u'));
    // Pictures come as SVG too, whatever files are made of them.
    const others = naming.filter((file) => !/^src\/pipeline\/(?:pictures\/|missing-picture)/u.test(file));
    expect(
      others.filter((file) => /^src\/(?:commands|jobs|reviewing|pipeline|run|world|[^/]+\.ts$)/u.test(file)),
    ).toEqual([]);
  });

  it('of earlier stages never know later ones', () => {
    const before = (folder: string, later: string): string[] =>
      crossings(new RegExp(`^src/${folder}/`, 'u'), new RegExp(`^src/(?:${later})/`, 'u'));
    expect(before('scene', `${stages}|render`)).toEqual([]);
    expect(
      before(
        'load',
        `project|checks|validation|schemas|model|localise|template|layout|setting|elements|rules|render|pipeline|${carrying}`,
      ),
    ).toEqual([]);
    const reading = ['model', 'schemas', 'validation', 'checks', 'project'];
    for (const folder of reading)
      expect(before(folder, `localise|template|layout|setting|elements|rules|render|pipeline|${carrying}`)).toEqual([]);
    expect(before('schemas', 'model|validation|checks|project')).toEqual([]);
    expect(before('model', 'validation|checks|project')).toEqual([]);
    expect(before('validation', 'checks|project')).toEqual([]);
    expect(before('checks', 'project')).toEqual([]);
    expect(before('localise', `layout|setting|elements|rules|render|pipeline|${carrying}`)).toEqual([]);
    expect(before('template', `localise|layout|setting|elements|rules|render|pipeline|${carrying}`)).toEqual([]);
    expect(
      before('text', `load|localise|template|layout|setting|elements|rules|render|pipeline|${carrying}|world`),
    ).toEqual([]);
    expect(before('(?:layout|elements|setting)', `load|rules|render|pipeline|${carrying}`)).toEqual([]);
    expect(before('rules', `load|layout|setting|elements|render|pipeline|${carrying}`)).toEqual([]);
    // What packs bring is put together with the stages there, and handed to them as values.
    expect(crossings(/^src\/(?!packs\/|pipeline\/)/u, /^src\/packs\//u)).toEqual([]);
    expect(before('packs', `render|layout|setting|elements|pipeline|run|${carrying}`)).toEqual([]);
    expect(before('pipeline', `render|run|${carrying}`)).toEqual([]);
    expect(before('run', carrying)).toEqual([]);
    expect(before('jobs', 'reviewing|commands')).toEqual([]);
    expect(before('reviewing', 'commands')).toEqual([]);
    // Whoever judges a file must not trust who wrote it.
    expect(before('delivery', `render|run|pipeline|${carrying}`)).toEqual([]);
    expect(before('diagnostics', `${stages}|render|scene`)).toEqual([]);
  });

  it('of stages see the world as a type only', () => {
    const values = files
      .filter((file) => !/^src\/(?:world|run|jobs|commands)\/|^src\/[^/]+$/u.test(file))
      .filter((file) => /^import (?!type).*\/world\//mu.test(codeOf(file)));
    expect(values).toEqual([]);
  });
});

describe('the edge of the program', () => {
  /** Files beside the folders are where processes and threads start. */
  const edge = /^src\/(?:world|commands)\/|^src\/[^/]+$/u;
  const inside = (pattern: RegExp): string[] => using(pattern).filter((file) => !edge.test(file));

  it('alone touches the disk and threads', () => {
    expect(inside(/'node:(?:fs|fs\/promises|os|worker_threads|readline)'/u)).toEqual([]);
    expect(using(/'node:fs/u).filter((file) => !file.startsWith('src/world/'))).toEqual([]);
  });

  it('speaks to no network and starts no other program', () => {
    const libraries =
      /(?:from |import\(|require\()'(?:node:)?(?:child_process|cluster|dgram|dns|http2?|https|inspector|net|tls)(?:\/[a-z]+)?'/u;
    // The server of `review serve` answers who asks it, and asks nobody; nothing else loads it.
    expect(using(libraries)).toEqual(['src/server/listen.ts']);
    const loading = edges.filter(({ from, to }) => to === 'src/server/listen.ts' && !from.startsWith('src/server/'));
    expect(loading.map(({ from }) => from)).toEqual(['src/reviewing/serve/serve.ts']);
    expect(codeOf('src/reviewing/serve/serve.ts')).toContain("await import('../../server/listen.js')");
    expect(using(/(?<!\bapp\?\.)\bfetch\(|\b(?:WebSocket|XMLHttpRequest|EventSource)\b/u)).toEqual([]);
  });

  it('answers what asks for its version alone from one small file', () => {
    const loaded = [...codeOf('src/cli.ts').matchAll(/^import (?!type).*'(\..*)\.js'/gmu)].map(([, path]) => path);
    expect(loaded).toEqual(['./commands/broken-stream']);
    expect(imports.get('src/commands/broken-stream.ts')).toEqual(['src/world/refusal.ts', 'src/run/command.ts']);
    expect(imports.get('src/world/refusal.ts')).not.toContain('src/world/disk.ts');
  });

  it('alone knows the process, prints and exits', () => {
    expect(inside(/\bprocess\.|\bconsole\.|'node:process'/u)).toEqual([]);
    expect(using(/\bconsole\./u)).toEqual([]);
  });

  it('alone reads a clock, and nothing is left to chance', () => {
    expect(inside(/Date\.now|new Date\(\s*\)|performance\.now|\bDate\(\)/u)).toEqual([]);
    // A key that nobody can guess has nothing to do with what is built.
    expect(using(/Math\.random|randomUUID|randomBytes/u)).toEqual(['src/world/cache-folder.ts', 'src/world/secret.ts']);
  });
});

describe('libraries', () => {
  /** Where each library may be used; a new one needs a line here, and thought. */
  const homes: Readonly<Record<string, string>> = {
    '@expo-google-fonts/arimo': 'world',
    '@expo-google-fonts/caladea': 'world',
    '@expo-google-fonts/carlito': 'world',
    '@expo-google-fonts/gelasio': 'world',
    '@expo-google-fonts/tinos': 'world',
    '@hono/node-server': 'server',
    '@iconify-json/bi': 'icons',
    '@resvg/resvg-js': 'pipeline',
    ajv: 'validation',
    canonicalize: 'shown',
    'dictionary-en-gb': 'world',
    'hunspell-asm': 'spelling',
    commander: 'commands',
    'fastest-levenshtein': 'diagnostics',
    diff: 'text',
    fflate: 'zip',
    chokidar: 'world',
    fontkit: 'text',
    linebreak: 'exchange',
    handlebars: 'template',
    hono: 'server',
    hyphen: 'text',
    i18next: 'localise',
    'jpeg-js': 'pipeline',
    'mdast-util-from-markdown': 'text',
    'pdfjs-dist': 'returned',
    pdfkit: 'render/pdf',
    pptxgenjs: 'render/pptx',
    saxes: 'xml',
    'svg-pathdata': 'icons',
    yaml: 'load',
  };
  const manifest = JSON.parse(read('package.json')) as { dependencies: object; optionalDependencies: object };
  const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  const usesOf = (name: string): string[] =>
    using(new RegExp(`(?:from|import|import\\(|require\\(|resolve\\() ?'${name}[/']`, 'u'));

  it('each have a home', () => {
    expect(dependencies.filter((name) => homes[name] === undefined)).toEqual([]);
  });

  it.each(dependencies.filter((name) => !/^(?:@expo-google-fonts\/|dictionary-)/u.test(name)))(
    '%s is imported by one folder',
    (name) => {
      expect(folders(usesOf(name))).toEqual([homes[name]]);
    },
  );

  it('of fonts are found by the world only', () => {
    expect(folders(using(/(?:from '|resolve\([`'])@expo-google-fonts/u))).toEqual(['world']);
  });

  it('of dictionaries are found by the world only', () => {
    expect(folders(using(/resolve\(`dictionary-/u))).toEqual(['world']);
  });

  it('are those of package.json, and none beside them', () => {
    // What runs while the program is compiled may use what compiles it.
    const named = files
      .filter((file) => file !== 'src/precompile.ts')
      .flatMap((file) =>
        [...codeOf(file).matchAll(/(?:\bfrom |\bimport\(|\brequire\()'([^.'\s][^'\n]*)'/gu)].map(
          ([, name = '']) => name,
        ),
      );
    const packages = named
      .filter((name) => !name.startsWith('node:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect(packages.filter((name) => !dependencies.includes(name))).toEqual([]);
  });
});

describe('words of the framework', () => {
  const locales = under('locales', '/framework.json').map((path) => path.split('/')[1] ?? '');
  const keysOf = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`))
      : [path.replace(/_(?:zero|one|two|few|many|other)$/u, '')];
  const known = new Map(
    locales.map((tag) => {
      const paths = [`locales/${tag}/framework.json`, ...under('layouts', `/words/${tag}.json`)];
      return [tag, new Set(paths.flatMap((path) => keysOf(JSON.parse(read(path)))))] as const;
    }),
  );
  const every = new Set([...known.values()].flatMap((keys) => [...keys]));

  /** Keys as patterns: what is put in by a variable may be anything without a dot. */
  const asPattern = (parts: readonly string[]): RegExp =>
    new RegExp(
      `^${parts.map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('.', '\\.') : '[^.]+')).join('')}$`,
      'u',
    );
  const partsOf = (list: string): readonly string[] => list.match(/"[^"]*"|\S+/gu) ?? [];
  const inTemplates = under('layouts', '.hbs').flatMap((file) => {
    const source = read(file);
    const plain = [...source.matchAll(/[{(~]word ("[^"]+")/gu)].map(([, key = '']) => [key]);
    const made = [...source.matchAll(/[{(~]word \(concat ([^)]+)\)/gu)].map(([, parts = '']) => partsOf(parts));
    const choices = [...source.matchAll(/[{(~]firstword ((?:"[^"]*"|\(concat [^)]+\)|\s)+)/gu)].flatMap(
      ([, keys = '']) =>
        [...keys.matchAll(/"[^"]*"(?![^(]*\))|\(concat ([^)]+)\)/gu)].map(([key, parts]) =>
          parts === undefined ? [key] : partsOf(parts),
        ),
    );
    return [...plain, ...made, ...choices].map((parts) => ({ file, parts, pattern: asPattern(parts) }));
  });
  const inCode = files.flatMap((file) =>
    [...codeOf(file).matchAll(/\b(?:words?|optionalWord|list)\(\s*(?:'([^']+)'|`([^`]+)`)/gu)].map(
      ([, plain, made = '']) => {
        const parts =
          plain === undefined
            ? made.split(/\$\{[^}]*\}/u).flatMap((part, index) => (index === 0 ? [`"${part}"`] : ['any', `"${part}"`]))
            : [`"${plain}"`];
        return asPattern(parts.filter((part) => part !== '""'));
      },
    ),
  );

  it.each(inTemplates)('$parts of $file exist in every locale', ({ pattern }) => {
    for (const [tag, keys] of known)
      expect(
        [...keys].filter((key) => pattern.test(key)),
        tag,
      ).not.toEqual([]);
  });

  it('are the same in every locale', () => {
    for (const keys of known.values()) expect([...every].filter((key) => !keys.has(key))).toEqual([]);
  });

  it('are all used by a layout or by the code', () => {
    const declared = ['layouts/standard.yaml', ...under('layouts', '/pack.yaml')].flatMap((file) =>
      [...read(file).matchAll(/\b(?:words?|together): (?:\[([^\]]+)\]|([\w.]+))/gu)].flatMap(([, list, word = '']) =>
        (list ?? word)
          .split(', ')
          .map((key) => asPattern(key.split(/(\*)/u).map((part) => (part === '*' ? part : `"${part}"`)))),
      ),
    );
    const patterns = [...inTemplates.map(({ pattern }) => pattern), ...inCode, ...declared];
    expect([...every].filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});

/** The program with one format more, compiled from the sources as they are, but for one line in the list of formats. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const LAST = '];\n';

export interface AddedFormat {
  readonly id: string;
  readonly name: string;
  /** File of the repository that exports its `StartFile`, and what that is called. */
  readonly module: string;
  readonly start: string;
  readonly onRequest?: true;
}

/** `program` is an empty folder below node_modules, where the libraries are found. Gives the file that runs it. */
export function compileWith(format: AddedFormat, program: string): string {
  cpSync(join(root, 'src'), join(program, 'src'), { recursive: true });
  cpSync(join(root, format.module), join(program, format.module));
  addLine(join(program, 'src/render/formats.ts'), format);
  buildSync({
    entryPoints: ['cli', 'render-thread', 'spelling-thread', 'program-thread'].map((name) =>
      join(program, `src/${name}.ts`),
    ),
    outdir: join(program, 'dist'),
    outbase: join(program, 'src'),
    bundle: true,
    splitting: true,
    packages: 'external',
    external: ['./precompiled.js'],
    platform: 'node',
    format: 'esm',
  });
  writeFileSync(join(program, 'dist/precompiled.js'), 'export const entries = [];\n');
  cpSync(join(root, 'package.json'), join(program, 'package.json'));
  return join(program, 'dist/cli.js');
}

function addLine(list: string, { id, name, module, start, onRequest }: AddedFormat): void {
  const text = readFileSync(list, 'utf8');
  if (!text.endsWith(LAST)) throw new Error(`${list} does not end with its list`);
  const load = `async () => (await import('../../${module.replace(/\.ts$/u, '.js')}')).${start}`;
  const entry = `{ id: '${id}', name: '${name}', load: ${load}, ${onRequest ? 'onRequest: true' : ''} },\n`;
  writeFileSync(list, text.slice(0, -LAST.length) + entry + LAST);
}

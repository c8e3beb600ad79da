/** A new format is a line in the list and what it does: the program with one more is run as a process, command by command. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/formats.js';
import { compileWith } from '../program-with-format.js';
import { SAMPLE } from './sample-world.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Below node_modules, where the libraries are found.
const program = mkdtempSync(join(root, 'node_modules/.cache-format-'));
const project = join(program, 'project');
afterAll(() => rmSync(program, { recursive: true, force: true }));

function writeProject(): void {
  for (const [path, content] of Object.entries(SAMPLE)) {
    if (content === undefined || path.startsWith('program:')) continue;
    mkdirSync(join(project, dirname(path)), { recursive: true });
    writeFileSync(join(project, path), content);
  }
}

/** `cores`: how many the program is told that there are; with one it starts no thread. */
function commandOf(args: string, cores: number): readonly string[] {
  const told = `import os from 'node:os';import { syncBuiltinESMExports } from 'node:module';os.availableParallelism=()=>${cores};syncBuiltinESMExports();`;
  return [
    '--import',
    `data:text/javascript,${encodeURIComponent(told)}`,
    join(program, 'dist/cli.js'),
    ...args.split(' '),
  ];
}

const surroundings = { cwd: project, env: { ...process.env, XDG_CACHE_HOME: join(program, 'cache') } };

function skald(
  args: string,
  cores = 2,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, commandOf(args, cores), { ...surroundings, encoding: 'utf8' });
}

interface Told {
  readonly unchanged?: boolean;
  readonly files: readonly { readonly path: string; readonly format: string; readonly bytes: number }[];
  readonly diagnostics: readonly { readonly code: string; readonly hint: string }[];
}
const told = (args: string, cores?: number): Told => JSON.parse(skald(`${args} --json`, cores).stdout) as Told;
const written = (path: string): string => readFileSync(join(project, path), 'utf8');

beforeAll(() => {
  compileWith({ id: 'txt', name: 'plain text', module: 'test/commands/text-format.ts', start: 'startText' }, program);
  cpSync(join(root, 'locales'), join(program, 'locales'), {
    recursive: true,
    filter: (name) => !name.endsWith('.po'),
  });
  writeProject();
});

describe('a format that was added to the list', () => {
  it('is built with all that nobody has to ask for, by a thread and without one, and not again where nothing changed', () => {
    const usual = FORMATS.filter(({ onRequest }) => onRequest !== true);
    const all = [...usual.map(({ id }) => id), 'txt'];
    const threaded = told('build --out threaded');
    const plain = told('build --out plain', 1);
    for (const { files } of [threaded, plain]) expect(files.map(({ format }) => format)).toEqual([...all, ...all]);
    expect(written('threaded/demo.nb.txt')).toMatch(/^1 .*Norge har en plan.*\n2 .*Planen virker.*\n$/u);
    for (const { path } of threaded.files) expect(written(path.replace(/^threaded/u, 'plain'))).toBe(written(path));
    expect(told('build --out threaded').unchanged).toBe(true);
    writeFileSync(join(project, 'threaded/demo.nb.txt'), 'Something else.');
    expect(told('build --out threaded').unchanged).toBeUndefined();
  });

  it('is built alone, of some slides too, in the gallery too', () => {
    expect(told('build --format txt --locale nb --slides no.two --out some').files).toEqual([
      expect.objectContaining({ path: 'some/demo.nb.slides-no.two.txt', format: 'txt' }),
    ]);
    expect(told('gallery --format txt --out some').files.map(({ path }) => path)).toEqual(['some/gallery.nb.txt']);
    expect(written('some/gallery.nb.txt')).toContain('Et eksempel er en side');
  });

  it('is known to the help, and to who misspells it', () => {
    expect(skald('--help').stdout).toMatch(/PPTX, PDF, SVG, and plain text in\s+many\s+languages/u);
    expect(skald('build --help').stdout).toMatch(/out of pptx,pdf,svg,txt\s+\(default:\s+pptx,pdf,txt\)/u);
    const { diagnostics } = told('build --format txtt');
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'unknown-format', hint: 'Did you mean «txt»?' })]);
  });

  it('asks nothing of check', () => {
    const { status, stdout } = skald('check --json');
    expect([status, (JSON.parse(stdout) as Told).files]).toEqual([0, []]);
  });

  it('is built again while files are watched', async () => {
    const child = spawn(
      process.execPath,
      commandOf('build --watch --format txt --locale nb --out watched', 2),
      surroundings,
    );
    const ends = new Promise((resolve) => child.on('exit', resolve));
    const builds = (async function* () {
      for await (const text of child.stdout)
        if (String(text).includes('demo.nb.txt')) yield written('watched/demo.nb.txt');
    })();
    expect((await builds.next()).value).toContain('Planen virker');
    const again = builds.next();
    const change = setInterval(() => {
      writeFileSync(
        join(project, 'content/slides/two.yaml'),
        'id: no.two\ntype: note\ntitle: Planen er god\norganisations: [kmd]\n',
      );
    }, 1000);
    const after = (await again).value;
    clearInterval(change);
    child.kill();
    await ends;
    expect(after).toContain('Planen er god');
  });
});

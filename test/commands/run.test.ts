import { describe, expect, it } from 'vitest';
import { memoryMemory, memoryOutput } from '../world/memory.js';
import type { Settlement } from '../../src/world/world.js';
import { codes, skald } from './sample-world.js';

describe('the command line', () => {
  it.each([
    ['', 'No command was given.'],
    ['biuld', 'Did you mean build?'],
    ['build --jsn', 'Did you mean --json?'],
    ['build --locale', 'argument missing'],
    ['build a b', 'oo many arguments'],
    ['check --watch', 'Unknown option'],
    ['preview', 'Unknown command'],
    ['help biuld', 'Did you mean build?'],
    ['i18n', 'No command was given.\n  → See skald i18n --help.'],
    ['--project . check', 'Options stand after the command: skald check --project.'],
    ['-w', 'Options stand after the command: skald build -w.'],
    ['--nonsense check', 'See skald --help.'],
  ])('answers «%s» with exit code 2', async (args, words) => {
    const ran = await skald(args);
    expect(ran.exitCode).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain(words);
    expect(ran.stderr).toMatch(/^(?:\S+ |-l, --locale <tags> )?error wrong-usage: /);
  });

  it('gives JSON for wrong usage too', async () => {
    const ran = await skald('check --json --nonsense');
    expect([ran.exitCode, ran.stderr, codes(ran)]).toEqual([2, '', ['wrong-usage']]);
    expect(JSON.parse(ran.stdout).diagnostics[0].argument).toBe('--nonsense');
  });

  it('says when there is no such folder', async () => {
    const ran = await skald('check --project nowhere', {}, { open: () => Promise.resolve(undefined) });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('There is no folder «nowhere».');
  });

  it.each([
    ['build demoo', 'demoo error unknown-deck: There is no deck «demoo».\n  → Did you mean «demo»?\n'],
    ['check --locale nbb', '--locale nbb error unknown-locale: There is no locale «nbb».'],
    [
      'build --format docx',
      '--format docx error unknown-format: There is no format «docx».\n  → There are: pptx, pdf, svg.\n',
    ],
    ['build --slides zz', '--slides zz error unknown-slide: There is no slide «zz».\n  → There are: no.one, no.two.\n'],
    [
      'i18n update --locale sv',
      '--locale sv error unknown-locale: There is no locale «sv».\n  → There are: da, nb. How one is added is told in locales/README.md of Skald.\n',
    ],
    ['gallery --theme zz', '--theme zz error unknown-theme: There is no theme «zz».\n  → There are: nordic.\n'],
  ])('names in %s the argument at fault, and what it could be', async (args, words) => {
    const ran = await skald(args);
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(words);
  });

  it('puts the output into the project, unless told otherwise', async () => {
    expect((await skald('build --project a/b -f pdf')).folders).toEqual(['a/b/output']);
    expect((await skald('build --project a/b -f pdf --out c')).folders).toEqual(['c']);
  });

  describe('after a run that was killed', () => {
    const settled = (folder: string, settlement: Settlement) => {
      const output = memoryOutput();
      return (at: string) => ({ ...output, settle: () => (at === folder ? [settlement] : []) });
    };
    const finished = { finished: true, files: ['demo.nb.pdf', 'demo.da.pdf'], left: [] };

    it('says what became of its files, before all else, also in JSON', async () => {
      const world = { output: settled('output', finished), memory: memoryMemory() };
      for (const unchanged of ['', 'nothing has changed, ']) {
        const ran = await skald('build -f pdf', {}, {}, world);
        expect(ran.stderr).toMatch(
          /^output\/demo\.nb\.pdf:1:1 warning interrupted-run: An earlier run was ended while it wrote 2 files here\. What it had begun was finished: all are new\.\n/u,
        );
        expect(ran.stdout).toContain(`2 files, ${unchanged}no errors`);
      }
      expect(codes(await skald('build -f pdf --json', {}, {}, world))).toContain('interrupted-run');
    });

    it('says which files somebody has saved since', async () => {
      const output = settled('.', { finished: false, files: ['locales/da/demo.po'], left: ['locales/da/demo.po'] });
      for (const command of ['check', 'i18n update', 'build', 'gallery'])
        expect((await skald(command, {}, {}, { output })).stderr).toContain(
          'a file here. What it had begun was undone: all are old but locales/da/demo.po, saved by another program since.',
        );
    });

    it('does nothing where that cannot be put right', async () => {
      const settle = (): never => {
        throw Object.assign(new Error('EROFS'), { code: 'EROFS', syscall: 'rename', path: '/x/demo.nb.pdf' });
      };
      const ran = await skald('build', {}, {}, { output: () => ({ ...memoryOutput(), settle }) });
      expect([ran.exitCode, ran.steps]).toEqual([1, []]);
      expect(ran.stderr).toContain(
        '/x/demo.nb.pdf:1:1 error cannot-write: It cannot be written: that disk can only be read.',
      );
    });
  });

  it.each(['--help', '-h', 'help', 'build --help', 'help build', '--version'])(
    'prints for %s and ends well',
    async (args) => {
      const ran = await skald(args);
      expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
      expect(ran.stdout).toMatch(args === '--version' ? /^1\.2\.3\n$/ : /^Usage: skald/);
    },
  );

  const broken = {
    open: () => {
      throw new TypeError('x is not a function');
    },
  };

  it('owns up to its bugs, without a stack trace', async () => {
    const ran = await skald('check', {}, broken);
    expect(ran.exitCode).toBe(3);
    expect(ran.stderr).toContain('Skald 1.2.3 has a fault of its own');
    expect(ran.stderr).toContain('TypeError: x is not a function');
    expect(ran.stderr).toContain('Please report it');
    expect(ran.stderr).not.toMatch(/^\s+at /m);
    expect(codes(await skald('check --json', {}, broken))).toEqual(['bug-in-skald']);
  });

  it('shows where when asked to', async () => {
    expect((await skald('check', {}, { ...broken, debug: true })).stderr).toMatch(/^\s+at /m);
  });

  it('uses colour only where it may', async () => {
    expect((await skald('check x')).stderr).not.toContain('\u001b');
    expect((await skald('check x', {}, { colour: true })).stderr).toContain('\u001b[31merror\u001b[0m');
  });

  it('says whose changes are to be built again, unless the call itself is wrong', async () => {
    expect(await skald('build --watch')).toMatchObject({ exitCode: 0, watch: expect.any(String) as string });
    expect((await skald('build')).watch).toBeUndefined();
    expect((await skald('build nothing --watch')).watch).toBeUndefined();
  });
});

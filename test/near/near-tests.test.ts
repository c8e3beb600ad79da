/** The tests near a file are those that somebody who changes it would run. */
import { describe, expect, it } from 'vitest';
import { type Code, MOST, nearTests } from './near-tests.js';
import { readCode } from './read-code.js';

const codeOf = (imports: Readonly<Record<string, readonly string[]>>, sampled: readonly string[] = []): Code => ({
  imports: new Map(Object.entries(imports)),
  sampled: new Set(sampled),
});

describe('near a file of src', () => {
  it('are the tests beside it, of its folder too, and those that import it', () => {
    const code = codeOf({
      'src/a/b.ts': [],
      'src/a/b/c.ts': [],
      'test/a/b.test.ts': [],
      'test/a/b-more.test.ts': [],
      'test/a/bc.test.ts': [],
      'test/z/other.test.ts': ['src/a/b.ts'],
    });
    expect(nearTests('src/a/b.ts', code)).toEqual([
      'test/a/b-more.test.ts',
      'test/a/b.test.ts',
      'test/z/other.test.ts',
    ]);
    expect(nearTests('src/a/b/c.ts', code)).toEqual(['test/a/b-more.test.ts', 'test/a/b.test.ts']);
  });

  it('are those of what imports it where it has none, the nearest only', () => {
    const code = codeOf({
      'src/a/part.ts': [],
      'src/a/whole.ts': ['src/a/part.ts'],
      'src/b/all.ts': ['src/a/whole.ts'],
      'test/a/x.test.ts': ['src/a/whole.ts'],
      'test/b/all.test.ts': ['src/b/all.ts'],
    });
    expect(nearTests('src/a/part.ts', code)).toEqual(['test/a/x.test.ts']);
  });

  it('are none where cycles lead nowhere, or only types are asked for', () => {
    expect(nearTests('src/a.ts', codeOf({ 'src/a.ts': ['src/b.ts'], 'src/b.ts': ['src/a.ts'] }))).toEqual([]);
  });

  it('are never the slow ones, nor those of other programs, and sampled ones only beside it', () => {
    const uses = ['src/a/b.ts'];
    const imports = {
      'src/a/b.ts': [],
      'test/a/b.slow.test.ts': uses,
      'test/acceptance/b.test.ts': uses,
      'test/c/heavy.test.ts': uses,
      'test/c/light.test.ts': uses,
    };
    expect(nearTests('src/a/b.ts', codeOf(imports, ['test/c/heavy.test.ts']))).toEqual(['test/c/light.test.ts']);
    const beside = codeOf({ ...imports, 'test/a/b.test.ts': [] }, ['test/a/b.test.ts', 'test/c/heavy.test.ts']);
    expect(nearTests('src/a/b.ts', beside)).toEqual(['test/a/b.test.ts', 'test/c/light.test.ts']);
  });

  it('are so many as run in some seconds, those of the same folder first', () => {
    const many = Array.from({ length: 20 }, (_, index) => [`test/z/${index}.test.ts`, ['src/zz/one.ts']] as const);
    const code = codeOf({
      'src/zz/one.ts': [],
      ...Object.fromEntries(many),
      'test/zz/last.test.ts': ['src/zz/one.ts'],
    });
    const near = nearTests('src/zz/one.ts', code);
    expect(near).toHaveLength(MOST);
    expect(near[0]).toBe('test/zz/last.test.ts');
  });
});

describe('in this repository', () => {
  const code = readCode(new URL('../..', import.meta.url).pathname);
  const near = (path: string): readonly string[] => nearTests(path, code);

  it.each([
    ['src/text/break-lines.ts', 'test/text/break-lines.test.ts'],
    ['src/elements/flow/place-nodes.ts', 'test/elements/flow.test.ts'],
    ['src/rules/overlap.ts', 'test/rules/rules.test.ts'],
    ['test/text/words.test.ts', 'test/text/words.test.ts'],
    ['test/layout/small-deck.ts', 'test/layout/lay-out.test.ts'],
    ['src/layout', 'test/layout/lay-out.test.ts'],
    ['layouts/lessons/layout.hbs', 'test/golden/golden.test.ts'],
    ['layouts/themes/nordic.yaml', 'test/theme/theme.test.ts'],
    ['content/slides/norway/cover.yaml', 'test/content/report.test.ts'],
    ['locales/da/framework.json', 'test/architecture.test.ts'],
    ['docs/diagnostics.md', 'test/diagnostics/reference.test.ts'],
  ])('near %s is %s', (path, test) => {
    expect(near(path)).toContain(test);
  });

  it('nearly every file of src has some', () => {
    const files = [...code.imports.keys()].filter((file) => file.startsWith('src/'));
    const without = files.filter((file) => near(file).length === 0);
    expect(files.length).toBeGreaterThan(500);
    // Types, and what starts processes and threads.
    expect(without.length).toBeLessThan(files.length / 15);
  });

  it('what asks how much to try is known', () => {
    expect(code.sampled).toContain('test/fuzz/fuzz.test.ts');
    expect(code.sampled).not.toContain('test/text/words.test.ts');
  });
});

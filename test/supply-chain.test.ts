/** What is told of the libraries that are installed with the program: the bill of materials, the audit, their licences. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly content: string }[];
  readonly licenses?: readonly [{ readonly expression?: string; readonly license?: { readonly name: string } }];
}

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8')) as Manifest;
const { devDependencies } = manifest;
/** Fonts that few decks name may be left out (`npm install --omit=optional`). */
const dependencies = { ...manifest.dependencies, ...manifest.optionalDependencies };

const bill = JSON.parse(execFileSync(process.execPath, [at('.ci/sbom.mjs')], { encoding: 'utf8' })) as Bill;

/** The licence of each library that is installed with the program; empty where the bill has none. */
const licences = bill.components.map(({ name, version, licenses: [one] = [{}] }) => ({
  library: `${name}@${version}`,
  licence: one.expression ?? one.license?.name ?? '',
}));

describe('the bill of materials', () => {
  const refs = bill.components.map((component) => component['bom-ref']);

  it('is CycloneDX', () => {
    expect([bill.bomFormat, bill.specVersion]).toEqual(['CycloneDX', '1.6']);
    expect(new Set(refs).size).toBe(refs.length);
    for (const { name, version, purl, hashes } of bill.components) {
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
      expect(hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/u);
    }
  });

  it('names every library of package.json in its version, and what those need', () => {
    const [own] = bill.dependencies;
    expect([...(own?.dependsOn ?? [])].sort()).toEqual(
      Object.keys(dependencies)
        .map((name) => `node_modules/${name}`)
        .sort(),
    );
    const versions = new Map(bill.components.map((component) => [component['bom-ref'], component.version]));
    for (const [name, version] of Object.entries(dependencies))
      expect(versions.get(`node_modules/${name}`)).toBe(version);
    expect(refs).toContain('node_modules/fast-deep-equal');
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([]);
  });

  it('names the licence of each library: without one nobody may use it', () => {
    expect(licences.filter(({ licence }) => licence === '')).toEqual([]);
  });

  it('names nothing that serves development alone', () => {
    const names = new Set(bill.components.map(({ name }) => name));
    const shared = ['@types/node'];
    expect(Object.keys(devDependencies).filter((name) => names.has(name) && !shared.includes(name))).toEqual([]);
  });
});

describe('libraries', () => {
  it('are pinned', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('are free of the GPL where they are installed with the program', () => {
    const bound = licences.filter(({ licence }) => licence.includes('GPL') && !licence.includes('MIT OR'));
    expect(bound).toEqual([]);
  });
});

describe('the audit', () => {
  const audit = (input: string): readonly unknown[] => {
    const { status, stdout } = spawnSync(process.execPath, [at('.ci/audit.mjs')], { input, encoding: 'utf8' });
    return [status, stdout];
  };
  const vulnerable = (severity: string): string =>
    JSON.stringify({ auditReportVersion: 2, vulnerabilities: { saxes: { name: 'saxes', severity, range: '<6.0.1' } } });

  it('fails for what is high or critical, and names it', () => {
    expect(audit(vulnerable('high'))).toEqual([1, 'Vulnerable: saxes <6.0.1 (high).\n']);
    expect(audit(vulnerable('critical'))).toEqual([1, 'Vulnerable: saxes <6.0.1 (critical).\n']);
  });

  it('passes what is neither', () => {
    const said = 'No vulnerability that is high or critical is known.\n';
    expect(audit(vulnerable('moderate'))).toEqual([0, said]);
    expect(audit(JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} }))).toEqual([0, said]);
  });

  it.each(['{ "message": "405 Method Not Allowed", "statusCode": 405, "body": "" }', '', 'null', '<html>'])(
    'tells in one line that a registry gives no answer: %s',
    (answer) => {
      expect(audit(answer)).toEqual([0, 'Not audited: the registry answers nothing about vulnerabilities.\n']);
    },
  );
});

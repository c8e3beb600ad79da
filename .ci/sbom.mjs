/**
 * Prints the software bill of materials of what a user installs (CycloneDX 1.6, JSON), from package.json and the lock file alone: without
 * a network, and the same bytes for the same lock file. npm's own (`npm sbom --omit dev`) leaves out a library as soon as a
 * tool of ours could use it, too, as it does with `yaml`.
 */
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const { packages } = read('package-lock.json');
const own = read('package.json');

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Where Node finds a package from another's folder: its own node_modules first, then those further up. */
function placeOf(name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (folder === '') return undefined;
  }
}

/** What is installed with a package, whoever installs it; optional peers are not. */
function neededBy({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta = {} }) {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => peerDependenciesMeta[name]?.optional !== true);
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
}

const placesFrom = (from) => neededBy(packages[from]).flatMap((name) => placeOf(name, from) ?? []);

function reached() {
  const found = new Set(placesFrom(''));
  for (const place of found) for (const next of placesFrom(place)) found.add(next);
  return [...found].sort();
}

/** What a package says in its LICENSE alone and not in its package.json, by version: the next one is read anew. */
const FROM_LICENSE_FILE = { 'png-js@2.0.0': 'MIT' };

/** «BSD» alone is no name of the SPDX list, so it is no expression either. */
const licenceOf = (licence) =>
  /\bBSD\b(?!-)/u.test(licence) ? { license: { name: licence } } : { expression: licence };

function component(place) {
  const { version, integrity = '', optional } = packages[place];
  const license = packages[place].license ?? FROM_LICENSE_FILE[`${nameOf(place)}@${version}`];
  const [, digest] = /^sha512-(.+)$/u.exec(integrity) ?? [];
  return {
    type: 'library',
    'bom-ref': place,
    name: nameOf(place),
    version,
    scope: optional === true ? 'optional' : 'required',
    ...(digest === undefined
      ? {}
      : { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }),
    ...(license === undefined ? {} : { licenses: [licenceOf(license)] }),
    purl: purl(nameOf(place), version),
  };
}

const root = 'skald';
const places = reached();
const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    lifecycles: [{ phase: 'pre-build' }],
    component: {
      type: 'application',
      'bom-ref': root,
      name: own.name,
      version: own.version,
      description: own.description,
      licenses: [licenceOf(own.license)],
      purl: purl(own.name, own.version),
    },
  },
  components: places.map(component),
  dependencies: [
    { ref: root, dependsOn: placesFrom('') },
    ...places.map((place) => ({ ref: place, dependsOn: placesFrom(place) })),
  ],
};

process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);

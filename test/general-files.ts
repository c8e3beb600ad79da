/** The files of a project whose slides are the examples of the slide types that draw charts, by path. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const pack = folder('../layouts/general');

export const deckPath = 'content/decks/schools.yaml';

type Contents = Readonly<Record<string, Uint8Array>>;

const types = [
  'bar-chart',
  'line-chart',
  'stacked-columns',
  'before-and-after',
  'small-multiples',
  'scatter',
  'waterfall',
];

/** Examples stand beside their data, as slides do. */
export function examples(): Contents {
  const names = readdirSync(pack, { recursive: true, encoding: 'utf8' });
  const own = names.filter(
    (name) => /\/example[^/]*\.yaml$|\.csv$/u.test(name) && types.includes(name.split('/')[0] ?? ''),
  );
  return Object.fromEntries(own.map((name) => [`content/slides/${name}`, readFileSync(`${pack}/${name}`)]));
}

/**
 * The translations of the program's examples as files of the project, whose slides these examples are here: as the program's own they are read with the
 * gallery alone.
 */
function translations(): Contents {
  const names = readdirSync(folder('../locales'), { recursive: true, encoding: 'utf8' });
  const own = (name: string): Uint8Array =>
    Buffer.from(`# Own.\n${readFileSync(folder(`../locales/${name}`), 'utf8')}`);
  const paths = names.filter((name) => /\/gallery[^/]*\.po$/u.test(name));
  return Object.fromEntries(paths.map((name) => [`locales/${name}`, own(name)]));
}

export function generalFiles(): Contents {
  const names = readdirSync(folder('general-project'), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.(?:yaml|po)$/u.test(name));
  const beside = ['facts', 'sources'].map((name) => [`content/${name}.yaml`, `gallery.${name}.yaml`] as const);
  return {
    ...translations(),
    ...Object.fromEntries(files.map((name) => [name, readFileSync(folder(`general-project/${name}`))])),
    ...Object.fromEntries(beside.map(([path, name]) => [path, readFileSync(`${pack}/${name}`)])),
    ...examples(),
  };
}

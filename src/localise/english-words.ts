/** The English words that the program brings: the command line and its documents speak English, whatever locales a project has. */
import { broughtPath } from '../load/load-locale.js';
import type { Words } from '../model/program-words.js';
import type { Files } from '../world/world.js';
import { frameworkWords } from './framework-words.js';

const FILE = 'locales/en/framework.json';

export function englishWords(files: Pick<Files, 'read'>): Words {
  const bytes = files.read(broughtPath(FILE)) ?? files.read(FILE) ?? new TextEncoder().encode('{}');
  const framework = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>;
  const word = frameworkWords(new Map([['en', { framework, fallback: [] }]]), 'en');
  return (key, ...[values]) => word('en', key, values).text;
}

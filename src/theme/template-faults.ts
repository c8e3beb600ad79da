/** Whether the template that a theme names is one that `skald theme import` has kept, so that a deck can be built on it. */
import type { Files } from '../world/world.js';
import { openZip } from '../zip/open-zip.js';
import type { ThemeFault } from './theme-fault.js';

const LINKS = 'ppt/_rels/presentation.xml.rels';

export function templateFaults(path: string | undefined, files: Files): ThemeFault[] {
  if (path === undefined) return [];
  const bytes = files.read(path);
  if (bytes === undefined) return [fault('is not there')];
  const links = openZip(bytes, (name) => name === LINKS)?.entries.get(LINKS);
  // What is kept leads to nothing but masters, each by its whole name.
  const isKept = links !== undefined && new TextDecoder().decode(links).includes('Target="/ppt/slideMasters/');
  return isKept ? [] : [fault('is no template that was imported')];
}

const fault = (why: string): ThemeFault => ({
  path: ['template'],
  message: `${why}: import the client's file by \`skald theme import <file> --name <theme> --force\`, or take the line out`,
});

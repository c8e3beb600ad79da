/** What tells this program from another version of itself, be it one that a developer changed a minute ago. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Digest of its code, its package (which pins all libraries) and Node, whose zlib makes part of the bytes. */
export function programIdentity(program: string): string {
  const dist = join(program, 'dist');
  const code = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.js(?:on)?$/u.test(name));
  const all = createHash('sha256').update(`${process.version} ${process.versions.zlib}\n`);
  for (const file of [join(program, 'package.json'), ...code.sort().map((name) => join(dist, name))])
    all.update(readFileSync(file));
  return all.digest('hex');
}

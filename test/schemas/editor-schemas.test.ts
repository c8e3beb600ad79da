/** The schemas in `schemas/` and the editor's settings are what the code says, and true for any project; `npm run schemas` writes them anew. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withoutContent } from '../../src/pipeline/read-gallery.js';
import { packsIn } from '../../src/load/packs.js';
import { load } from '../../src/load/load.js';
import { editorSchemas } from '../../src/schemas/editor-schemas.js';
import { memberOf } from '../../src/model/unit-id.js';
import { declaredBy } from '../../src/validation/declared-by.js';
import { diskFiles } from '../../src/world/disk.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const disk = diskFiles(root);
/** A project that has nothing of its own, and every pack that the program brings. */
const { value: source } = load(withoutContent(disk, packsIn(disk)), []);
if (source === undefined) throw new Error('The program is broken.');
const types = new Map(
  [...source.types].map(([type, { file, value }]) => [
    type,
    { path: file.path, fields: Object.keys(memberOf(value, 'properties') as object) },
  ]),
);
const schemas = Object.entries(editorSchemas(types, declaredBy(source)));

describe('schemas/', () => {
  it.each(schemas)('%s is up to date', async (name, { schema }) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../schemas/${name}`);
  });

  it('knows every slide type', () => {
    expect(types.size).toBeGreaterThan(10);
  });

  it('is what the editor holds each file against', () => {
    const settings = JSON.parse(readFileSync(`${root}/.vscode/settings.json`, 'utf8')) as Record<string, unknown>;
    const wanted = schemas.map(([name, { files: glob }]) => [`./schemas/${name}`, glob]);
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted));
  });
});

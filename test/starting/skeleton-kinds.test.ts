/** What a project says of slides that nobody has filled in yet: fields are empty, but each is of the kind that its schema wants. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { typeFile } from '../../src/load/packs.js';
import { readProject } from '../../src/pipeline/build.js';
import { slideSkeleton } from '../../src/starting/slide-skeleton.js';
import { slideTypes } from '../../src/starting/slide-types.js';
import { diskFiles } from '../../src/world/disk.js';
import { layeredFiles } from '../../src/world/layered-files.js';
import { some } from '../amount.js';
import { memoryFiles } from '../world/memory.js';

const program = diskFiles(fileURLToPath(new URL('../..', import.meta.url)));
const all = slideTypes(program, () => false).map(({ id }) => id);
/** Their schemas refer to definitions of their own, or their maps need no field of those they may have. */
const leadingAstray = ['matrix', 'two-columns', 'org-deep-dive', 'resources', 'organisational-landscape'];

it('the skeleton of a slide has its id and type, whether or not the schema speaks of them', () => {
  const schema = 'layouts/pair/schema.yaml';
  const files = memoryFiles({ [schema]: 'required: [left]\nproperties: { left: { type: string } }\n' });
  expect(slideSkeleton('pair', 'plan.pair', schema, files)).toBe("id: plan.pair\ntype: pair\nleft: ''\n");
});

it('the skeleton of a slide has maps where maps must be, whatever its type', () => {
  const types = [...new Set([...leadingAstray, ...some(all, 12)])];
  const slides = types.map((type): [string, string] => {
    const schema = typeFile(program, ['general', 'governance'], type, 'schema.yaml');
    return [`content/slides/${type}.yaml`, slideSkeleton(type, type, schema, program)];
  });
  const { diagnostics } = readProject(layeredFiles(memoryFiles(Object.fromEntries(slides)), program));
  const own = diagnostics.filter(({ place }) => slides.some(([path]) => path === place?.file));
  expect(own.length).toBeGreaterThan(types.length);
  expect(own.filter(({ code }) => code === 'wrong-kind' || code === 'unknown-field')).toEqual([]);
  expect(own.filter(({ code, message }) => code === 'missing-field' && message.includes('axes'))).toEqual([]);
});

/** `skald new slide`: the file of a slide of some type, with a comment on each field. */
import { quote } from '../../diagnostics/printable.js';
import { unknownNames, usageFault } from '../../jobs/usage-fault.js';
import { unlessRefused } from '../../jobs/write-files.js';
import { typeFile } from '../../load/packs.js';
import { type CommandResult, type CommandWorld, failed } from '../../run/command.js';
import { slideSkeleton } from '../../starting/slide-skeleton.js';
import { packsFor, slideTypes } from '../../starting/slide-types.js';
import { isFilePath } from '../../validation/formats.js';
import { DEVICES } from '../../validation/format-wording.js';

export interface NewGiven {
  readonly json?: true;
  readonly project: string;
}

const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u;

/** `plan.risks` is written to content/slides/plan/risks.yaml. */
const pathOf = (id: string): string => `content/slides/${id.replace('.', '/')}.yaml`;

export async function newSlide(
  type: string,
  id: string,
  { project }: NewGiven,
  world: CommandWorld,
): Promise<CommandResult> {
  const { files } = world;
  const isOwn = (one: string): boolean => world.nameOf(one) === one;
  const known = slideTypes(files, isOwn).map((one) => one.id);
  const faults = [...unknownNames('type', [type], known), ...(ID.test(id) ? [] : [noId(id)]), ...keptName(id)];
  if (faults.length > 0) return failed(2, faults);
  const path = pathOf(id);
  const schema = typeFile(files, packsFor(files, isOwn), type, 'schema.yaml');
  const bytes = new TextEncoder().encode(slideSkeleton(type, id, schema, files));
  if (files.size(path) !== undefined) return failed(1, [standing(path)]);
  const write = () => world.output(project).write(new Map([[path, bytes]]), new Map([[path, undefined]]));
  const refused = await unlessRefused(project, '', write);
  if (refused.length > 0) return failed(1, refused);
  const said = [path, `Fill it in, and name ${id} under «slides» in a deck.`];
  return { exitCode: 0, files: [], said, document: { slide: id, type, file: path }, diagnostics: [] };
}

const noId = (id: string) =>
  usageFault(
    'wrong-usage',
    `${quote(id)} cannot be the id of a slide.`,
    'Ids are small letters and digits, with dots and hyphens between: plan.risks.',
    id,
  );

const keptName = (id: string) =>
  isFilePath(pathOf(id)) ? [] : [usageFault('wrong-usage', `${quote(id)} cannot name a file everywhere.`, DEVICES, id)];

const standing = (path: string) => ({
  ...{ code: 'file-exists', severity: 'error' as const, message: 'The slide is there already; nothing was written.' },
  ...{ hint: 'Choose another id.', place: { file: path, line: 1, column: 1 } },
});

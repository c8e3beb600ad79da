/** `skald review pack`: the slides that describe an organisation as files that can be handed to it. */
import { counted } from '../../diagnostics/counted.js';
import { join } from 'node:path';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import { localised } from '../../localise/localise.js';
import { packSnapshot } from '../../review/snapshot-file.js';
import { type CommandResult, type CommandWorld, failed } from '../../run/command.js';
import { composePrepared, type Use } from '../../jobs/compose-jobs.js';
import { unlessRefused } from '../../jobs/write-files.js';
import { packsOf, type ReviewGiven } from '../given.js';
import { openReview, type Review } from '../review.js';
import { placeFor } from './kept-snapshots.js';
import { beginPack, type Pack, PACK_FORMATS, type PackDocument, type PackOptions } from './make-pack.js';
import { type Target, targetsOf } from './targets.js';

/** What becomes of a pack whose files are made. */
export type Deliver = (pack: Pack) => Promise<readonly Diagnostic[]>;

export async function pack(
  organisation: string | undefined,
  given: ReviewGiven,
  world: CommandWorld,
): Promise<CommandResult> {
  const { value: review, ...opened } = openReview(given, world);
  if (review === undefined) return failed(opened.exitCode ?? 1, opened.diagnostics);
  const { value: targets, ...chosen } = targetsOf(organisation, given, review);
  if (targets === undefined) return failed(chosen.exitCode ?? 1, chosen.diagnostics);
  const options = optionsOf(given);
  const done: PackDocument[] = [];
  const said = await makePacks(targets, review, options, world, async (made) => {
    const refused = await writePack(made, options.out, given.project, world);
    if (!hasErrors(refused)) done.push(made.document);
    return refused;
  });
  const diagnostics = [...opened.diagnostics, ...said];
  if (hasErrors(diagnostics)) return failed(1, diagnostics);
  const [only] = done;
  return {
    exitCode: 0,
    files: [],
    diagnostics,
    document: given.all === true ? { packs: done } : only,
    said: done.flatMap(linesOf),
  };
}

export const optionsOf = (given: ReviewGiven): PackOptions => ({
  out: packsOf(given),
  notes: given.notes === true,
  ...(given.deadline === undefined ? {} : { deadline: given.deadline }),
});

export const linesOf = ({ organisation, locale, files, slides }: PackDocument): readonly string[] => [
  `${organisation} (${locale}): ${counted(slides.length, 'slide')}`,
  ...files.map(({ path }) => `  ${path}`),
];

/**
 * The slides of all are laid out once a locale, and cut. Nothing is delivered of a locale unless all its slides are sound; packs are
 * delivered one after the other, so that hundreds of them need no more memory than two.
 */
export async function makePacks(
  targets: readonly Target[],
  review: Review,
  options: PackOptions,
  world: CommandWorld,
  deliver: Deliver,
): Promise<readonly Diagnostic[]> {
  const locales = [...new Set(targets.map(({ locale }) => locale))];
  const found: Diagnostic[] = [];
  world.executor.expect(targets.length > 0 ? PACK_FORMATS : [], { most: 0, all: 0 });
  for (const locale of locales) {
    const own = targets.filter((target) => target.locale === locale);
    const words = localised(review.project, review.deck, locale);
    if (words === undefined) throw new Error(`a pack was asked for in ${locale}, which is not there`);
    const kept = review.prepared.slides
      .map(({ slide }) => slide.id)
      .filter((id) => own.some(({ slides }) => slides.includes(id)));
    const made: Use['made'] = (composed) =>
      Promise.resolve(async () => {
        const shop = { review, words, composed, options, world };
        found.push(...(await oneByOne(own, (target) => beginPack(target, shop), deliver)));
      });
    const use = { made, standing: () => undefined };
    found.push(...(await composePrepared({ ...review.prepared, kept }, locale, world, use)));
    if (hasErrors(found)) world.executor.abandon();
  }
  return found;
}

/** While one is being written, the next is in the making. */
async function oneByOne(
  targets: readonly Target[],
  begin: (target: Target) => Promise<() => Promise<Pack>>,
  deliver: Deliver,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  let before: (() => Promise<Pack>) | undefined;
  for (const target of targets) {
    const begun = await begin(target);
    if (before !== undefined) found.push(...(await deliver(await before())));
    before = begun;
    if (hasErrors(found)) break;
  }
  if (before !== undefined && !hasErrors(found)) found.push(...(await deliver(await before())));
  return found;
}

/** What it holds is kept first: an answer to a pack that was handed over can always be read. */
export async function writePack(
  { contents, snapshot }: Pack,
  out: string,
  project: string,
  world: CommandWorld,
): Promise<readonly Diagnostic[]> {
  world.progress(`Writing ${join(out, snapshot.organisation)}`);
  const kept = new Map([[placeFor(snapshot, world.files), packSnapshot(snapshot)]]);
  const refused = await unlessRefused(project, '', () => world.output(project).write(kept));
  if (hasErrors(refused)) return refused;
  return unlessRefused(out, ', or name another folder with --out', () => world.output(out).write(contents));
}

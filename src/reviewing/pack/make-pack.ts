/** The files of a pack: the slides that describe one organisation in every usual format, its page, and what it held. */
import { join } from 'node:path';
import type { LocalisedDeck } from '../../localise/localised-deck.js';
import { drawSlides } from '../../pages/reviewer/draw-slides.js';
import { reviewerFile } from '../../pages/reviewer/reviewer-file.js';
import { languageName } from '../../pages/reviewer/page-words.js';
import type { ReviewerPage } from '../../pages/reviewer/reviewer-page.js';
import { FORMATS } from '../../render/formats.js';
import type { Rendering } from '../../run/executor.js';
import type { CommandWorld } from '../../run/command.js';
import type { HandedFile } from '../../review/events.js';
import { snapshotOf } from '../../review/make-snapshot.js';
import type { Snapshot } from '../../review/snapshot.js';
import { excerptOf } from '../../scene/excerpt.js';
import type { Rendered } from '../../scene/file-in-the-making.js';
import type { Assets, Item, Presentation } from '../../scene/scene.js';
import { everyItem } from '../../scene/walk.js';
import { sha256 } from '../../shown/shown-digest.js';
import { fileName, nameOf } from '../../jobs/file-name.js';
import { dayOf } from '../instant.js';
import type { Review } from '../review.js';
import { keptSnapshots } from './kept-snapshots.js';
import { reviewerSlides } from './reviewer-slides.js';
import type { Target } from './targets.js';

/** What `--json` tells of a pack; the names are a contract. */
export interface PackDocument {
  readonly organisation: string;
  readonly deck: string;
  readonly locale: string;
  /** Head of the log when it was made. */
  readonly head: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  /** `pages` as they are numbered in the whole deck. */
  readonly slides: readonly { readonly slide: string; readonly pages: readonly number[]; readonly shown: string }[];
}

export interface Pack {
  readonly target: Target;
  /** By path from the folder for packs. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly files: readonly HandedFile[];
  readonly snapshot: Snapshot;
  readonly page: ReviewerPage;
  readonly document: PackDocument;
}

export interface PackOptions {
  /** The folder for packs. */
  readonly out: string;
  readonly notes: boolean;
  readonly deadline?: string;
  /** It is handed over at once. */
  readonly sends?: boolean;
}

/** All decks of the targets' locale that are in the making. */
export interface Workshop {
  readonly review: Review;
  readonly words: LocalisedDeck;
  /** Laid out once: all slides of all targets. */
  readonly composed: Rendered;
  readonly options: PackOptions;
  readonly world: CommandWorld;
}

/** Those that are made without being asked for. */
export const PACK_FORMATS = FORMATS.filter(({ onRequest }) => onRequest !== true);

/** Begins the files beside other work; what it gives finishes them. */
export async function beginPack(target: Target, shop: Workshop): Promise<() => Promise<Pack>> {
  const { composed, world, review } = shop;
  const presentation = cutFor(target, shop);
  const named = { deck: review.deck.id, locale: target.locale };
  const assets = assetsOf(presentation, composed.assets);
  const begun = await world.executor.begin(PACK_FORMATS, { ...composed, name: nameOf(named), presentation, assets });
  const { snapshot, page } = tellPack(target, presentation, assets, shop);
  const html = new TextEncoder().encode(reviewerFile(page, world.files));
  const rendered = await begun();
  return async () => {
    const contents = new Map([...(await renderedFiles(rendered, named)), [`${nameOf(named)}.html`, html]]);
    return packOf(target, contents, { ...snapshot, files: filesOf(contents) }, page, shop);
  };
}

function packOf(
  target: Target,
  contents: ReadonlyMap<string, Uint8Array>,
  snapshot: Snapshot,
  page: ReviewerPage,
  { options }: Workshop,
): Pack {
  const { organisation, deck, locale, head, files } = snapshot;
  const slides = page.slides.map(({ slide, pages, shown }) => ({ slide, pages, shown }));
  const paths = files.map(({ file, sha256: digest }) => ({
    path: join(options.out, organisation, file),
    sha256: digest,
  }));
  return {
    target,
    contents: new Map([...contents].map(([name, bytes]) => [`${organisation}/${name}`, bytes])),
    files,
    snapshot,
    page,
    document: { organisation, deck, locale, head, files: paths, slides },
  };
}

/** Its slides as they are, with the digest of what this file holds, and the head that it names. */
function cutFor({ slides, locale }: Target, { composed, review, options }: Workshop): Presentation {
  const { notes } = options;
  const cut = excerptOf(composed.presentation, { slides, notes });
  const shown = review.shown(locale, notes);
  const scenes = cut.scenes.map((scene) => ({ ...scene, shown: shown.get(scene.slide) ?? '' }));
  return { ...cut, scenes, head: review.log.head };
}

function assetsOf({ scenes, layouts }: Presentation, assets: Assets): Assets {
  const shown = new Set([...scenes, ...layouts].flatMap(({ items }) => everyItem(items).flatMap(pictureOf)));
  return new Map([...assets].filter(([path]) => shown.has(path)));
}

const pictureOf = (item: Item): readonly string[] => (item.kind === 'image' ? [item.path] : []);

async function renderedFiles(
  rendered: readonly Rendering[],
  named: Parameters<typeof fileName>[0],
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const made = await Promise.all(
    rendered.map(async ({ format, files }) =>
      (await files).map(({ bytes, page }) => [fileName(named, format, page), bytes] as const),
    ),
  );
  return made.flat();
}

const filesOf = (contents: ReadonlyMap<string, Uint8Array>): readonly HandedFile[] =>
  [...contents].map(([file, bytes]) => ({ file, sha256: sha256(bytes) }));

function tellPack(
  { organisation, locale }: Target,
  presentation: Presentation,
  assets: Assets,
  { review, words: localised, options, world }: Workshop,
): { readonly snapshot: Snapshot; readonly page: ReviewerPage } {
  const { deck, log, at, prepared } = review;
  const { words } = localised;
  const about = { deck: deck.id, organisation, locale };
  const facts = { ...about, head: log.head, files: [], notes: options.notes };
  const snapshot = snapshotOf(presentation, { deck: localised, slides: prepared.slides }, facts);
  const { slides, style } = drawSlides(presentation, assets, localised);
  const { sends = false } = options;
  const known = { organisation, locale, events: log.events, today: dayOf(at), now: snapshot, words, sends };
  const build = sha256(JSON.stringify(slides.map(({ slide, shown }) => [slide, shown]))).slice(0, 16);
  return {
    snapshot,
    page: {
      lang: localised.lang,
      words,
      deck: { id: deck.id, title: localised.spec.title },
      organisation: { id: organisation, ...namesOf(organisation, localised, presentation) },
      locale: { tag: locale, name: languageName(localised.lang) },
      made: dayOf(at),
      head: log.head,
      build,
      ...(options.deadline === undefined ? {} : { deadline: options.deadline }),
      slides: reviewerSlides(slides, { ...known, earlier: keptSnapshots(about, world.files) }),
      style,
    },
  };
}

function namesOf(
  organisation: string,
  { resolve, printed }: LocalisedDeck,
  { scenes }: Presentation,
): { readonly name: string; readonly short: string } {
  const slide = scenes[0]?.slide ?? '';
  const short = resolve({ kind: 'organisation', id: organisation }, slide).paragraphs.flatMap(({ runs }) => runs);
  const { paragraphs } = printed(`organisations/${organisation}.name`, slide);
  const name = paragraphs.flatMap(({ pieces }) => pieces.map(({ run }) => run.text)).join('');
  return { name, short: short.map(({ text }) => text).join('') };
}

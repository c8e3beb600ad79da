/** Deliveries: which profile each deck has, what its files may hold, and whether they hold nothing else. */
import { join } from 'node:path';
import { deckUnits } from '../localise/deck-units.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { type Allowed, judge } from '../delivery/judge.js';
import { linksHeld, linksIn } from '../delivery/links-in.js';
import { manifestName, manifestOf } from '../delivery/manifest.js';
import { profileIds, profileOf } from '../model/profile.js';
import type { DeckSpec, Project } from '../model/project.js';
import { canonicalDigest } from '../shown/shown-digest.js';
import type { CommandWorld } from '../run/command.js';
import { traced } from '../run/trace.js';
import type { Job } from '../jobs/choose-jobs.js';
import type { Use } from '../jobs/compose-jobs.js';
import type { DeckFile } from '../jobs/make-files.js';
import { unknownNames, usageFault } from '../jobs/usage-fault.js';
import { draftWord, notesOf, otherClassifications, saidBySlides } from './classifications.js';

/** Jobs with the profile that was asked for; diagnostics for wrong usage where a deck has none of that name, or it cannot be released. */
export function withProfile(
  jobs: readonly Job[],
  project: Project,
  id: string | undefined,
  release: boolean,
): Outcome<readonly Job[]> {
  if (id === undefined) return { value: jobs, diagnostics: [] };
  const known = profileIds([...project.decks.values()]);
  const unknown = unknownNames('profile', [id], known);
  if (unknown.length > 0) return { diagnostics: unknown };
  const faults = jobs.flatMap(({ deck }) => faultOf(deck, id, release));
  if (faults.length > 0) return { diagnostics: faults };
  return {
    value: jobs.map((job) => {
      const profile = profileOf(job.deck, id);
      return profile === undefined ? job : { ...job, profile };
    }),
    diagnostics: [],
  };
}

function faultOf(deck: DeckSpec, id: string, release: boolean): readonly Diagnostic[] {
  const profile = profileOf(deck, id);
  if (profile === undefined)
    return [
      usageFault(
        'unknown-profile',
        `${deck.id} has no profile «${id}».`,
        `It has ${profileIds([deck]).join(', ')}. Write it under «delivery» in ${deck.file}, or name a deck that has it.`,
        `--for ${id}`,
      ),
    ];
  if (!release || !profile.stamped) return [];
  return [
    usageFault(
      'wrong-usage',
      `Files for ${id} are drafts, and a release is none.`,
      'Leave out --release, or name another profile, such as client.',
      `--for ${id}`,
    ),
  ];
}

/** A world that notes what is read of the project, and a digest of that. The log of approvals counts by its head. */
export function noting(world: CommandWorld): { readonly seen: CommandWorld; readonly inputs: () => string } {
  const { seen, trace } = traced(world);
  return {
    seen: { ...world, ...seen },
    inputs: () => {
      const read = Object.entries(trace().files).filter(
        ([path, digest]) => digest !== '' && !path.startsWith('content/approvals/'),
      );
      return canonicalDigest(Object.fromEntries(read));
    },
  };
}

/** Keeps of each presentation what it says of itself, and its links. */
export function expecting(): {
  readonly watch: (use: Use) => Use;
  readonly allowedIn: (deck: string, locale: string) => Said | undefined;
} {
  const said = new Map<string, Said>();
  return {
    watch: (use) => ({
      ...use,
      made: (composed) => {
        const { presentation, named } = composed;
        const { author, classification, head } = presentation;
        said.set(`${named.deck} ${named.locale}`, {
          author,
          links: linksIn(presentation),
          words: saidBySlides(presentation),
          notes: notesOf(presentation),
          ...(classification === undefined ? {} : { classification }),
          ...(head === undefined ? {} : { head }),
        });
        return use.made(composed);
      },
    }),
    allowedIn: (deck, locale) => said.get(`${deck} ${locale}`),
  };
}

export interface Said {
  readonly author: string;
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** Texts of its slides. */
  readonly words: ReadonlySet<string>;
  /** Paragraphs of their speaker notes. */
  readonly notes: readonly string[];
  readonly classification?: string;
  readonly head?: string;
}

interface Around {
  readonly project: Project;
  readonly out: string;
  readonly release: boolean;
  readonly program: string;
  readonly inputs: string;
  readonly allowedIn: (deck: string, locale: string) => Said | undefined;
}

interface Delivered {
  readonly manifest?: RenderedManifest;
  readonly diagnostics: readonly Diagnostic[];
}

export interface RenderedManifest {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The manifest of a deck's files; diagnostics, and none, where they hold what their profile forbids. Without a profile there is nothing to say. */
export function deliver({ deck, profile, locales }: Job, files: readonly DeckFile[], around: Around): Delivered {
  if (profile === undefined) return { diagnostics: [] };
  const units = new Set(deckUnits(around.project, deck, () => true).map(({ unit }) => unit.id));
  const own = files.filter(({ named }) => named.deck === deck.id).map(withBytes);
  const judged = own.map((file) => {
    const { held, faults } = judge(file.format, file.content, allowed(file, { deck, profile }, around, units));
    return { file, held, faults: profile.checked ? faults : [] };
  });
  const diagnostics = judged.flatMap(({ file, faults }) =>
    faults.map((fault) => forbidden(file.name, fault, profile.id, around.out)),
  );
  if (diagnostics.length > 0) return { diagnostics };
  const said = locales.flatMap((locale) => around.allowedIn(deck.id, locale) ?? []);
  const [{ head } = { head: undefined }] = said;
  const content = manifestOf({
    ...{ deck: deck.id, profile, draft: !around.release, program: around.program, inputs: around.inputs },
    ...(head === undefined ? {} : { head }),
    links: linksHeld(
      said.map(({ links }) => links),
      judged.flatMap(({ held }) => held?.links ?? []),
    ),
    files: judged.map(({ file: { name, content: bytes, named, format }, held }) => ({
      ...{ name, content: bytes, embedded: held?.embedded ?? [], locale: named.locale, format },
    })),
  });
  return { manifest: { name: manifestName(deck.id), content }, diagnostics };
}

/** A delivery is made as a whole, so no file of it is one that stood there before. */
function withBytes(file: DeckFile): DeckFile & { readonly content: Uint8Array } {
  const { content } = file;
  if (content === undefined) throw new Error(`${file.name} was to be judged without its bytes`);
  return { ...file, content };
}

/** What the content says that a file may hold, and must. */
function allowed(
  { named: { locale }, pages }: DeckFile,
  { deck, profile }: Required<Pick<Job, 'deck' | 'profile'>>,
  { project, release, allowedIn }: Around,
  units: ReadonlySet<string>,
): Allowed {
  const { links, words, ...said } = allowedIn(deck.id, locale) ?? NOTHING_SAID;
  const others = otherClassifications(project, deck, locale, said.classification);
  const draft = draftWord(project, deck, locale);
  return {
    ...{ ...said, profile, units, pages },
    links: new Set(links.keys()),
    otherClassifications: new Set([...others].filter((text) => !words.has(text))),
    ...(release && words.has(draft) ? {} : { stamp: { word: draft, due: !release } }),
  };
}

const NOTHING_SAID: Said = { author: '', links: new Map(), words: new Set(), notes: [] };

const forbidden = (file: string, fault: string, profile: string, out: string): Diagnostic => ({
  code: 'forbidden-in-delivery',
  severity: 'error',
  message: `${fault} So it is no file for ${profile}, and nothing was written.`,
  hint: 'Mend the content or the template, or let the profile have it, under «delivery» in the deck. Where neither helps, this is a bug of Skald: please report it.',
  place: { file: join(out, file), line: 1, column: 1 },
});

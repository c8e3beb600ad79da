/** `skald storyline`: the titles of decks alone, with what makes them hard to follow. */
import { composeDeck, prepareDeck, readProject } from '../pipeline/build.js';
import { type Diagnostic, type Outcome, errorsIn } from '../diagnostics/diagnostic.js';
import { chooseJobs, type Job, type Wanted } from '../jobs/choose-jobs.js';
import { countingWords } from '../localise/counting-words.js';
import type { Project } from '../model/project.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import { type Found, type Story, storyOf } from '../storyline/storyline.js';

export function storyline(wanted: Pick<Wanted, 'deck' | 'locales'>, world: CommandWorld): CommandResult {
  world.progress('Reading the project');
  const read = readProject(world.files, wanted.locales);
  if (read.value === undefined) return failed(1, read.diagnostics);
  const jobs = chooseJobs(read.value, wanted);
  if (jobs.value === undefined) return failed(2, jobs.diagnostics);
  const told = jobs.value.map((job) => storiesOf(job, read.value as Project, world));
  const errors = errorsIn([read, ...told].flatMap(({ diagnostics }) => diagnostics));
  if (errors.length > 0) return failed(1, errors);
  const stories = told.flatMap(({ value }) => value ?? []);
  return { exitCode: 0, files: [], said: stories.flatMap(linesOf), document: { stories }, diagnostics: [] };
}

function storiesOf({ deck, locales }: Job, project: Project, world: CommandWorld): Outcome<readonly Story[]> {
  const prepared = prepareDeck(project, deck, world, { draft: true });
  if (prepared.value === undefined) return { diagnostics: prepared.diagnostics };
  const { value } = prepared;
  const diagnostics: Diagnostic[] = [...prepared.diagnostics];
  const stories = locales.flatMap((locale) => {
    world.progress(`Laying out ${deck.id} in ${locale}`);
    const composed = composeDeck(value, locale);
    diagnostics.push(...composed.diagnostics);
    const speech = project.locales.get(locale);
    if (composed.value === undefined || speech === undefined) return [];
    return [storyOf(composed.value, (title) => countingWords(title, speech))];
  });
  return { value: stories, diagnostics };
}

function linesOf({ deck, locale, pages, words, parts }: Story): readonly string[] {
  const titles = parts.flatMap((part) => part.titles);
  const odd = titles.filter(({ found }) => found.length > 0).length;
  const width = String(titles.at(-1)?.page ?? 0).length;
  return [
    `${deck} (${locale}): ${pages} pages, ${titles.length} titles of ${words} words on average, ${odd} to look at`,
    ...parts.flatMap((part) => [
      '',
      part.title,
      ...part.titles.flatMap(({ page, title, found }) => [
        `${String(page).padStart(width + 2)}  ${title}`,
        ...found.map(({ what, about }) => `${' '.repeat(width + 4)}! ${REMARKS[what](about)}`),
      ]),
    ]),
    '',
  ];
}

const REMARKS: Readonly<Record<Found['what'], (about: string) => string>> = {
  counting: (about) => `speaks of the sources: ${about}`,
  long: (about) => `${about} words`,
  repeated: (about) => `says what page ${about} says`,
  alike: (about) => `begins as the two before it: ${about}`,
  undrawn: (about) => `${about} is nowhere else on the page`,
};

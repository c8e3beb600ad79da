/** All commands in the order of the help, with the groups that some of them stand in: the one list that the program offers. */
import { join } from 'node:path';
import { EXCERPT_NAME, FILE_NAME, PAGE_NAME } from '../jobs/file-name.js';
import { FORMATS } from '../render/formats.js';
import type { CommandResult, CommandWorld } from '../run/command.js';
import { unlessUnchanged } from '../run/unless-unchanged.js';
import { type Asked, type Offer, offer } from './offer.js';
import { type Given, listed, OPTIONS, STARTING_OPTIONS } from './options.js';
import type { GalleryWanted } from './gallery.js';
import type { Production } from './produce.js';
import { REVIEW } from './review-commands.js';
import type { InitGiven } from './starting/init.js';
import type { NewGiven } from './starting/new-slide.js';
import type { ThemeGiven } from './theme/import-theme.js';

export const GROUPS: Readonly<Record<string, string>> = {
  i18n: 'what translators need',
  review: 'approvals of the organisations that slides describe',
  theme: 'the looks of decks',
  new: 'write a file to fill in',
};

const O = OPTIONS;
const DECK = ['[deck]', 'id of a deck (default: all)'] as const;
const outOf = ({ out, project }: Given): string => out ?? join(project, 'output');

const perPage = listed(FORMATS.filter(({ filePerPage }) => filePerPage === true));

const build = offer<Given>({
  name: 'build',
  what: `write decks as ${FILE_NAME}, some slides of one as ${EXCERPT_NAME}; ${perPage} as ${PAGE_NAME}`,
  takes: [DECK],
  options: [O.locale, O.format, O.slides, O.out, O.for, O.release, O.watch, O.noCache, O.json, O.project],
  out: outOf,
  carryOut: (asked, world) =>
    makesFiles('build', asked, world, async (wanted, seen) => (await import('./build.js')).build(wanted, seen)),
});

const check = offer<Given>({
  name: 'check',
  what: 'say everything that is wrong with the content',
  takes: [DECK],
  options: [O.locale, O.slides, O.all, O.noCache, O.json, O.project],
  carryOut: ({ named: [deck], given: { locale: locales, slides } }, world) => {
    const asked = { deck, locales, slides };
    return unlessUnchanged({ command: 'check', ...asked }, world, async (seen) =>
      (await import('./check.js')).check(asked, seen),
    );
  },
});

const storyline = offer<Given>({
  name: 'storyline',
  what: 'print the titles of decks alone, with what makes them hard to follow',
  takes: [DECK],
  options: [O.locale, O.json, O.project],
  carryOut: async ({ named: [deck], given: { locale: locales } }, world) =>
    (await import('./storyline.js')).storyline({ deck, locales }, world),
});

const gallery = offer<Given>({
  name: 'gallery',
  what: 'write every slide type with its example as gallery.<locale>.<format>',
  options: [O.theme, O.locale, O.format, O.out, O.noCache, O.json, O.project],
  out: outOf,
  carryOut: (asked, world) =>
    makesFiles('gallery', asked, world, async (wanted, seen) => (await import('./gallery.js')).gallery(wanted, seen)),
});

const i18nUpdate = offer<Given>({
  name: 'i18n update',
  what: "write the PO files anew: today's texts, and everything that was translated",
  options: [O.locale, O.json, O.project],
  carryOut: async ({ given: { locale: locales, project } }, world) =>
    (await import('./update-translations.js')).updatePo({ locales, project }, world),
});

const themeImport = offer<ThemeGiven>({
  name: 'theme import',
  what: "make a theme of a client's template: colours, fonts, page, logo, and its masters for PowerPoint",
  takes: [['<file>', 'a .potx or .pptx']],
  options: [O.name, O.force, O.json, O.project],
  carryOut: async ({ named: [file = ''], given }, world) =>
    (await import('./theme/import-theme.js')).importTheme(file, given, world),
});

const init = offer<InitGiven & Pick<Given, 'project'>>({
  name: 'init',
  what: 'write a project with a deck to write over, which builds as it is',
  takes: [['<dir>', 'folder of the project, which is made']],
  options: [
    STARTING_OPTIONS.name,
    STARTING_OPTIONS.client,
    STARTING_OPTIONS.languages,
    STARTING_OPTIONS.theme,
    STARTING_OPTIONS.json,
  ],
  carryOut: async ({ named: [folder = ''], given }, world) =>
    (await import('./starting/init.js')).init(folder, given, world),
});

const newSlide = offer<NewGiven>({
  name: 'new slide',
  what: 'write a slide of a type, with a comment on each field',
  takes: [
    ['<type>', 'a slide type: skald types lists them'],
    ['<id>', 'id of the slide, such as plan.risks'],
  ],
  options: [O.json, O.project],
  carryOut: async ({ named: [type = '', id = ''], given }, world) =>
    (await import('./starting/new-slide.js')).newSlide(type, id, given, world),
});

const types = offer<NewGiven>({
  name: 'types',
  what: 'list the slide types that the project can use',
  options: [O.json, O.project],
  carryOut: async (_, world) => (await import('./starting/types.js')).types(world),
});

export const COMMANDS: readonly Offer[] = [
  ...[build, check, storyline, gallery, i18nUpdate],
  ...REVIEW,
  ...[themeImport, init, newSlide, types],
];

/** Files are made again where something they are made of has changed. */
function makesFiles(
  command: 'build' | 'gallery',
  { named: [deck], given, program }: Asked<Given>,
  world: CommandWorld,
  make: (wanted: Production & GalleryWanted, seen: CommandWorld) => Promise<CommandResult>,
): Promise<CommandResult> {
  const { locale: locales, format: formats, slides, theme, for: profile, release = false, project } = given;
  const wanted = { deck, locales, formats, slides, theme, profile, out: outOf(given), release, program, project };
  return unlessUnchanged({ command, ...wanted }, world, (seen) => make(wanted, seen));
}

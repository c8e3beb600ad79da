/** How work is run: in this thread or beside it. The stages of a build are the same for both, and know of neither. */
import type { Format } from '../render/formats.js';
import { render } from '../render/render.js';
import type { MadeFile, Rendered } from '../scene/file-in-the-making.js';

/** The files of a format in the making. */
export interface Rendering {
  readonly format: Format;
  readonly files: Promise<readonly MadeFile[]>;
}

/** How many slides there will be. */
export interface Slides {
  /** Slides of the largest deck. */
  readonly most: number;
  /** Slides of all decks in all locales. */
  readonly all: number;
}

export interface Executor {
  /** Says early what will be asked for, so that it can be prepared beside other work. */
  expect(formats: readonly Format[], slides: Slides): void;
  /**
   * Begins the files of a deck, if that can be done beside other work, and resolves as soon as that may go on. What it gives is
   * called where the deck turns out to be sound: it gives the files in the order of `formats`, and when it resolves the deck may
   * be forgotten, which can be before they are there.
   */
  begin(formats: readonly Format[], deck: Rendered): Promise<() => Promise<readonly Rendering[]>>;
  /** Nothing that is still in the making is wanted any more. */
  abandon(): void;
}

/** One file after the other, in the thread that asks. */
export const plainExecutor: Executor = {
  expect: () => undefined,
  begin: (formats, deck) => Promise.resolve(() => renderAll(formats, deck)),
  abandon: () => undefined,
};

async function renderAll(formats: readonly Format[], deck: Rendered): Promise<readonly Rendering[]> {
  const made: Rendering[] = [];
  for (const format of formats) made.push({ format, files: Promise.resolve(await render(format, deck)) });
  return made;
}

/** Makes the files of one deck after the other from what the other thread sends: draws pages as they come. */
import type { FontFiles } from '../scene/fonts.js';
import type { Beginning, Page } from '../scene/page.js';
import type { Asset, Assets, Presentation, Scene } from '../scene/scene.js';
import type { Message, Rest } from './render-messages.js';
import { fontsFrom } from './render-messages.js';

/** The renderers, as far as they are needed here; they never meet. */
export interface Makers {
  readonly startPdf: (deck: Beginning, fonts: FontFiles) => PdfInTheMaking;
  readonly renderPptx: (presentation: Presentation, assets: Assets) => Promise<Uint8Array>;
}

interface PdfInTheMaking {
  draw(page: Page, assets: Assets): Promise<void>;
  finish(rest: Pick<Presentation, 'scenes' | 'sections'>): Promise<Uint8Array>;
}

/** The deck that has been begun. */
interface Begun {
  readonly deck: Beginning;
  readonly pdf?: PdfInTheMaking;
  readonly scenes: Map<string, Scene>;
  readonly pictures: Map<string, Asset>;
}

/** Takes messages one at a time; one to make a file gives its bytes, or throws what went wrong on the way there. */
export function renderDesk(makers: Makers): (message: Message) => Promise<Uint8Array | undefined> {
  let begun: Promise<Begun> | undefined;
  return async (message) => {
    if (message.kind === 'make') return make(message, await deckIn(begun), makers);
    begun = message.kind === 'begin' ? begin(message, makers) : withPage(message, deckIn(begun));
    // Nobody may ever ask for the file: the deck can be begun anew.
    await begun.catch(() => undefined);
    return undefined;
  };
}

function deckIn(begun: Promise<Begun> | undefined): Promise<Begun> {
  if (begun === undefined) throw new Error('No deck was begun');
  return begun;
}

type Of<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

// eslint-disable-next-line @typescript-eslint/require-await -- so that a fault is kept
async function begin({ deck, formats, cuts }: Of<'begin'>, { startPdf }: Makers): Promise<Begun> {
  const both = { deck, scenes: new Map<string, Scene>(), pictures: new Map<string, Asset>() };
  return formats.includes('pdf') ? { ...both, pdf: startPdf(deck, fontsFrom(cuts)) } : both;
}

async function withPage({ page, pictures }: Of<'page'>, deck: Promise<Begun>): Promise<Begun> {
  const begun = await deck;
  begun.scenes.set(page.scene.id, page.scene);
  for (const [path, asset] of pictures) begun.pictures.set(path, asset);
  await begun.pdf?.draw(page, begun.pictures);
  return begun;
}

/** The whole presentation, as it is on the other side. */
function presentationOf({ deck, scenes }: Begun, { sections, layouts, scenes: order }: Rest): Presentation {
  const inOrder = order.map(({ id, layout }) => {
    const scene = scenes.get(id);
    if (scene === undefined) throw new Error(`The page ${id} was not sent`);
    return { ...scene, layout };
  });
  return { ...deck.opening, sections, layouts, scenes: inOrder };
}

async function make({ format, rest }: Of<'make'>, begun: Begun, makers: Makers): Promise<Uint8Array> {
  const presentation = presentationOf(begun, rest);
  if (format === 'pptx') return makers.renderPptx(presentation, begun.pictures);
  if (begun.pdf === undefined) throw new Error('No PDF was begun');
  return begun.pdf.finish(presentation);
}

/** Makes the files of one deck after the other from what the other thread sends, pages drawn as they come, and looks what rules it breaks. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { checkElsewhere } from '../pipeline/check-elsewhere.js';
import type { FontFiles } from '../scene/fonts.js';
import type { Beginning, Page } from '../scene/page.js';
import type { Asset, Assets, Presentation, Scene } from '../scene/scene.js';
import type { Message, Rest } from './render-messages.js';
import { fontsFrom } from './render-messages.js';

/** The renderers, as far as they are needed here, which never meet, and the rules, which are loaded when they are first asked for. */
export interface Makers {
  readonly startPdf: (deck: Beginning, fonts: FontFiles) => PdfInTheMaking;
  readonly renderPptx: (presentation: Presentation, assets: Assets) => Promise<Uint8Array>;
  readonly rules: () => Promise<typeof checkElsewhere>;
}

interface PdfInTheMaking {
  draw(page: Page, assets: Assets): Promise<void>;
  finish(rest: Pick<Presentation, 'scenes' | 'sections'>): Promise<Uint8Array>;
}

/** The deck that has been begun. */
interface Begun {
  readonly deck: Beginning;
  readonly fonts: FontFiles;
  readonly scenes: Map<string, Scene>;
  readonly pictures: Map<string, Asset>;
  /** With the pages drawn so far; rejected by the first that could not be. */
  pdf: Promise<PdfInTheMaking> | undefined;
}

export type Answer = Uint8Array | readonly Diagnostic[] | undefined;

/**
 * Takes messages one at a time; one to make a file gives its bytes, one to check what the rules find. Either throws what
 * went wrong on the way there.
 */
export function renderDesk(makers: Makers): (message: Message) => Promise<Answer> {
  let begun: Begun | undefined;
  return async (message) => {
    if (message.kind === 'begin') begun = begin(message, makers);
    if (begun === undefined) throw new Error('No deck was begun');
    if (message.kind === 'make') return make(message, begun, makers);
    if (message.kind === 'check') return check(message, begun, makers);
    if (message.kind === 'page') addPage(message, begun);
    // Nobody may ever ask for the file: the deck can be begun anew, or break a rule.
    await begun.pdf?.catch(() => undefined);
    return undefined;
  };
}

type Of<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

function begin({ deck, formats, cuts }: Of<'begin'>, makers: Makers): Begun {
  const fonts = fontsFrom(cuts);
  const pdf = formats.includes('pdf') ? start(deck, fonts, makers) : undefined;
  return { deck, fonts, scenes: new Map(), pictures: new Map(), pdf };
}

// eslint-disable-next-line @typescript-eslint/require-await -- so that a fault is kept
async function start(deck: Beginning, fonts: FontFiles, { startPdf }: Makers): Promise<PdfInTheMaking> {
  return startPdf(deck, fonts);
}

function addPage({ page, pictures }: Of<'page'>, begun: Begun): void {
  begun.scenes.set(page.scene.id, page.scene);
  for (const [path, asset] of pictures) begun.pictures.set(path, asset);
  begun.pdf = begun.pdf?.then(async (pdf) => {
    await pdf.draw(page, begun.pictures);
    return pdf;
  });
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
  const pdf = await begun.pdf;
  return pdf.finish(presentation);
}

async function check({ values, rest }: Of<'check'>, begun: Begun, { rules }: Makers): Promise<readonly Diagnostic[]> {
  const checkDeck = await rules();
  return checkDeck(values, presentationOf(begun, rest), begun.fonts);
}

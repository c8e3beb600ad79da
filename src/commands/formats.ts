/** The formats a deck is written in. Each renderer's libraries are loaded when the format is first asked for. */
import type { FontFiles } from '../scene/fonts.js';
import type { Assets, Presentation } from '../scene/scene.js';

export type Format = 'pptx' | 'pdf';

type Render = (presentation: Presentation, fonts: FontFiles, assets: Assets) => Promise<Uint8Array>;

const RENDERERS: Readonly<Record<Format, () => Promise<Render>>> = {
  pptx: async () => {
    const { renderPptx } = await import('../render/pptx/render-pptx.js');
    return (presentation, _, assets) => renderPptx(presentation, assets);
  },
  pdf: async () => (await import('../render/pdf/render-pdf.js')).renderPdf,
};

/** In the order in which they are built when none is asked for. */
export const FORMATS: readonly Format[] = ['pptx', 'pdf'];

export const rendererOf = (format: Format): Promise<Render> => RENDERERS[format]();

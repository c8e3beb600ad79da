/** The formats a deck is written in. Each renderer's libraries are loaded when the format is first asked for. */
import type { FontFiles } from '../scene/fonts.js';
import type { Assets, Presentation } from '../scene/scene.js';

export type Format = 'pptx' | 'pdf';

export type Render = (presentation: Presentation, fonts: FontFiles, assets: Assets) => Promise<Uint8Array>;

const RENDERERS: Readonly<Record<Format, () => Promise<Render>>> = {
  pptx: async () => {
    const { renderPptx } = await import('../render/pptx/render-pptx.js');
    return (presentation, _, assets) => renderPptx(presentation, assets);
  },
  pdf: async () => (await import('../render/pdf/render-pdf.js')).renderPdf,
};

/** In the order in which they are built when none is asked for. */
export const FORMATS: readonly Format[] = ['pptx', 'pdf'];

/** A renderer of the process's own, where it has one. */
interface Renderers {
  renderer?(format: Format): Render | undefined;
}

/** The world's own way where it has one, else in this thread. */
export const rendererOf = (format: Format, world: Renderers): Promise<Render> => {
  const own = world.renderer?.(format);
  return own === undefined ? RENDERERS[format]() : Promise.resolve(own);
};

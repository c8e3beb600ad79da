/** A whole presentation as a PDF. */
import { render } from '../../../src/render/render.js';
import { startPdf } from '../../../src/render/pdf/render-pdf.js';
import type { FontFiles } from '../../../src/scene/fonts.js';
import type { Assets, Presentation } from '../../../src/scene/scene.js';

const format = { id: 'pdf', name: 'PDF', load: () => Promise.resolve(startPdf) };

export const renderPdf = (presentation: Presentation, fonts: FontFiles, assets: Assets): Promise<Uint8Array> =>
  render(format, { presentation, fonts, assets });

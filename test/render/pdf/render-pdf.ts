/** A whole presentation as a PDF. */
import { render } from '../../../src/render/render.js';
import { startPdf } from '../../../src/render/pdf/render-pdf.js';
import type { FontFiles } from '../../../src/scene/fonts.js';
import type { Assets, Presentation } from '../../../src/scene/scene.js';

const format = { id: 'pdf', name: 'PDF', load: () => Promise.resolve(startPdf) };

export async function renderPdf(presentation: Presentation, fonts: FontFiles, assets: Assets): Promise<Uint8Array> {
  const [file] = await render(format, { presentation, name: presentation.id, fonts, assets });
  return file?.bytes ?? new Uint8Array();
}

/** The map of slides as an embedded file (ISO 32000-1, 7.11.4), by which a returned PDF is matched with what was shown. */
import { unitsDocument } from '../../../scene/delivery.js';
import type { Presentation } from '../../../scene/scene.js';
import type { Pdf } from '../library/pdfkit.js';

export const UNITS_FILE = 'units.json';

export function embedUnits(pdf: Pdf, presentation: Presentation): void {
  const date = new Date(presentation.date);
  pdf.file(new TextEncoder().encode(`${JSON.stringify(unitsDocument(presentation))}\n`), {
    name: UNITS_FILE,
    type: 'application/json',
    description: 'Which slide stands on which pages, and the digest of what it shows',
    relationship: 'Data',
    creationDate: date,
    modifiedDate: date,
  });
}

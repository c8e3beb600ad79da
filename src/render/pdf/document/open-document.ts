/** Opens a PDF 1.7 that claims PDF/A-3a and PDF/UA-1, with its metadata, but without pages. */
import type { Opening } from '../../../scene/page.js';
import { createPdf, type Pdf } from '../library/pdfkit.js';
import { producer, xmp } from './xmp.js';

/** Every date is the presentation's: PDFKit would read the clock, also for the file's identifier (ISO 32000-1, 14.4). */
export function openDocument(opening: Opening): Pdf {
  const { width, height } = opening.size;
  const pdf = createPdf({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: opening.lang,
    size: [width, height],
    margin: 0,
    font: '',
    autoFirstPage: false,
    info: documentInfo(opening),
  });
  // PDFKit writes the information dictionary into XMP without escaping «&» and «<», and leaves out the date of change.
  pdf._addInfo = () => pdf.appendXML(xmp(opening));
  // Names are sorted as bytes (ISO 32000-1, 7.9.6); PDFKit sorts them by the machine's locale, and readers then miss some.
  pdf._root.data.Names.data.Dests._compareKeys = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  return pdf;
}

/** The document information dictionary (ISO 32000-1, 14.3.3); empty entries are left out. */
function documentInfo(opening: Opening): Record<string, string | Date> {
  const date = new Date(opening.date);
  const texts = {
    Title: opening.title,
    Author: opening.author,
    Subject: opening.subject,
    Keywords: opening.keywords,
    SkaldApprovalLogHead: opening.head ?? '',
    SkaldClassification: opening.classification ?? '',
    ...producer,
  };
  const filled = Object.entries(texts).filter(([, text]) => text !== '');
  return { ...Object.fromEntries(filled), CreationDate: date, ModDate: date };
}

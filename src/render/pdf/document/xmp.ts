/**
 * The document's metadata as XMP (ISO 16684-1), the same as in the information dictionary, and the identifier of
 * PDF/UA-1 (ISO 14289-1, clause 5) with the extension schema by which PDF/A-2 allows it (ISO 19005-2, 6.6.2.3).
 */
import type { Opening } from '../../../scene/page.js';

export const producer = { Creator: 'Skald', Producer: 'Skald with PDFKit' } as const;

/** Descriptions to stand inside `rdf:RDF`; the identifier of PDF/A comes from PDFKit. */
export function xmp(opening: Opening): string {
  const date = `${new Date(opening.date).toISOString().slice(0, 19)}Z`;
  return [
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`,
      `<xmp:CreatorTool>${producer.Creator}</xmp:CreatorTool>`,
    ]),
    description('dc', 'http://purl.org/dc/elements/1.1/', [
      languageAlternative('title', opening.title),
      sequence('creator', 'Seq', opening.author),
      languageAlternative('description', opening.subject),
      sequence('publisher', 'Bag', opening.company),
      sequence('language', 'Bag', opening.lang),
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      `<pdf:Producer>${producer.Producer}</pdf:Producer>`,
      opening.keywords === '' ? '' : `<pdf:Keywords>${escapeXml(opening.keywords)}</pdf:Keywords>`,
    ]),
    pdfUaExtension,
    description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', ['<pdfuaid:part>1</pdfuaid:part>']),
  ].join('\n');
}

const description = (prefix: string, namespace: string, properties: readonly string[]): string =>
  `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${properties.join('')}</rdf:Description>`;

const languageAlternative = (name: string, text: string): string =>
  text === ''
    ? ''
    : `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:${name}>`;

const sequence = (name: string, kind: 'Seq' | 'Bag', text: string): string =>
  text === '' ? '' : `<dc:${name}><rdf:${kind}><rdf:li>${escapeXml(text)}</rdf:li></rdf:${kind}></dc:${name}>`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeXml = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

const pdfUaExtension = `<rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
  rdf:about=""><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

/**
 * The document's metadata as XMP (ISO 16684-1), the same as in the information dictionary, and the identifier of
 * PDF/UA-1 (ISO 14289-1, clause 5); what is no part of XMP itself is described by extension schemas, as PDF/A-3 wants (ISO 19005-3, 6.6.2.3).
 */
import { DELIVERY, saidOfItself } from '../../../scene/delivery.js';
import type { Opening } from '../../../scene/page.js';
import { escapeXml } from '../../../xml/escape.js';

export const producer = { Creator: 'Skald', Producer: 'Skald with PDFKit' } as const;

/** Descriptions to stand inside `rdf:RDF`; the identifier of PDF/A comes from PDFKit. */
export function xmp(opening: Opening): string {
  const delivered = deliveryProperties(opening);
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
    extensions([pdfUa, ...(delivered.length === 0 ? [] : [delivery])]),
    description('pdfuaid', pdfUa.namespace, ['<pdfuaid:part>1</pdfuaid:part>']),
    delivered.length === 0 ? '' : description(delivery.prefix, delivery.namespace, delivered),
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

/** What PDF/A has to be told of properties that XMP does not know (ISO 19005-3, 6.6.2.3.3). */
interface Schema {
  readonly name: string;
  readonly namespace: string;
  readonly prefix: string;
  readonly properties: readonly { readonly name: string; readonly type: 'Integer' | 'Text'; readonly what: string }[];
}

const pdfUa: Schema = {
  name: 'PDF/UA Universal Accessibility Schema',
  namespace: 'http://www.aiim.org/pdfua/ns/id/',
  prefix: 'pdfuaid',
  properties: [{ name: 'part', type: 'Integer', what: 'Part of ISO 14289' }],
};

const delivery: Schema = {
  name: 'Skald Delivery Schema',
  namespace: DELIVERY,
  prefix: 'skald',
  properties: [
    { name: 'approvalLogHead', type: 'Text', what: 'Hash of the last line of the approval log' },
    { name: 'classification', type: 'Text', what: 'Who may read the document' },
  ],
};

const deliveryProperties = (opening: Opening): readonly string[] =>
  saidOfItself(opening).map(([name, value]) => `<skald:${name}>${escapeXml(value)}</skald:${name}>`);

const extensions = (schemas: readonly Schema[]): string =>
  `<rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
  rdf:about=""><pdfaExtension:schemas><rdf:Bag>${schemas.map(extension).join('')}</rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

const extension = ({ name, namespace, prefix, properties }: Schema): string => `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${name}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>${properties
  .map(
    (one) => `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${one.name}</pdfaProperty:name>
<pdfaProperty:valueType>${one.type}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>${one.what}</pdfaProperty:description></rdf:li>`,
  )
  .join('')}</rdf:Seq></pdfaSchema:property>
</rdf:li>`;

/** Connectors as LibreOffice routes them, from its own format (OpenDocument part 3, 10.3.11). */
import { readFileSync } from 'node:fs';
import { below, parseXml, type Element } from './xml.js';

export interface RoutedConnector {
  readonly name: string;
  /** Points on the page, in points; start and end of the path as it is drawn. */
  readonly stCxn: readonly [number, number];
  readonly endCxn: readonly [number, number];
  /** The path as it is drawn, in hundredths of a millimetre. */
  readonly path: string;
}

const points = (centimetres: string | undefined): number => (parseFloat(centimetres ?? 'NaN') / 2.54) * 72;

const routed = ({ attributes }: Element): RoutedConnector => ({
  name: attributes['draw:name'] ?? '',
  stCxn: [points(attributes['svg:x1']), points(attributes['svg:y1'])],
  endCxn: [points(attributes['svg:x2']), points(attributes['svg:y2'])],
  path: attributes['svg:d'] ?? '',
});

/** Connectors of every page, in order. */
export const officeConnectors = (fodp: string): RoutedConnector[][] =>
  below(parseXml(readFileSync(fodp, 'utf8')), ['draw:page'], ['draw:page']).map((page) =>
    below(page, ['draw:connector']).map(routed),
  );

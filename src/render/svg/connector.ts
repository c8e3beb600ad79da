/** A connector: its path and its heads. */
import { connectorParts, type Head } from '../../scene/drawing/connector-parts.js';
import type { ConnectorItem } from '../../scene/scene.js';
import { stroked } from './double-line.js';
import type { DrawItem } from './drawing.js';
import { figureAttributes } from './figure.js';
import { outline, polygon } from './geometry.js';
import { unitGroup } from './unit-group.js';

export const connector: DrawItem<ConnectorItem> = (item, place, { styles }) => {
  const { path, heads } = connectorParts(item);
  const look = styles.paint(item.line.colour);
  const drawn = stroked(path, item.line, styles) + heads.map((head) => drawnHead(head, look)).join('');
  return unitGroup(item.units, item.box, figureAttributes(item, place), drawn);
};

function drawnHead(head: Head, look: string): string {
  if ('corners' in head) return polygon(head.corners, look);
  const { centre, radius } = head;
  const box = { x: centre[0] - radius, y: centre[1] - radius, width: 2 * radius, height: 2 * radius };
  return outline({ kind: 'ellipse' }, box, look);
}

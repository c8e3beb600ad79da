/** Org charts as markup for tests: one with everything in it, and its parts. */
import type { ConnectorItem, Item } from '../../src/scene/scene.js';
import { unit } from '../layout/small-deck.js';

export const chart = (content: string): string =>
  `<orgchart x="36" y="105" w="546" h="369" secretariat="Sekretariat"><heading>${unit('heading')}</heading>` +
  `<key for="highlight" mark="swatchHighlight">Omtalt</key><key for="secretariat" mark="lineSecretariat">Sekretariat</key>` +
  `<key for="badge" badge="FTE">Årsverk</key>${content}</orgchart>`;
export const box = (id: string, kind: string, more = ''): string =>
  `<unit id="${id}" kind="${kind}" ${more}>${unit(id)}</unit>`;
export const council = (id: string): string =>
  `<unit id="${id}" kind="council" highlight="yes"><p style="th">${unit(id)}</p><p style="caption">${unit(`${id}-role`)}</p></unit>`;
export const areas = (count: number): string =>
  Array.from({ length: count }, (_, index) => box(`a${index}`, 'area', 'parent="root"')).join('');
export const offices = (area: string, count: number, more = ''): string =>
  Array.from({ length: count }, (_, index) => box(`${area}o${index}`, 'office', `parent="${area}" ${more}`)).join('');
export const figure = (number: string): string =>
  `<keyfigure><p style="num">${number}</p><p style="captionInk" before="3">${unit('caption')}</p></keyfigure>`;

export const top = box('ministry', 'parent') + box('root', 'root', 'badge="12 FTE"');
export const design =
  top +
  areas(5) +
  offices('a1', 3) +
  box('office', 'office', 'parent="a3" badge="3 FTE" highlight="yes" secretariat="board advice"') +
  box('last', 'office', 'parent="a3" secretariat="group"') +
  council('board') +
  council('group') +
  council('advice') +
  figure('16');

export const connectors = (items: readonly Item[]): ConnectorItem[] =>
  items.filter((item): item is ConnectorItem => item.kind === 'connector');
export const boxesOf = (items: readonly Item[]): Item[] => items.filter((item) => item.id.startsWith('unit-'));

/** The frame tables and charts stand in (`p:graphicFrame`, ECMA-376-1, 19.3.1.21). */
import type { ChartItem, TableItem } from '../../scene/scene.js';
import { frame } from './frame.js';
import { identity } from './identity.js';
import type { SlideContext } from './slide-context.js';

/** A frame around graphic data; `uri` names the vocabulary of `content` (ECMA-376-1, 20.1.2.2.17). */
export const graphicFrame = (
  item: ChartItem | TableItem,
  uri: string,
  content: string,
  context: SlideContext,
  locks = '',
): string =>
  `<p:graphicFrame><p:nvGraphicFramePr>${identity(item, context)}` +
  `<p:cNvGraphicFramePr>${locks}</p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
  `${frame(item.box, 'p:xfrm')}<a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`;

/** The slide master: placeholders and text styles that all layouts start from (ECMA-376-1, 19.3.1.42). */
import type { Presentation } from '../../scene/scene.js';
import { masterShape } from './layout-shape.js';
import type { MasterSlots } from './master-slots.js';
import { masterStyles } from './master-styles.js';
import { namespaces, shapeTree } from './parts.js';
import { masterPlaceholders, type MasterPlaceholder } from './placeholder.js';
import { xmlDeclaration } from './xml.js';

const order: readonly MasterPlaceholder[] = ['title', 'body', 'footer', 'slideNumber'];

/** Title and body look as the text styles say, since PowerPoint's own dialogs change them there. */
const hasStyle = (placeholder: MasterPlaceholder): boolean => placeholder === 'title' || placeholder === 'body';

const shapes = (slots: MasterSlots, presentation: Presentation): string =>
  order
    .flatMap((placeholder, index) => {
      const slot = slots[placeholder];
      const reference = masterPlaceholders[placeholder];
      return slot ? [masterShape({ slot, reference, id: index + 2 }, hasStyle(placeholder), presentation)] : [];
    })
    .join('');

const colours = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
/** The twelve slots under the names that colours use. */
export const colourMap = `<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"${colours.map((name) => ` ${name}="${name}"`).join('')}/>`;

/** Ids of masters and layouts are unique in a presentation; the master has the least there is (ECMA-376-1, 19.7.3). */
const layoutId = (index: number): number => 2147483649 + index;

/** The part; its relationships are the layouts in their order from `rId1`, then the theme. */
export function masterPart(slots: MasterSlots, presentation: Presentation): string {
  const layouts = presentation.layouts.map(
    (_, index) => `<p:sldLayoutId id="${layoutId(index)}" r:id="rId${index + 1}"/>`,
  );
  const background = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
  return (
    `${xmlDeclaration}<p:sldMaster ${namespaces} preserve="1"><p:cSld>${background}${shapeTree(shapes(slots, presentation))}</p:cSld>` +
    `${colourMap}<p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst>` +
    // Footers and slide numbers are on for slides a person adds.
    `<p:hf hdr="0" dt="0"/>${masterStyles(slots, presentation)}</p:sldMaster>`
  );
}

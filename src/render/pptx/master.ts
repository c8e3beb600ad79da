/** The slide master: placeholders and text styles that all layouts start from (ECMA-376-1, 19.3.1.42). */
import type { Presentation, TextLook, LayoutSlot } from '../../scene/scene.js';
import { masterShape } from './layout-shape.js';
import { namespaces, shapeTree } from './parts.js';
import { masterPlaceholders, type MasterPlaceholder } from './placeholder.js';
import { xmlDeclaration } from './xml.js';
import { levelsOf } from './level.js';
import { levelStyles } from './list-style.js';

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

/** Nine levels without bullets, for texts outside placeholders. */
const plain = ({ font, size, leading, bold, colour, align, anchor, insets }: TextLook): ReturnType<typeof levelsOf> =>
  Array.from({ length: 9 }, () =>
    levelsOf({ font, size, leading, bold, colour, align, anchor, insets, space: 0 }),
  ).flat();

/** Titles, body text and everything else, in the deck’s own sizes (ECMA-376-1, 19.3.1.52). `p:txStyles`. */
function masterStyles({ title, body }: MasterSlots, { palette, lang }: Presentation): string {
  const titles = title ? levelStyles(levelsOf(title.look), palette) : '';
  const bodies = body ? levelStyles(levelsOf(body.look), palette) : '';
  const others = body ? levelStyles(plain(body.look), palette) : '';
  return (
    `<p:txStyles><p:titleStyle>${titles}</p:titleStyle><p:bodyStyle>${bodies}</p:bodyStyle>` +
    `<p:otherStyle><a:defPPr><a:defRPr lang="${lang}"/></a:defPPr>${others}</p:otherStyle></p:txStyles>`
  );
}

export type MasterSlots = Readonly<Partial<Record<MasterPlaceholder, LayoutSlot>>>;

/**
 * The four placeholders look as on most of the deck's slides, so that a change there reaches them all. Taken from the
 * deck's first slide type and from the layout with one content; what no layout has the master lacks.
 */
export function masterSlots({ layouts }: Presentation): MasterSlots {
  const ordered = [...layouts.filter(({ kind }) => kind === 'slide'), ...layouts];
  const first = (wanted: LayoutSlot['placeholder']): LayoutSlot | undefined =>
    ordered.flatMap(({ slots }) => slots).find(({ placeholder }) => placeholder === wanted);
  const [title, body, footer, slideNumber] = [first('title'), first('content'), first('footer'), first('slideNumber')];
  return {
    ...(title ? { title } : {}),
    ...(body ? { body } : {}),
    ...(footer ? { footer } : {}),
    ...(slideNumber ? { slideNumber } : {}),
  };
}

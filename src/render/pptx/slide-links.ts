/**
 * Links to other slides, as clear shapes over the words that lead there: programs underline a run with a link whatever its
 * look. In tables, whose words move when rows are added, runs are links themselves.
 */
import type { Box, Item } from '../../scene/scene.js';
import { excerpt, uniqueNames } from '../../scene/object-name.js';
import { linkWords, pageTitles, type SlideTarget } from '../../scene/link-words.js';
import { isUnderlined, type Paragraph, type TextLine } from '../../scene/text.js';
import { everyText } from '../../scene/walk.js';
import { frame } from './frame.js';
import { preset } from './geometry.js';
import { linkKey, type SlideContext } from './slide-context.js';
import { escapeAttribute } from './xml.js';

/** Share of the size above and below the baseline that reacts to a click, as in PDF. */
const ascent = 0.9;
const descent = 0.25;

interface Spot {
  readonly target: SlideTarget;
  readonly box: Box;
  readonly words: string;
}

const spotsOnLine = (line: TextLine, { runs }: Paragraph, box: Box): readonly Spot[] =>
  line.segments.flatMap((segment) => {
    const run = runs[segment.run];
    if (run?.link === undefined || !('slide' in run.link) || isUnderlined(run.link)) return [];
    const place = {
      x: box.x + line.x + segment.x,
      y: box.y + line.baseline - ascent * run.size,
      width: segment.width,
      height: (ascent + descent) * run.size,
    };
    return [{ target: run.link, box: place, words: segment.text }];
  });

/** Every stretch of text that leads to a slide, where it stands on the page. */
const spotsOf = (items: readonly Item[]): readonly Spot[] =>
  everyText(items).flatMap(({ body, box }) =>
    body.paragraphs.flatMap((paragraph) => paragraph.lines.flatMap((line) => spotsOnLine(line, paragraph, box))),
  );

/** Wholly transparent: PowerPoint's slide show ignores clicks on a shape without a fill. */
const clear =
  '<a:solidFill><a:schemeClr val="bg1"><a:alpha val="0"/></a:schemeClr></a:solidFill><a:ln><a:noFill/></a:ln>';

/** What is clicked, and where it leads. */
const describe = ({ target, words }: Spot, { presentation }: SlideContext): string =>
  linkWords(words, target, pageTitles(presentation.scenes), presentation.words.page);

function shape(spot: Spot, id: number, name: string, context: SlideContext): string {
  const { target, box } = spot;
  const relationship = context.links.get(linkKey(target));
  if (relationship === undefined) return '';
  const description = escapeAttribute(describe(spot, context));
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeAttribute(name)}" descr="${description}">` +
    `<a:hlinkClick r:id="${relationship}" action="ppaction://hlinksldjump"/></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${frame(box)}${preset('rect')}${clear}</p:spPr></p:sp>`
  );
}

/** The shapes, above everything else; their ids follow those of the items. Words that lead to no slide of this deck get none. */
export function slideLinks(context: SlideContext): string {
  const unique = uniqueNames();
  return spotsOf(context.scene.items)
    .map((spot, index) => {
      const name = unique(excerpt(describe(spot, context)));
      return shape(spot, context.shapeIds.size + 2 + index, name, context);
    })
    .join('');
}

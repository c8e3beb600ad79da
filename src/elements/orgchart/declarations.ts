/** The elements of an org chart and what they may say. */
import { declare } from '../../setting/declare.js';
import { aboutHeard, onHeard } from '../../setting/heard.js';
import { amount } from '../../setting/number-types.js';
import { mark, style } from '../../setting/theme-types.js';
import { flag, oneOf, text, word, words } from '../../setting/word-types.js';

export const orgchart = declare('orgchart', {
  what: 'an organisation: parents, root, areas, offices, staff, councils; `under`, `staff`, `secretariat` and `part` open the alternative texts of its lines; with `grow` the tree fills its room, boxes and gaps alike, up to 1.6 times as high',
  where: ['blocks'],
  attributes: { under: text(), staff: text(), secretariat: text(), part: text(), grow: flag() },
  styles: ['badge'],
  lines: ['orgLine', 'proofLine', 'partLine', 'secretariatLine'],
  measures: [
    'grid',
    // Least heights: a row is as high as its highest text asks for, in steps of the grid.
    'orgHeading',
    'orgParent',
    'orgRoot',
    'orgStaff',
    'orgArea',
    'orgOffice',
    'orgCouncil',
    // Least and greatest widths of boxes that follow their name.
    'orgParentLeast',
    'orgParentMost',
    'orgRootLeast',
    'orgRootMost',
    'orgStaffWidth',
    'orgAreaLeast',
    'orgAreaMost',
    'orgCouncilLeast',
    'orgCouncilMost',
    'orgFigureLeast',
    'orgFigureMost',
    // Numbers start a little below the councils' top, since a council has a line around it.
    'orgFigureInset',
    // From the heading to the first box. The root keeps its place where no parent stands above it, as long as all fits.
    'orgHeadingGap',
    'orgHeadingGapRoot',
    'orgHeadingGapFull',
    // Between columns, councils and figures; between staff units of one side.
    'orgGutter',
    'orgStaffGap',
    // How far an office stands in from its area, and the line to it; how far a secretariat's line runs outside its column.
    'orgOfficeIndent',
    'orgOfficeLine',
    'orgTrunkOffset',
    // How much further from a trunk a council stands whose side its line enters, where there is room.
    'orgSideAir',
    // A council whose middle is nearer than this to its line is moved onto it, since a small jog looks like a slip.
    'orgJog',
    // Room added above a layer but the first, and from the boxes over it to its line.
    'orgLayerGap',
    'orgLayerLine',
    'orgLevelGap',
    'orgLevelGapFull',
    'orgOfficeGap',
    'orgOfficeGapFull',
    // Least height of an office, and the gap between offices, where nothing else fits.
    'orgOfficeLow',
    'orgOfficeGapLow',
    // The most areas in one row; in two the gap between areas, so that the line to the lower one passes the upper one, and
    // their greatest width, at which names take one line and leave the height to the second row.
    'orgAreasMost',
    'orgRowsGutter',
    'orgRowsAreaMost',
    // Offices of a single area in a row: gaps above the areas, above the offices and above the councils, widths and gaps.
    'orgSpreadLevel',
    'orgSpreadOffices',
    'orgSpreadCouncil',
    'orgSpreadMost',
    'orgSpreadGutter',
    // The bar at the foot: its height, above it, from the left edge to its caption and its track, height of the track.
    'orgShare',
    'orgShareGap',
    'orgShareCaption',
    'orgShareTrack',
    'orgShareBar',
    // Above the councils: without lines, and for each lane of lines.
    'orgCouncilGap',
    'orgLaneGap',
    // Badge: height; air to the first line below; clearance of the line to the unit's middle; overhang at the corner, and at the root's;
    // clearance and room beside the words where it would else reach over the next unit.
    'orgBadge',
    'orgBadgeAir',
    'orgBadgeClearance',
    'orgBadgeOverhang',
    'orgBadgeOverhangRoot',
    'orgBadgeTight',
    // Between the keys of the legend, and from a key's badge to its words.
    'orgKeyGap',
    'orgKeyIndent',
  ],
});

export const unitKinds = ['parent', 'root', 'area', 'office', 'council', 'staff'] as const;
export type UnitKind = (typeof unitKinds)[number];

export const unit = declare('unit', {
  what: 'a box of an org chart, under the unit named by `parent`; `secretariat` names the councils it works for',
  where: ['orgchart'],
  tells: ['id', 'kind', 'parent', 'secretariat'],
  holds: ['words', 'paragraphs'],
  attributes: {
    id: word(''),
    kind: oneOf(unitKinds, 'office'),
    parent: word(''),
    highlight: flag(),
    badge: text(),
    value: amount(),
    to: amount(),
    said: text(),
    secretariat: words(),
    ...onHeard,
  },
  about: {
    ...aboutHeard,
    highlight: 'in the look of those the slide is about; the lines to it from the root are emphasised',
    badge: 'a label on its corner',
    parent: 'id of the unit above it; of a council, the unit that it is part of',
    value: 'the number on its badge, for `proportion`',
    to: 'its upper end, where it is a range',
    said: 'the number with its «ca.», which `proportion` prints where it is the only one',
  },
  styles: ['nodeParent', 'nodeRoot', 'nodeArea', 'nodeOffice', 'nodeCouncil', 'nodeHighlight'],
});

export const keyfigure = declare('keyfigure', {
  what: 'a number and its caption, a paragraph each, at the foot of an org chart',
  where: ['orgchart'],
  holds: ['paragraphs'],
  attributes: {},
  styles: ['captionInk'],
});

export const layer = declare('layer', {
  what: 'a layer of an org chart, such as the political and the administrative, which goes on to the next one; its words name it',
  where: ['orgchart'],
  tells: ['first'],
  holds: ['words'],
  attributes: { first: word('') },
  about: { first: 'id of the unit in whose row it starts, the root or one above it' },
  styles: ['orgLayer'],
  lines: ['orgLayerLine'],
});

export const heading = declare('heading', {
  what: 'the line over an org chart',
  where: ['orgchart'],
  holds: ['words'],
  attributes: { style: style('h3') },
});

export const key = declare('key', {
  what: 'an entry of the legend of an org chart, shown where the chart has what it is for',
  where: ['orgchart'],
  holds: ['words'],
  attributes: {
    style: style('legend'),
    mark: mark(),
    for: oneOf(['highlight', 'proof', 'part', 'secretariat', 'badge']),
    badge: text(),
  },
});

export const proportion = declare('proportion', {
  what: 'a bar at the foot of an org chart: the sum of the highlighted units’ values of that of the root; its words are the caption',
  where: ['orgchart'],
  holds: ['words'],
  attributes: { form: oneOf(['sum', 'ratio'], 'sum') },
  about: { form: 'its number: «24–25», or «1 of 6»' },
  styles: ['num', 'shareCaption'],
  lines: ['rule'],
  fills: ['track', 'bar'],
});

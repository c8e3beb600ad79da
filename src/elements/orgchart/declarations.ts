/** The elements of an org chart and what they may say. */
import { declare } from '../../setting/declare.js';
import { mark, style } from '../../setting/theme-types.js';
import { flag, oneOf, text, word, words } from '../../setting/word-types.js';

export const orgchart = declare('orgchart', {
  what: 'an organisation: parents, root, areas, offices, staff, councils; `under`, `staff` and `secretariat` open the alternative texts of its lines',
  where: ['blocks'],
  attributes: { under: text(), staff: text(), secretariat: text() },
  styles: ['badge'],
  lines: ['orgLine', 'secretariatLine'],
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
    'orgFigureInset',
    'orgHeadingGap',
    'orgHeadingGapRoot',
    'orgGutter',
    'orgStaffGap',
    'orgOfficeIndent',
    'orgOfficeLine',
    'orgTrunkOffset',
    'orgSideAir',
    'orgJog',
    'orgLevelGap',
    'orgLevelGapFull',
    'orgOfficeGap',
    'orgOfficeGapFull',
    'orgCouncilGap',
    'orgLaneGap',
    'orgBadge',
    'orgBadgeAir',
    'orgBadgeClearance',
    'orgBadgeOverhang',
    'orgBadgeOverhangRoot',
    'orgKeyGap',
    'orgKeyIndent',
  ],
});

export const unitKinds = ['parent', 'root', 'area', 'office', 'council', 'staff'] as const;
export type UnitKind = (typeof unitKinds)[number];

export const unit = declare('unit', {
  what: 'a box of an org chart, under the unit named by `parent`; `secretariat` names the councils it works for',
  where: ['orgchart'],
  holds: ['words', 'paragraphs'],
  attributes: {
    id: word(''),
    kind: oneOf(unitKinds, 'office'),
    parent: word(''),
    highlight: flag(),
    badge: text(),
    secretariat: words(),
  },
  about: { highlight: 'in the look of those the slide is about', badge: 'a label on its corner' },
  styles: ['nodeParent', 'nodeRoot', 'nodeArea', 'nodeOffice', 'nodeCouncil', 'nodeHighlight'],
});

export const keyfigure = declare('keyfigure', {
  what: 'a number and its caption, a paragraph each, at the foot of an org chart',
  where: ['orgchart'],
  holds: ['paragraphs'],
  attributes: {},
  styles: ['captionInk'],
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
    for: oneOf(['highlight', 'secretariat', 'badge']),
    badge: text(),
  },
});

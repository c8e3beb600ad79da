/** The elements of a map and what they may say. */
import { written, type AttributeType } from '../../setting/attribute-type.js';
import { declare } from '../../setting/declare.js';
import { count, number } from '../../setting/number-types.js';
import { style } from '../../setting/theme-types.js';
import { oneOf, text, word } from '../../setting/word-types.js';
import { readOutline, type Outline } from './outline.js';

/** Corners in degrees. */
const outline = (): AttributeType<Outline> =>
  written({
    holds: 'corners',
    expected:
      'it lists corners in degrees, east and north, such as 9.5 54.9, 8.1 56.6, 10.6 57.7, three or more of an island, and a semicolon between two islands',
    parse: readOutline,
    fallback: [],
  });

export const mapOwn = declare('map', {
  what: 'areas by their outlines, in one scale, as large as its box lets them be',
  where: ['blocks'],
  attributes: {
    parallel: number(0),
    align: oneOf(['left', 'center', 'right'], 'center'),
    anchor: oneOf(['top', 'middle', 'bottom'], 'middle'),
    alt: text(),
    name: word('map'),
  },
  about: {
    parallel:
      'the latitude in degrees on which distances to the east have the scale of those to the north (equirectangular projection)',
    align: 'where the areas stand, if they are narrower than the box',
    anchor: 'where they stand, if they are lower',
    alt: 'what the map shows; where it is left out it is decoration',
  },
});

export const area = declare('area', {
  what: 'an area of a map; its words stand on a tile on its land, joined by a level line to what tells of it beside the map, which passes over no other area',
  where: ['map'],
  holds: ['words'],
  attributes: {
    outline: outline(),
    style: style('mapArea'),
    tile: style('mapTile'),
    side: oneOf(['left', 'right']),
    row: count(1),
    of: count(1),
    name: word('area'),
  },
  about: {
    style: 'its fill, and the line around it',
    tile: 'look of the tile',
    side: 'the side of the map on which it is told of',
    row: 'of the rows of equal height on that side, the one that tells of it',
    of: 'how many rows there are on that side',
  },
  lines: ['mapLine'],
  measures: [
    // The tile, and how far lines stay from the ends of their row.
    'mapTileWidth',
    'mapTileHeight',
    'mapRowInset',
  ],
});

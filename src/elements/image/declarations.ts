/** What a picture and the frames on it may say. */
import { declare } from '../../setting/declare.js';
import { number, points, shares } from '../../setting/number-types.js';
import { oneOf, text, word } from '../../setting/word-types.js';

export const imageOwn = declare('image', {
  what: 'a picture of the project (PNG, JPEG or SVG), as tall as its width and its proportions ask for; where room is short it shrinks',
  where: ['blocks'],
  tells: ['path'],
  attributes: {
    path: word(''),
    alt: text(),
    fit: oneOf(['contain', 'cover'], 'contain'),
    focus: shares(2, [0.5, 0.5]),
    shape: oneOf(['rect', 'circle'], 'rect'),
    ratio: number(),
    align: oneOf(['left', 'center', 'right'], 'left'),
    anchor: oneOf(['top', 'middle', 'bottom'], 'top'),
    least: points(72),
  },
  about: {
    path: 'from the project’s folder',
    alt: 'what it shows, in words',
    fit: 'whole within its place, or filling it with its edges cut off',
    focus:
      'the point round which the edges are cut off, from the left and the top in parts of the picture: `0.5 0.5` is its middle',
    shape: 'as it is, or the largest circle in its place, always filled',
    ratio: 'width to height of its place, where that is not to be its own: 1.7778 is 16 to 9',
    align: 'where it stands, if it is narrower than its place',
    anchor: 'where it stands, if it is lower than its place',
    least: 'the height down to which it may shrink',
  },
  styles: ['pictureMissing'],
});

export const detail = declare('detail', {
  what: 'a part of an `image` in a frame; its words stand on a tag beside the frame',
  where: ['image'],
  holds: ['words'],
  tells: ['box'],
  attributes: { box: shares(4, [0, 0, 1, 1]), tag: oneOf(['auto', 'left', 'right', 'top', 'bottom'], 'auto') },
  about: {
    box: 'left, top, width and height in parts of the whole picture, also where its edges are cut off',
    tag: 'the side of the frame at which its words stand; found where nobody says',
  },
  lines: ['pictureFrame', 'pictureFrameEdge'],
  styles: ['pictureTag'],
});

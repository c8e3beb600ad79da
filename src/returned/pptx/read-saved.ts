/** Who saved a PPTX last, by its core and extended properties (ECMA-376-2, 8; ECMA-376-1, 22.2). */
import { charactersIn, childOf } from '../../xml/walk-xml.js';
import type { Saved } from '../returned.js';
import { savedIn } from '../saved.js';
import type { Package } from './package.js';
import { instantOf } from './read-comments.js';

export function readSaved(file: Package): Saved | undefined {
  const parts = file.relationships('');
  const textIn = (type: string, name: string): string => {
    const part = parts.find((one) => one.type === type)?.part;
    return part === undefined ? '' : charactersIn(childOf(file.root(part), name));
  };
  return savedIn({
    created: instantOf(textIn('core-properties', 'created')),
    modified: instantOf(textIn('core-properties', 'modified')),
    author: textIn('core-properties', 'creator'),
    savedBy: textIn('core-properties', 'lastModifiedBy'),
    programs: [textIn('extended-properties', 'Application')],
  });
}

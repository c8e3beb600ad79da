/** People leap between sections in PowerPoint, and between bookmarks in PDF: each has its own name, and one that says something. */
import { quote } from '../diagnostics/printable.js';
import type { DeckRule } from './rule.js';

/** Names that programs give to unnamed sections, and bare numbers. */
const nameless = /^(?:[\d.]*\s*)?(?:(?:default |untitled )?section(?: \d+)?)?$/iu;

export const sectionNames: DeckRule = ({ presentation: { sections } }) =>
  sections.flatMap(({ title }, index) => {
    const isTwin = sections.slice(0, index).some((earlier) => earlier.title === title);
    if (!isTwin && !nameless.test(title.trim())) return [];
    return [
      {
        code: 'section-name',
        severity: 'warning' as const,
        message: `The name ${quote(title)} of a section ${isTwin ? 'is already that of another' : 'says nothing'}.`,
        hint: 'Give its chapter or part a title of its own.',
      },
    ];
  });

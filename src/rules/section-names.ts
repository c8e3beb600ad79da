/** Sections are what people leap between in PowerPoint, as bookmarks in PDF: each has a name of its own that says something. */
import { quote } from '../diagnostics/printable.js';
import type { DeckRule } from './rule.js';

/** What programs call a section that nobody named, and numbers alone. */
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

import { describe, expect, it } from 'vitest';
import { withTarget } from '../../src/exchange/edit-po.js';

const entry = (id: string, target: string): string =>
  `# Note\n#, fuzzy\nmsgctxt "${id}"\nmsgid "Norge"\nmsgstr ${target}\n`;
const head = 'msgid ""\nmsgstr ""\n"Language: da\\n"\n\n';

describe('one translation of a PO file', () => {
  it('is changed, and nothing else', () => {
    const file = `${head}${entry('a', '"Norge"')}\n${entry('b', '""\n"Norge "\n"har en plan"')}\n${entry('c', '"x"')}`;
    expect(withTarget('da.po', file, 'b', 'Norge "har" planen')).toBe(
      `${head}${entry('a', '"Norge"')}\n${entry('b', '"Norge \\"har\\" planen"')}\n${entry('c', '"x"')}`,
    );
    expect(withTarget('da.po', file, 'd', 'x')).toBeUndefined();
  });
});

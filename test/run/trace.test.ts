import { describe, expect, it } from 'vitest';
import { holding, type Seen, traced } from '../../src/run/trace.js';
import { RefusedFont } from '../../src/scene/fonts.js';
import type { Barrier } from '../../src/world/world.js';
import { memoryFiles } from '../world/memory.js';

const family = { pdf: 'Arimo', pptx: 'Arial' };
const families = { title: family, text: family } as unknown as Parameters<Seen['fontFiles']>[0];

/** A world in which no font can be used, for a reason, and something prevents files from being read. */
const world = (refusal: Error, barrier?: Barrier): Seen => ({
  files: { ...memoryFiles({ 'content/a.yaml': 'a: 1' }), barrier: () => barrier },
  fontFiles: () => ({
    get: () => {
      throw refusal;
    },
  }),
  dictionary: () => undefined,
});

const absent = new Error('it is not installed');

function seenIn(one: Seen): ReturnType<ReturnType<typeof traced>['trace']> {
  const { seen, trace } = traced(one);
  seen.fontFiles(families);
  seen.files.barrier('content/a.yaml');
  return trace();
}

describe('what a run saw', () => {
  it('holds where all of it is the same', () => {
    expect(holding(world(absent))(seenIn(world(absent)))).toBe(true);
    expect(holding(world(absent, 'no-file'))(seenIn(world(absent, 'no-file')))).toBe(true);
  });

  it('holds no longer where a font is refused for another reason: people are told that one', () => {
    const refused = new RefusedFont('its maker forbids that it is embedded');
    expect(holding(world(refused))(seenIn(world(absent)))).toBe(false);
  });

  it('holds no longer where something else prevents a file from being read', () => {
    expect(holding(world(absent, 'leads-nowhere'))(seenIn(world(absent)))).toBe(false);
    expect(holding(world(absent, 'no-permission'))(seenIn(world(absent, 'leads-out')))).toBe(false);
  });
});

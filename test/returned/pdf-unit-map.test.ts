import { describe, expect, it } from 'vitest';
import { mapIn } from '../../src/returned/pdf/unit-map.js';
import { unitsDocument } from '../../src/scene/delivery.js';
import type { Presentation, Scene } from '../../src/scene/scene.js';

const scene = (slide: string, page: number, shown: string): Partial<Scene> => ({ slide, page, shown });

const attached = (value: unknown) => ({ 'units.json': { content: new TextEncoder().encode(JSON.stringify(value)) } });

describe('the map in a PDF', () => {
  it('is read as it is written: a page for each that a slide takes, by the ids of its scenes', () => {
    const scenes = [scene('no.a', 7, 'aa'), scene('no.a', 8, 'aa'), scene('no.b', 9, 'bb')];
    const written = unitsDocument({ id: 'norway', locale: 'nb', scenes } as unknown as Presentation);
    expect(mapIn(attached(written))).toEqual({
      deck: 'norway',
      locale: 'nb',
      pages: [
        { id: 'no.a', slide: 'no.a', shown: 'aa' },
        { id: 'no.a~2', slide: 'no.a', shown: 'aa' },
        { id: 'no.b', slide: 'no.b', shown: 'bb' },
      ],
    });
  });

  it.each([
    [undefined],
    [{}],
    [attached('x')],
    [attached({ deck: 'd', locale: 'nb' })],
    [{ 'units.json': { content: new Uint8Array([123]) } }],
  ])('is none where %j is attached', (attachments) => {
    expect(mapIn(attachments)).toBeUndefined();
  });
});

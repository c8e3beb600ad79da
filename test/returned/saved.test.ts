import { beforeAll, describe, expect, it } from 'vitest';
import { readSaved } from '../../src/returned/pdf/read-saved.js';
import { readPptx } from '../../src/returned/pptx/read-pptx.js';
import { CONTENTS, packOf, savedBy, withPart } from '../proposals/packs.js';

let pptx: Uint8Array;
beforeAll(async () => {
  ({ pptx } = await packOf(CONTENTS));
});

describe('who saved a PPTX', () => {
  it('is nobody while it is as it was built, and where its properties are gone', () => {
    expect(readPptx(pptx)?.saved).toBeUndefined();
    const without = withPart(
      withPart(pptx, 'docProps/core.xml', () => '<a/>'),
      'docProps/app.xml',
      () => '<',
    );
    expect(readPptx(without)?.saved).toBeUndefined();
  });

  it('is told with the instant and the program, without the build of that', () => {
    expect(
      readPptx(savedBy(pptx, 'Kari Nord', 'LibreOffice/24.2.7$Linux_X86_64 LibreOffice_project/420'))?.saved,
    ).toEqual({
      by: 'Kari Nord',
      at: '2017-05-08T12:02:00Z',
      program: 'LibreOffice 24.2.7',
    });
  });

  it('is no longer than a line, whatever the properties hold', () => {
    expect(readPptx(savedBy(pptx, 'x'.repeat(5000), ''))?.saved?.by).toBe('x'.repeat(80));
  });
});

describe('who saved a PDF', () => {
  const built = {
    Creator: 'Skald',
    Producer: 'Skald with PDFKit',
    CreationDate: 'D:20170419080000Z',
    ModDate: 'D:20170419080000Z',
  };
  const comment = { by: 'Kari', at: '2017-05-08T12:02:00Z', text: 'x', resolved: false };
  const reply = { by: 'Ola', at: '2017-05-09T08:00:00Z', text: 'y' };

  it('is nobody while it is as it was built', () => {
    expect(readSaved(built, [])).toBeUndefined();
    expect(readSaved(undefined, [])).toBeUndefined();
  });

  it('are those who commented, when they did so last, where programs leave the rest', () => {
    expect(readSaved(built, [{ ...comment, replies: [reply] }])).toEqual({ by: 'Kari, Ola', at: reply.at });
  });

  it('is told by the program that says when it did', () => {
    const info = { ...built, Producer: 'macOS Quartz PDFContext', ModDate: "D:20170510100000+02'00'" };
    expect(readSaved(info, [])).toEqual({ at: '2017-05-10T08:00:00Z', program: 'macOS Quartz PDFContext' });
  });
});

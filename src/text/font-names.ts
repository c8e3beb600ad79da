/** What a font file says of itself: its family, its cut, and whether it may be embedded (OpenType 1.9, name, OS/2 and head tables). */
import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';

export interface FontAbout {
  /** Names of the family, small letters: the one of four cuts, and the one of all where the file is one of its four usual cuts. */
  readonly families: readonly string[];
  readonly bold: boolean;
  readonly italic: boolean;
  /** Why the file must not be embedded; undefined where it may. */
  readonly refused?: string;
}

/** The parts of fontkit's font that its types leave out. */
interface Tables {
  readonly name: { readonly records: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> };
  readonly 'OS/2'?: {
    readonly fsType?: Readonly<Record<string, boolean>>;
    readonly fsSelection?: Readonly<Record<string, boolean>>;
  };
  readonly head?: { readonly macStyle?: Readonly<Record<string, boolean>> };
}

const require = createRequire(import.meta.url);

/** Undefined where the bytes are no font of one cut. */
export function fontAbout(bytes: Uint8Array): FontAbout | undefined {
  try {
    const { create } = require('fontkit') as typeof Fontkit;
    const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as unknown as Tables;
    const { records } = font.name;
    const cut = nameIn(records['fontSubfamily']);
    const style = font['OS/2']?.fsSelection ?? font.head?.macStyle ?? {};
    const whole = /^(?:regular|bold|italic|bold italic)$/u.test(nameIn(records['preferredSubfamily']))
      ? nameIn(records['preferredFamily'])
      : '';
    const refused = refusal(font['OS/2']?.fsType ?? {});
    return {
      families: [...new Set([nameIn(records['fontFamily']), whole])].filter((name) => name !== ''),
      bold: style['bold'] === true || cut.includes('bold'),
      italic: style['italic'] === true || /italic|oblique/u.test(cut),
      ...(refused === undefined ? {} : { refused }),
    };
  } catch {
    return undefined;
  }
}

/** In English where there is English. */
const nameIn = (names: Readonly<Record<string, string>> | undefined): string =>
  (names?.['en'] ?? Object.values(names ?? {})[0] ?? '').trim().toLowerCase();

/** OS/2, fsType: bit 1 forbids embedding altogether, bit 8 subsets, bit 9 outlines; preview and print is enough for a PDF. */
function refusal(type: Readonly<Record<string, boolean>>): string | undefined {
  const mayBeEmbedded = type['viewOnly'] === true || type['editable'] === true;
  if (type['noEmbedding'] === true && !mayBeEmbedded)
    return 'its licence forbids to embed it (OS/2 fsType, restricted)';
  if (type['noSubsetting'] === true) return 'its licence forbids to embed parts of it (OS/2 fsType, no subsetting)';
  return type['bitmapOnly'] === true ? 'its licence lets only its bitmaps be embedded (OS/2 fsType)' : undefined;
}

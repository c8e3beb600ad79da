/** A tiny layout for tests: breaks are given, advances are the fonts' own, lines stand under each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { FontFiles } from '../../../src/scene/fonts.js';
import type { Paragraph, Run, Segment, TextBody, TextLine } from '../../../src/scene/text.js';

const packages = { title: 'gelasio', text: 'arimo' } as const;

const cutFolder = (bold: boolean, italic: boolean): string =>
  `${bold ? '700Bold' : '400Regular'}${italic ? '_Italic' : ''}`;

export const fontFiles: FontFiles = {
  get(role, bold, italic) {
    const folder = `node_modules/@expo-google-fonts/${packages[role]}/${cutFolder(bold, italic)}`;
    const file = readdirSync(folder).find((name) => name.endsWith('.ttf'));
    return new Uint8Array(readFileSync(`${folder}/${file}`));
  },
};

const opened = new Map<string, Font>();

/** Plain advances of the font, as layout measures. */
export function advance(text: string, run: Run): number {
  const key = `${run.font}${run.bold}${run.italic}`;
  const font = opened.get(key) ?? (create(Buffer.from(fontFiles.get(run.font, run.bold, run.italic))) as Font);
  opened.set(key, font);
  const units = Array.from(text, (sign) => font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth);
  return ((units.reduce((sum, unit) => sum + unit, 0) * run.size) / font.unitsPerEm) * (run.superscript ? 0.65 : 1);
}

export const run = (text: string, style: Partial<Run> = {}): Run => ({
  text,
  font: 'text',
  size: 12,
  bold: false,
  italic: false,
  colour: 'ink',
  ...style,
});

type Draft = Partial<Omit<Paragraph, 'runs' | 'lines'>> & {
  readonly runs: readonly Run[];
  /** Texts of the lines, where there are several. */
  readonly breaks?: readonly string[];
};

/** Sets the lines under each other from the top of the box, 4 points inside it. */
export function body(...drafts: Draft[]): TextBody {
  let y = 4;
  const paragraphs = drafts.map((draft): Paragraph => {
    const { breaks, ...rest } = draft;
    const paragraph = {
      align: 'left',
      indent: 0,
      hanging: 0,
      leading: 16,
      spaceBefore: 0,
      lang: 'nb-NO',
      ...rest,
    } as const;
    const source = draft.runs.map((part) => part.text).join('');
    const lines = cut(draft.runs, breaks ?? [source]).map((segments, index): TextLine => {
      const last = segments.at(-1);
      const baseline = y + (index + 1) * paragraph.leading - 4;
      return { x: 4 + paragraph.indent, baseline, width: (last?.x ?? 0) + (last?.width ?? 0), segments };
    });
    y += lines.length * paragraph.leading;
    return { ...paragraph, lines };
  });
  return { paragraphs, insets: { left: 4, top: 4, right: 4, bottom: 4 }, anchor: 'top', height: y - 4 };
}

/** Follows the lines through the runs; spaces at breaks fall out. */
function cut(runs: readonly Run[], lines: readonly string[]): Segment[][] {
  const signs = runs.flatMap((part, index) => Array.from(part.text, (sign) => ({ sign, index })));
  let at = 0;
  return lines.map((line) => {
    const segments: { run: number; text: string }[] = [];
    for (const sign of line) {
      while (signs[at]?.sign !== sign && (signs[at]?.sign === ' ' || signs[at]?.sign === '\u00AD')) at++;
      const index = signs[at]?.index ?? runs.length - 1;
      const hyphen = signs[at]?.sign !== sign;
      const owner = hyphen ? (segments.at(-1)?.run ?? 0) : index;
      const last = segments.at(-1);
      if (last?.run === owner) last.text += sign;
      else segments.push({ run: owner, text: sign });
      if (!hyphen) at++;
    }
    return place(segments, runs);
  });
}

function place(segments: readonly { run: number; text: string }[], runs: readonly Run[]): Segment[] {
  let x = 0;
  return segments.map(({ run: index, text }) => {
    const width = advance(text, runs[index] ?? run(''));
    x += width;
    return { run: index, text, x: x - width, width };
  });
}

/** Another brand for a deck, as a person gives it in PowerPoint: twelve colours and two fonts of the theme, nothing else. */

/** Strong colours without a likeness among each other, so that no tint of them comes near a tint of the old ones. */
const colours: Readonly<Record<string, string>> = {
  dk1: '5A0000',
  lt1: 'FFF2A8',
  dk2: '40006B',
  lt2: 'C8FFD2',
  accent1: 'E6007E',
  accent2: '00A03C',
  accent3: 'FF6A00',
  accent4: '0033FF',
  accent5: '8F00FF',
  accent6: 'C80000',
  hlink: 'E6007E',
  folHlink: '40006B',
};

/** Both come with fonts-liberation; neither stands in for the fonts of any deck. */
export const swappedFonts = { major: 'Liberation Serif', minor: 'Liberation Mono' } as const;

const swapColour = (theme: string, [slot, hex]: readonly [string, string]): string =>
  replace(theme, new RegExp(`<a:${slot}>[\\s\\S]*?</a:${slot}>`), `<a:${slot}><a:srgbClr val="${hex}"/></a:${slot}>`);

const swapFont = (theme: string, [role, name]: readonly [string, string]): string =>
  replace(theme, new RegExp(`(<a:${role}Font>\\s*<a:latin typeface=)"[^"]*"`), `$1"${name}"`);

const replace = (theme: string, pattern: RegExp, replacement: string): string => {
  if (!pattern.test(theme)) throw new Error(`The theme has no ${pattern.source}`);
  return theme.replace(pattern, replacement);
};

/** The theme part with the other brand's colours and fonts. Throws when a slot is missing. */
export const swapTheme = (theme: string): string =>
  Object.entries(swappedFonts).reduce(swapFont, Object.entries(colours).reduce(swapColour, theme));

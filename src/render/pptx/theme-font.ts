/** Fonts by their slots in the theme, so that a switched theme changes them all. */

/** The theme's major font for titles, its minor font for everything else. */
export const themeFont = { title: '+mj-lt', text: '+mn-lt' } as const;

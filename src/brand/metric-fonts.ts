/**
 * Free families whose letters are as wide as those of the families that most templates name, so that lines end in the same
 * words. All are under the SIL Open Font License and are installed from npm (@expo-google-fonts).
 */
export interface MetricFont {
  /** The family that measures and is embedded. */
  readonly pdf: string;
  /** Descent of the family that it stands in for, as a share of the font size. */
  readonly descent: number;
  readonly generic: 'serif' | 'sans-serif';
  /** Its letters are almost as wide, not exactly. */
  readonly almost?: true;
}

const arimo: MetricFont = { pdf: 'Arimo', descent: 0.212, generic: 'sans-serif' };
const carlito: MetricFont = { pdf: 'Carlito', descent: 0.25, generic: 'sans-serif' };
const tinos: MetricFont = { pdf: 'Tinos', descent: 0.216, generic: 'serif' };

/** By name in small letters. */
const known: Readonly<Record<string, MetricFont>> = {
  arial: arimo,
  helvetica: arimo,
  'liberation sans': arimo,
  calibri: carlito,
  'calibri light': { ...carlito, almost: true },
  cambria: { pdf: 'Caladea', descent: 0.222, generic: 'serif' },
  georgia: { pdf: 'Gelasio', descent: 0.219, generic: 'serif' },
  'times new roman': tinos,
  times: tinos,
  'liberation serif': tinos,
};

export const metricFont = (family: string): MetricFont | undefined =>
  Object.hasOwn(known, family.toLowerCase()) ? known[family.toLowerCase()] : undefined;

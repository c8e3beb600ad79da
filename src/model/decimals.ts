/** How many decimals numbers need that stand under each other. */

/** More are not printed unless somebody asks for them. */
const mostDecimals = 2;

/** As many as the number with the most of them has, but at most two. */
export const decimalsFor = (values: readonly number[]): number => Math.max(0, ...values.map(decimalsIn));

function decimalsIn(value: number): number {
  const places = Array.from({ length: mostDecimals }, (_, index) => index);
  return places.find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? mostDecimals;
}

/** `1 remark`, `1,200 remarks`: how many there are, in messages, which are English. */
export const counted = (amount: number, noun: string): string =>
  `${amount.toLocaleString('en')} ${noun}${amount === 1 ? '' : 's'}`;

/** Pushes labels apart that stand under each other, each as little as can be. */

export interface Wish {
  /** Where its middle would best be, and how much room it takes, gap to the next included; points. */
  readonly middle: number;
  readonly height: number;
}

interface Block {
  members: number;
  height: number;
  /** Sum of the wished tops, each less the room before it in the block. */
  wished: number;
}

/**
 * The middles, in the order of the wishes, between `top` and `bottom`. They keep the order of their wished middles, never overlap, and leave
 * the room only where all of them together are taller than it.
 */
export function spread(wishes: readonly Wish[], top: number, bottom: number): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => middleOf(wishes, a) - middleOf(wishes, b) || a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    const { middle, height } = wishes[index] ?? { middle: 0, height: 0 };
    blocks.push({ members: 1, height, wished: middle - height / 2 });
    merge(blocks, top, bottom);
  }
  const middles = new Array<number>(wishes.length).fill(0);
  let at = 0;
  for (const block of blocks) {
    let y = topOf(block, top, bottom);
    for (let end = at + block.members; at < end; at++) {
      const index = order[at] ?? 0;
      const height = wishes[index]?.height ?? 0;
      middles[index] = y + height / 2;
      y += height;
    }
  }
  return middles;
}

const middleOf = (wishes: readonly Wish[], index: number): number => wishes[index]?.middle ?? 0;

/** Blocks that would overlap become one, which stands where its members wish it on average. */
function merge(blocks: Block[], top: number, bottom: number): void {
  for (;;) {
    const [a, b] = [blocks.at(-2), blocks.at(-1)];
    if (a === undefined || b === undefined) return;
    if (topOf(a, top, bottom) + a.height <= topOf(b, top, bottom) + 1e-9) return;
    blocks.splice(-2, 2, {
      members: a.members + b.members,
      wished: a.wished + b.wished - b.members * a.height,
      height: a.height + b.height,
    });
  }
}

const topOf = ({ wished, members, height }: Block, top: number, bottom: number): number =>
  Math.max(top, Math.min(wished / members, bottom - height));

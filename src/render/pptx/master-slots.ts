/** The four placeholders of the master look as on most of the deck's slides, so that a change there reaches them all. */
import type { LayoutSlot, Presentation } from '../../scene/scene.js';
import type { MasterPlaceholder } from './placeholder.js';

export type MasterSlots = Readonly<Partial<Record<MasterPlaceholder, LayoutSlot>>>;

/** Taken from the deck's first slide type and from the layout with one content; what no layout has the master lacks. */
export function masterSlots({ layouts }: Presentation): MasterSlots {
  const ordered = [...layouts.filter(({ kind }) => kind === 'slide'), ...layouts];
  const first = (wanted: LayoutSlot['placeholder']): LayoutSlot | undefined =>
    ordered.flatMap(({ slots }) => slots).find(({ placeholder }) => placeholder === wanted);
  const [title, body, footer, slideNumber] = [first('title'), first('content'), first('footer'), first('slideNumber')];
  return {
    ...(title ? { title } : {}),
    ...(body ? { body } : {}),
    ...(footer ? { footer } : {}),
    ...(slideNumber ? { slideNumber } : {}),
  };
}

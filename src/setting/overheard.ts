/** Tries something: what is wrong with it is kept, and told by the caller or not. */
import type { Faults } from './context.js';
import type { Fault } from './fault.js';

/** What is made, and the faults that it told meanwhile. */
export function overheard<C extends Faults, T>(
  context: C,
  make: (context: C) => T,
): { readonly value: T; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  return { value: make({ ...context, fault: (fault: Fault) => faults.push(fault) }), faults };
}

/** What Handlebars itself brings, as far as names are looked up in it. */
import { entryOf, fieldOf, isShape, OPEN } from './field-shape.js';
import { type Call, type Calling, shapeIn } from './helper.js';

/** Blocks that take one value. */
export const blocks: readonly string[] = ['each', 'with', 'if', 'unless'];

const typed = (call: Call): string | undefined => call.args[1]?.literal;

/** The entry with a key, or the field whose name is typed. */
export const lookup: Calling = {
  gives: (call) => {
    const [from, name] = [shapeIn(call, 0), typed(call)];
    const field = name === undefined ? entryOf(from) : fieldOf(from, name);
    return isShape(field) ? field : OPEN;
  },
  names: (call) => [[1, shapeIn(call, 0)]],
};

export const builtIn: readonly string[] = [...blocks, 'lookup', 'log'];

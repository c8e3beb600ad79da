/** Runs templates within bounds, since partials that include others over and over would never end. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { CompiledLayouts, Template } from './compile-layouts.js';
import type { Helpers } from './helper.js';
import type { Layouts } from './layouts.js';

/** Calls of partials and turns of loops for one slide; the largest of a report takes two hundred. */
export const MOST_STEPS = 20_000;
/** Characters that they print, counted again for each partial around them; the largest slide of a report prints forty thousand. */
const MOST_CHARACTERS = 4_000_000;

export class TooMuch extends Error {}

export class Expander {
  /** The template that is running; after a fault, the one that was running. */
  file = '';
  private steps = 0;
  private characters = 0;
  private readonly options: Handlebars.RuntimeOptions;

  constructor({ partials }: Pick<CompiledLayouts, 'partials'>, helpers: Helpers, layouts: Pick<Layouts, 'partials'>) {
    const counted = Object.entries(partials).map(
      ([name, partial]) => [name, this.counted(partial, layouts.partials.get(name)?.file ?? '')] as const,
    );
    this.options = { helpers: { ...helpers, each: this.each() }, partials: Object.fromEntries(counted) };
  }

  /** Throws `TooMuch` when a bound is passed, and whatever Handlebars throws. */
  expand(template: Template, context: object, file: string): string {
    Object.assign(this, { file, steps: 0, characters: 0 });
    return template(context, { ...this.options });
  }

  private counted(partial: Template, file: string): Template {
    return (context, options) => {
      const outer = this.file;
      this.file = file;
      const text = this.step(() => partial(context, options));
      this.file = outer;
      return text;
    };
  }

  private step(print: () => string): string {
    this.steps += 1;
    if (this.steps > MOST_STEPS) throw new TooMuch(`calls more than ${MOST_STEPS} partials and turns of loops`);
    const text = print();
    this.characters += text.length;
    if (this.characters > MOST_CHARACTERS) throw new TooMuch(`prints more than ${MOST_CHARACTERS} characters`);
    return text;
  }

  /** Handlebars' own `each`; every turn counts as a step. */
  private each(): Handlebars.HelperDelegate {
    const step = this.step.bind(this);
    return function (this: unknown, list: unknown, options: Handlebars.HelperOptions): unknown {
      const fn: Handlebars.TemplateDelegate = (entry, more) => step(() => options.fn(entry, more));
      return Handlebars.helpers['each']?.call(this, list, { ...options, fn });
    };
  }
}

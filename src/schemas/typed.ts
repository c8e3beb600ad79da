/** The type of what a schema of the project files lets through, so that its shape is written once (the part of JSON Schema draft-07 in use). */

/** Write the schema `as const`. Properties that `required` does not list may be absent. */
export type Typed<S> = S extends { readonly enum: readonly (infer E)[] }
  ? E
  : S extends { readonly type: 'array'; readonly items: infer I }
    ? readonly Typed<I>[]
    : S extends { readonly type: 'object'; readonly properties: infer P }
      ? { readonly [K in keyof P as K extends Listed<S> ? K : never]: Typed<P[K]> } & {
          readonly [K in keyof P as K extends Listed<S> ? never : K]?: Typed<P[K]>;
        }
      : S extends { readonly type: 'object'; readonly additionalProperties: infer E }
        ? Readonly<Record<string, Typed<E>>>
        : S extends { readonly type: infer T extends keyof Plain }
          ? Plain[T]
          : unknown;

interface Plain {
  readonly string: string;
  readonly number: number;
  readonly integer: number;
  readonly boolean: boolean;
}

type Listed<S> = S extends { readonly required: readonly (infer K)[] } ? K : never;

/** Remembers what was made of an object for as long as the object lives: many ask for the same. */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let known = made.get(key);
    if (known === undefined) made.set(key, (known = { value: make(key) }));
    return known.value;
  };
}

/** The same for texts, such as paths, for as long as whoever asks lives. */
export function onceForText<V>(make: (text: string) => V): (text: string) => V {
  const made = new Map<string, { readonly value: V }>();
  return (text) => {
    let known = made.get(text);
    if (known === undefined) made.set(text, (known = { value: make(text) }));
    return known.value;
  };
}

/** Answers false when there is nothing to do for it here. */
export type Handler = (event: KeyboardEvent) => boolean | void;

/**
 * What only looks around, and so need not wait until it is known whether the key came from a scanner.
 *
 * @returns how to take it back when it did; false when there is nothing to do for it here
 */
export interface Quick {
  quick: (event: KeyboardEvent) => (() => void) | false;
}

/** What only leads into a field: text that is typed after it goes there. */
export interface Field {
  field: Handler;
}

/** By key as `keyOf` names it, or by two keys, one after the other: "g o". */
export type Handlers = Readonly<Record<string, Handler | Quick | Field>>;

const layers: Handlers[] = [];

/** Handlers on top of those that are there; the topmost that has something to do wins. */
export function push(handlers: Handlers): () => void {
  layers.push(handlers);
  return () => {
    layers.splice(layers.indexOf(handlers), 1);
  };
}

export function isHandled(shortcut: string): boolean {
  return layers.some((layer) => layer[shortcut] !== undefined);
}

/** Whether the topmost that handles the shortcut only looks around. */
export function isQuick(shortcut: string): boolean {
  const top = topmost(shortcut);
  return typeof top === 'object' && 'quick' in top;
}

/** Whether the topmost that handles the shortcut only leads into a field. */
export function leadsIntoField(shortcut: string): boolean {
  const top = topmost(shortcut);
  return typeof top === 'object' && 'field' in top;
}

const topmost = (shortcut: string) => layers.findLast((layer) => layer[shortcut] !== undefined)?.[shortcut];

/** Whether the key is the first of two. */
export function isPrefix(key: string): boolean {
  return layers.some((layer) => Object.keys(layer).some((shortcut) => shortcut.startsWith(`${key} `)));
}

/** @returns how to take it back, where that can be done */
export function dispatch(shortcut: string, event: KeyboardEvent): (() => void) | undefined {
  for (const layer of [...layers].reverse()) {
    const handler = layer[shortcut];
    const done = typeof handler !== 'object' ? handler?.(event) : 'quick' in handler ? handler.quick(event) : handler.field(event);
    if (handler !== undefined && done !== false) {
      event.preventDefault();
      return typeof done === 'function' ? done : undefined;
    }
  }
  return undefined;
}

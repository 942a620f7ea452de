/** Answers false when there is nothing to do for it here. */
export type Handler = (event: KeyboardEvent) => boolean | void;

/** By key as `keyOf` names it, or by two keys, one after the other: "g o". */
export type Handlers = Readonly<Record<string, Handler>>;

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

/** Whether the key is the first of two. */
export function isPrefix(key: string): boolean {
  return layers.some((layer) => Object.keys(layer).some((shortcut) => shortcut.startsWith(`${key} `)));
}

export function dispatch(shortcut: string, event: KeyboardEvent): void {
  for (const layer of [...layers].reverse()) {
    const handler = layer[shortcut];
    if (handler !== undefined && handler(event) !== false) {
      event.preventDefault();
      return;
    }
  }
}

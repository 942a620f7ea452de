import type { uk } from './uk';

/** A text, or its forms by number. */
export type Message = string | Forms;
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type Key = keyof typeof uk;
/** A language: complete, or it does not compile. */
export type Catalogue = Record<Key, Message>;

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Template<K extends Key> = (typeof uk)[K] extends { other: infer Text extends string } ? Text : Extract<(typeof uk)[K], string>;

/** Keys of messages that want no arguments. */
export type PlainKey = { [K in Key]: Arguments<K> extends [] ? K : never }[Key];

/** What a message wants to be told: nothing, or all the names in its braces. */
export type Arguments<K extends Key> = [Names<Template<K>>] extends [never]
  ? []
  : [values: Record<Names<Template<K>>, string | number>];

/** A text, or its forms by number. */
export type Message = string | Forms;
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Messages by key. */
export type Catalogue = Readonly<Record<string, Message>>;

/**
 * The Ukrainian words of the whole cabinet. Each feature adds its own by declaration merging, in its `words.ts`,
 * so that this folder knows no feature. Two features with the same key do not compile.
 */
export interface Vocabulary {}

export type Key = keyof Vocabulary;

/** A feature's words in another language: the same keys, or it does not compile. */
export type Translation<Uk> = Readonly<Record<keyof Uk, Message>>;

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Template<K extends Key> = Vocabulary[K] extends { other: infer Text extends string } ? Text : Extract<Vocabulary[K], string>;

/** Keys of messages that want no arguments. */
export type PlainKey = { [K in Key]: Arguments<K> extends [] ? K : never }[Key];

/** What a message wants to be told: nothing, or all the names in its braces. */
export type Arguments<K extends Key> = [Names<Template<K>>] extends [never]
  ? []
  : [values: Record<Names<Template<K>>, string | number>];

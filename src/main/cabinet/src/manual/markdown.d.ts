/** A page of the documentation, made into HTML by `build/markdown.ts`. */
declare module '*.md' {
  export const language: import('../i18n/language').Language;
  export const title: string;
  export const chapters: readonly { id: string; title: string }[];
  /** Without the title. */
  export const html: string;
}

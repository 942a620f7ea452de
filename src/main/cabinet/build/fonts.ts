import type { Plugin } from 'vite';

/** The two subsets that every Ukrainian page needs. */
const NEEDED = /inter-(?:latin|cyrillic)-wght-normal-.*\.woff2$/;

/** Lets the browser ask for the fonts together with the styles that name them. */
export function preloadedFonts(): Plugin {
  return {
    name: 'kramar-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => NEEDED.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: true },
            injectTo: 'head' as const,
          })),
    },
  };
}

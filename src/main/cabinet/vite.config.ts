import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { budget } from './build/budget.ts';
import { preloadedFonts } from './build/fonts.ts';
import { markdown } from './build/markdown.ts';
import { MANUAL_PATHS } from './src/manual/paths.ts';

/** Where `npm run dev` and `npm run preview` find a running Kramar. */
const server = process.env['KRAMAR_URL'] ?? 'http://localhost:8080';
/** A change is refused when it comes from another origin than that of the server itself. */
const proxy = { '/api': { target: server, xfwd: true, headers: { origin: server } } };

/** The policy under which the cabinet is served; here so that a preview shows what breaks it. */
const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  plugins: [markdown(MANUAL_PATHS), react(), preloadedFonts(), budget(165_000)],
  // The manual and its pictures are the documentation's.
  server: { port: 5173, strictPort: true, proxy, fs: { allow: ['.', '../../site'] } },
  preview: { port: 4173, proxy, headers: { 'Content-Security-Policy': policy } },
  build: {
    target: 'es2023',
    // The policy allows no data: URIs for fonts and scripts.
    assetsInlineLimit: 0,
    // Polyfills would be an inline script.
    modulePreload: { polyfill: false },
    license: { fileName: 'assets/licenses.md' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
            // One request for a language, not one for each feature.
            { name: 'en', test: /[\\/](?:words\.en|english)\.ts$/ },
          ],
        },
      },
    },
  },
  test: { include: ['{src,build}/**/*.test.ts'], environment: 'node' },
});

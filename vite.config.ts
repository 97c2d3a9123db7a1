import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: 'src',
  publicDir: '../public',
  base: './',
  plugins: [svelte({ configFile: '../svelte.config.js' }), svelteTesting()],
  worker: { format: 'es' },
  server: { fs: { allow: ['..'] } },
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  test: {
    root: '.',
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/portal/**', 'node_modules/**'],
  },
});

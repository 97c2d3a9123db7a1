import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { dataFolder, embeddedFolder } from './geodata/dataFolder.ts';
import type { AreasFile } from './src/domain/area/AreasFile.ts';

/** Tests of the parts are about the embedded data, whatever is installed. */
const geodata = process.env['VITEST'] === undefined ? dataFolder() : embeddedFolder;
const { province } = JSON.parse(readFileSync(`${geodata}areas.json`, 'utf8')) as AreasFile;

export default defineConfig({
  root: 'src',
  publicDir: '../public',
  base: './',
  plugins: [svelte({ configFile: '../svelte.config.js' }), svelteTesting()],
  resolve: { alias: { '@geodata': geodata.replace(/\/$/, '') } },
  // For the window title, which is written before any data arrive; vite puts them into index.html too.
  define: {
    'import.meta.env.PROVINCE': JSON.stringify(province.name),
    'import.meta.env.PROVINCE_KIND': JSON.stringify(province.kind),
  },
  worker: { format: 'es' },
  // Every package is known from the start, also those that come on demand: one found later would reload the page under whoever works on it.
  optimizeDeps: { entries: ['index.html', '{analysis,data,domain,map,report,state,ui}/**/*.{ts,svelte}'] },
  server: { fs: { allow: ['..', geodata] } },
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  test: {
    root: '.',
    environment: 'node',
    // On a machine that others use as well a test may wait longer than it works.
    testTimeout: 30_000,
    env: { TRONG_DIEM_GEODATA: embeddedFolder },
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/portal/**', 'node_modules/**'],
  },
});

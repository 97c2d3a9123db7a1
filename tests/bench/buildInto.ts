import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const top = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the portal exactly as `npm run build` does, beside any `dist` there is. */
export async function buildPortal(): Promise<string> {
  const outDir = freshFolder();
  await build({ configFile: join(top, 'vite.config.ts'), logLevel: 'silent', build: { outDir } });
  return outDir;
}

/** Builds the pages of the naive way with the same settings. */
export async function buildNaivePage(): Promise<string> {
  const outDir = freshFolder();
  const root = join(top, 'tests/bench/page');
  const input = ['index.html', 'import.html'].map((page) => join(root, page));
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'silent',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, rollupOptions: { input } },
  });
  return outDir;
}

function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'trong-diem-bench-'));
}

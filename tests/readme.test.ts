import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('..', import.meta.url));

/** Where a name in running text may start from. */
const bases = ['.', 'geodata', 'geodata/build/boundaries', 'geodata/build/hazard', 'geodata/build/sample'];

function pathsIn(file: string): readonly string[] {
  const text = readFileSync(resolve(top, file), 'utf8');
  const quoted = [...text.matchAll(/`([\w./-]+)`/g)].map(([, path]) => path ?? '');
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, path]) => path ?? '');
  const own = /^(?:src|geodata|tests|public|\.ci|build|facts|built)\/|\.(?:ts|svelte|csv)$/;
  return [...quoted.filter((path) => own.test(path)), ...linked];
}

describe('the README', () => {
  it.each(['README.md', 'geodata/README.md'])('names only paths that exist: %s', (file) => {
    const paths = pathsIn(file);
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !bases.some((base) => existsSync(resolve(top, base, path))))).toEqual([]);
  });

  it('names only scripts that package.json has', () => {
    const scripts = Object.keys(
      (JSON.parse(readFileSync(resolve(top, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
        .scripts,
    );
    const text = readFileSync(resolve(top, 'README.md'), 'utf8');
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

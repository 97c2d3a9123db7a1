import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('..', import.meta.url));

function pathsIn(file: string): readonly string[] {
  const text = readFileSync(resolve(top, file), 'utf8');
  const quoted = [...text.matchAll(/`((?:src|geodata|tests|public|\.ci)\/[^`\s*<>]*)`/g)].map(
    ([, path]) => path ?? '',
  );
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, path]) => path ?? '');
  return [...quoted, ...linked];
}

describe('the README', () => {
  it.each(['README.md', 'geodata/README.md'])('names only paths that exist: %s', (file) => {
    const paths = pathsIn(file);
    expect(paths.length).toBeGreaterThan(3);
    expect(
      paths.filter((path) => !existsSync(resolve(top, path)) && !existsSync(resolve(top, 'geodata', path))),
    ).toEqual([]);
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

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProject } from '../../../../src/data/kept/project/readProject.ts';
import { readProjectFile } from '../../../../src/data/kept/project/readProjectFile.ts';
import { writeProject } from '../../../../src/data/kept/project/writeProject.ts';
import { emptyDocument, keptSchema, type KeptDocument } from '../../../../src/domain/kept/KeptDocument.ts';
import { withStatus } from '../../../../src/domain/kept/withStatus.ts';
import { documentOfSchema1 } from '../../../domain/kept/documentOfSchema1.ts';
import { projectOfSchema1 } from './projectOfSchema1.ts';
import {
  anEdit,
  anyDocument,
  signature,
  withEdit,
  withLayer,
  withSheet,
} from '../../../domain/kept/anyDocument.ts';

const project = {
  plan: 'v=1&tab=priority&w=poor-rate:40',
  document: withEdit(
    withLayer(withSheet(emptyDocument, 'một.csv'), 'lớp.geojson'),
    anEdit('commune2025:M', 0.3),
  ),
};
const bytes = writeProject(project);

/** The archive with parts of it changed; `null` takes one out. */
function with_(changes: Readonly<Record<string, string | null>>): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) Reflect.deleteProperty(parts, name);
    else parts[name] = strToU8(text);
  }
  return zipSync(parts);
}

const part = (name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('a project file', () => {
  it('gives back what was saved, and saved again is the same byte for byte', () => {
    fc.assert(
      fc.property(anyDocument, fc.string(), (document, plan) => {
        const written = writeProject({ plan, document });
        const read = readProject(written);
        if ('code' in read) throw new Error(read.code);
        expect(read).toEqual({ plan, document });
        expect(writeProject(read)).toEqual(written);
      }),
      { numRuns: 40 },
    );
  });

  it('holds plan, document, history and each file as parts that any archive program opens', () => {
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'trong-diem.json',
      'plan.txt',
      'document.json',
      'history.json',
      'files/0001.json',
      'files/0002.json',
    ]);
    expect(part('plan.txt')).toBe(project.plan);
  });

  it('is known by its manifest, whatever it is called; another archive is none', async () => {
    expect(await readProjectFile(new File([bytes], 'ban-sao.zip'))).toEqual(project);
    const other = zipSync({ 'a.csv': strToU8('a;b') });
    expect(await readProjectFile(new File([new Uint8Array(other)], 'a.zip'))).toBeNull();
    expect(await readProjectFile(new File(['a;b'], 'a.csv'))).toBeNull();
  });

  it('that was cut off is refused, and never throws, wherever it was cut', async () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(readProject(bytes.slice(0, length))).toHaveProperty('code');
      }),
    );
    const half = new File([bytes.slice(0, bytes.length / 2)], 'cao-bang.trong-diem.zip');
    expect(await readProjectFile(half)).toEqual({ code: 'archive-broken' });
  });

  it('with any byte changed is what was saved, or is refused', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ by : byte));
        const read = readProject(changed);
        if (!('code' in read)) expect(read).toEqual(project);
      }),
    );
  });

  it.each([
    ['a part that was changed', { 'plan.txt': 'v=1&tab=data' }, { code: 'tampered', part: 'plan.txt' }],
    ['a part that is gone', { 'files/0001.json': null }, { code: 'tampered', part: 'files/0001.json' }],
    ['a part that was added', { 'files/0009.json': '{}' }, { code: 'tampered', part: 'files/0009.json' }],
    ['no manifest', { 'trong-diem.json': null }, { code: 'tampered', part: 'trong-diem.json' }],
    ['a manifest that is none', { 'trong-diem.json': '[]' }, { code: 'tampered', part: 'trong-diem.json' }],
    ['a path that climbs', { '../../evil.txt': 'x' }, { code: 'archive-unsafe-path' }],
  ] as const)('with %s is refused', (_, changes, refusal) => {
    expect(readProject(with_(changes))).toEqual(refusal);
  });

  it('saved before there were statuses still opens, and is saved in the form of today', () => {
    const read = readProject(projectOfSchema1);
    if ('code' in read) throw new Error(read.code);
    expect(read.plan).toBe('v=1&tab=priority&w=poor-rate:40');
    const { schema, ...rest } = JSON.parse(documentOfSchema1) as KeptDocument;
    expect([schema, read.document]).toEqual([1, { schema: keptSchema, ...rest }]);
    expect(readProject(writeProject(read))).toEqual(read);
  });

  it('with a status nobody sets is refused, whole as its parts may be', () => {
    const document = withStatus(emptyDocument, 'hamlet:H1', 'proposed', signature);
    const [entry] = document.history;
    const wrong = { ...document, history: [{ ...entry, after: 'cancelled' }] } as unknown as KeptDocument;
    expect(readProject(writeProject({ plan: '', document }))).toEqual({ plan: '', document });
    expect(readProject(writeProject({ plan: '', document: wrong }))).toEqual({
      code: 'damaged',
      at: 'history',
    });
  });

  it('of a newer version is refused with its number', () => {
    const newer = part('trong-diem.json').replace(`"schema":${String(keptSchema)}`, '"schema":7');
    expect(readProject(with_({ 'trong-diem.json': newer }))).toEqual({ code: 'newer-schema', schema: 7 });
  });

  it('that would unpack to more than any project is refused before it is unpacked', () => {
    const bomb = Uint8Array.from(bytes);
    const view = new DataView(bomb.buffer);
    const directory = view.getUint32(bomb.length - 22 + 16, true);
    view.setUint32(directory + 24, 0x7fffffff, true);
    expect(readProject(bomb)).toEqual({ code: 'archive-too-large' });
  });
});

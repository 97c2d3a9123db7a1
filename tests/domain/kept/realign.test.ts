import { describe, expect, it } from 'vitest';
import { areaSet } from '../../../src/domain/area/AreaSet.ts';
import { emptyDocument } from '../../../src/domain/kept/KeptDocument.ts';
import { isRefusal } from '../../../src/domain/kept/KeptRefusal.ts';
import { realign } from '../../../src/domain/kept/realign.ts';
import { smallWorld } from '../indicator/smallWorld.ts';
import { withSheet } from './anyDocument.ts';

const { sets } = smallWorld({});
const document = withSheet(emptyDocument, 'một.csv', [0.1, 0.2]);

const columnOf = (read: ReturnType<typeof realign>) => {
  const accepted = isRefusal(read) ? undefined : read.files[0]?.accepted;
  return accepted?.kind === 'sheet' ? accepted.figures[0]?.column : undefined;
};

describe('kept columns', () => {
  it('stay as they are where the units are the same', () => {
    expect(realign(document, sets)).toBe(document);
  });

  it('follow their units to another order, and say nothing of units that are new', () => {
    const turned = { ...document, units: { commune2025: ['N', 'M'] } };
    expect(columnOf(realign(turned, sets))).toEqual([0.2, 0.1]);
    const [unit] = sets.commune2025.areas;
    if (unit === undefined) throw new Error('The small world has communes');
    const more = [...sets.commune2025.areas, { ...unit, key: 'commune2025:O', code: 'O' } as const];
    const grown = { ...sets, commune2025: areaSet('commune2025', more) };
    expect(columnOf(realign(document, grown))).toEqual([0.1, 0.2, 'not-reported']);
  });

  it('of units that are not here are refused, and counted', () => {
    const elsewhere = { ...document, units: { commune2025: ['M', 'X'] } };
    expect(realign(elsewhere, sets)).toEqual({ code: 'units-unknown', count: 1 });
  });
});

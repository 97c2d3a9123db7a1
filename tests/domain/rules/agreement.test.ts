import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE, OPEN } from '../../../src/domain/classify/Legend.ts';
import { agreement } from '../../../src/domain/rules/agreement.ts';
import { agreementTable } from '../../../src/domain/rules/agreementTable.ts';
import { decision33of2020Communes } from '../../../src/domain/rules/decision-33-2020-communes.ts';

describe('agreement with the published classes', () => {
  it('counts known units only, keeps open ones apart and names each that differs', () => {
    const [III, II, I] = [0, 1, 2];
    const published = ['III', 'III', 'II', 'I', null, 'I'];
    const ours = Int8Array.of(III, II, OPEN, I, III, NOT_APPLICABLE);
    expect(agreement(decision33of2020Communes, published, ours)).toEqual({
      compared: 5,
      same: 2,
      open: 1,
      different: [
        { unit: 1, published: 'III', ours: 'II' },
        { unit: 5, published: 'I', ours: null },
      ],
    });
  });

  it('crosses published classes with ours: the diagonal agrees, and every known unit stands once', () => {
    const [III, II, I] = [0, 1, 2];
    const published = ['III', 'III', 'II', 'I', null, 'I'];
    const ours = Int8Array.of(III, II, OPEN, I, III, NOT_APPLICABLE);
    expect(agreementTable(decision33of2020Communes, published, ours)).toEqual([
      { published: 'III', ours: [1, 1, 0], open: 0, outside: 0 },
      { published: 'II', ours: [0, 0, 0], open: 1, outside: 0 },
      { published: 'I', ours: [0, 0, 1], open: 0, outside: 1 },
    ]);
  });
});

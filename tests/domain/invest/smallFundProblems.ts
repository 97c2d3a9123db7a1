import fc from 'fast-check';
import type { FundProblem } from '../../../src/domain/invest/FundProblem.ts';

/** Problems with every kind of condition, small enough to try every choice. */
export function smallFundProblems(most: number, plain: boolean): fc.Arbitrary<FundProblem> {
  const id = (at: number) => `c${String(at).padStart(2, '0')}`;
  const figure = (top: number) =>
    fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 0, max: top }) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
  return fc
    .record({
      n: fc.integer({ min: plain ? most : 1, max: most }),
      years: plain
        ? fc.constant<number[]>([])
        : fc.oneof(
            fc.constant<number[]>([]),
            fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 2 }),
          ),
    })
    .chain(({ n, years }) => {
      const one = fc.integer({ min: 0, max: n - 1 }).map(id);
      return fc
        .record({
          rows: fc.array(
            fc.record({
              cost: figure(30),
              gains: fc.tuple(figure(50), figure(9)),
              programme: fc.constantFrom(null, 'A', 'B'),
              year: fc.constantFrom(null, null, null, 2026, 2027),
              stages: plain ? fc.constant(1) : fc.constantFrom(1, 1, 1, 2, 3),
              place: fc.constantFrom(null, 'p', 'q', 'r'),
              thing: fc.constantFrom('road', 'water'),
              district: fc.constantFrom('X', 'Y', 'Z'),
            }),
            { minLength: n, maxLength: n },
          ),
          weights: fc.tuple(fc.constantFrom(1, 2, 0.37), fc.constantFrom(0, 1, 3.5)),
          budget: fc.integer({ min: 0, max: 15 * n }),
          programmes: fc.constantFrom({}, { A: 40 }, { A: 25, B: 30 }),
          least: fc.constantFrom(null, null, 1),
          most: fc.constantFrom(null, 1, 3),
          mustHave: fc.uniqueArray(one, { maxLength: 1 }),
          mustNot: fc.uniqueArray(one, { maxLength: 2 }),
          payOnce: fc.boolean(),
          needs: fc.array(fc.tuple(one, one), { maxLength: 2 }),
        })
        .map(({ rows, weights, budget, programmes, least, most: upper, needs, ...rest }): FundProblem => {
          return {
            candidates: rows.map(({ district, ...row }, at) => ({
              id: id(at),
              ...row,
              groups: { district },
            })),
            goals: weights.map((weight, at) => ({ id: `g${String(at)}`, weight })),
            conditions: {
              budget,
              programmes,
              years: years.map((limit, at) => ({ year: 2026 + at, most: limit })),
              groups: [
                { by: 'district', value: null, least: null, most: upper },
                { by: 'district', value: rows[0]?.district ?? null, least, most: null },
              ],
              ...rest,
              // Only downwards, so that they never stand in a circle.
              prerequisites: needs.flatMap(([a, b]) => (a > b ? [{ id: a, needs: b }] : [])),
            },
            ranking: null,
          };
        });
    });
}

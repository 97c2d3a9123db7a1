import fc from 'fast-check';
import type { MatchProblem } from '../../../../src/domain/resettle/match/MatchProblem.ts';

const position = fc.tuple(
  fc.integer({ min: 0, max: 60 }).map((step) => 105.5 + step / 100),
  fc.integer({ min: 0, max: 40 }).map((step) => 22.4 + step / 100),
);
const commune = fc.constantFrom('a', 'b', 'c', null);
const weight = (...values: readonly number[]) => fc.constantFrom(0, ...values);

/** Problems so small that every matching can be looked at; nothing in them contradicts itself. */
export function smallProblems(split: boolean): fc.Arbitrary<MatchProblem> {
  const hamlet = fc.record({
    households: fc.integer({ min: 0, max: split ? 3 : 40 }),
    position,
    commune,
    group: fc.constantFrom('kin', 'folk', null),
  });
  const site = fc.record({
    position,
    commune,
    capacity: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: split ? 6 : 90 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    costPerHousehold: fc.constantFrom(null, 100, 180.5, 250),
  });
  const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(3)), { maxLength: 3 });
  return fc
    .record({
      hamlets: fc.array(hamlet, { minLength: 1, maxLength: split ? 4 : 6 }),
      sites: fc.array(site, { maxLength: split ? 3 : 4 }),
      maxKm: fc.constantFrom(null, null, 15, 30, 45),
      perKm: fc.constantFrom(1, 1, 0, 0.5),
      perMillion: weight(0.05, 0.3),
      otherCommune: weight(5, 20),
      neighbourCommune: weight(2),
      together: weight(30, 400),
      locked: pairs,
      barred: pairs,
    })
    .map(({ hamlets: plain, sites: open, locked, barred, ...choices }): MatchProblem => {
      const hamlets = plain.map((each, at) => ({ ...each, id: `h${String(at)}` }));
      const sites = open.map((each, at) => ({ ...each, id: `s${String(at)}` }));
      const named = (all: readonly (readonly [number, number])[]) =>
        all.flatMap(([from, to]) => {
          const [hamlet, site] = [hamlets[from]?.id, sites[to]?.id];
          return hamlet === undefined || site === undefined ? [] : [{ hamlet, site }];
        });
      const locks = named(locked.slice(0, 2)).filter(
        ({ hamlet }, at, all) => all.findIndex((pair) => pair.hamlet === hamlet) === at,
      );
      const bars = named(barred).filter(
        (bar) => !locks.some(({ hamlet, site }) => hamlet === bar.hamlet && site === bar.site),
      );
      return {
        hamlets,
        sites,
        choices: { ...choices, split, neighbours: [['a', 'b']], locked: locks, barred: bars },
      };
    });
}

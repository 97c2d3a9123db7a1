import type { Commune2021Entry } from '../../../src/domain/area/AreasFile.ts';
import { random } from '../sample/random.ts';

/** The rural communes in seeded order, one of each district in turn, so that however many are taken they are spread. */
export function siteCommunes(communes: readonly Commune2021Entry[]): readonly Commune2021Entry[] {
  const next = random('site communes');
  const shuffled = communes
    .map((commune) => ({ commune, lot: next() }))
    .filter(({ commune }) => commune.kind === 'xã')
    .sort((a, b) => a.lot - b.lot);
  const dealt = new Map<string, number>();
  return shuffled
    .map(({ commune }) => {
      const turn = dealt.get(commune.district) ?? 0;
      dealt.set(commune.district, turn + 1);
      return { commune, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ commune }) => commune);
}

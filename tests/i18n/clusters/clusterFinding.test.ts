import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/domain/outcome/Outcome.ts';
import type { ClusterLabel, ClusterRefusal, ClusterStudy } from '../../../src/domain/outcome/Study.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { clusterFinding } from '../../../src/i18n/clusters/clusterFinding.ts';
import { clusterOfUnit } from '../../../src/i18n/clusters/clusterOfUnit.ts';
import { clusterRemarks } from '../../../src/i18n/clusters/clusterRemarks.ts';
import { embeddedStudy } from '../../world/embeddedStudy.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const ask = embeddedStudy(world);
const clustered: Plan = {
  ...defaultPlan,
  tab: 'explore',
  paint: 'cluster',
  vintage: 2021,
  year: 2022,
  indicator: 'poor-rate',
};

function studyOf({ study }: Outcome): ClusterStudy {
  const clusters = study?.clusters;
  if (clusters === null || clusters === undefined || typeof clusters === 'string')
    throw new Error('no study');
  return clusters;
}

/** What was found in place of what was found: the sentences are then known word for word. */
function told(plan: Plan, change: Partial<ClusterStudy> | ClusterRefusal): Outcome {
  const outcome = ask(plan);
  const clusters = typeof change === 'string' ? change : { ...studyOf(outcome), ...change };
  return { ...outcome, study: { ranks: null, flips: null, clusters, funding: null } };
}

const communesOf = (district: string, count: number) => {
  const key = world.sets.district.areas.find(({ name }) => name === district)?.key;
  return world.sets.commune2021.areas
    .flatMap(({ within, kind }, unit) => (within.district === key && kind === 'xã' ? [unit] : []))
    .slice(0, count);
};
const group = (label: ClusterLabel, ...units: readonly (readonly number[])[]) => ({
  label,
  units: units.flat(),
});
const finding = (
  plan: Plan,
  change: Partial<ClusterStudy> | ClusterRefusal,
  language: Plan['language'] = 'vi',
) => clusterFinding(told(plan, change), world, language)[0];

describe('the finding of a map of clusters', () => {
  const west = group('high', communesOf('Bảo Lâm', 7), communesOf('Bảo Lạc', 5));

  it('says how many communes of which former districts form a cluster of what', () => {
    expect(finding(clustered, { groups: [west] })).toBe(
      '**12 xã** của Bảo Lâm và Bảo Lạc tạo thành một cụm tỉ lệ hộ nghèo **cao**; khó có thể do ngẫu nhiên.',
    );
    expect(finding(clustered, { groups: [west] }, 'en')).toBe(
      '**12 communes** of Bảo Lâm and Bảo Lạc form one cluster of **high** poor-household rate; unlikely by chance.',
    );
  });

  it('does not call chance unlikely where every place was judged alone', () => {
    expect(finding({ ...clustered, discovery: 'plain' }, { groups: [west] })).toMatch(
      /xét riêng từng nơi nên vẫn có thể do ngẫu nhiên\.$/,
    );
  });

  it('tells first of what calls for attention, though another group is larger', () => {
    const low = group('low', communesOf('Hoà An', 15));
    expect(finding(clustered, { groups: [low, west] })).toContain('**cao**');
    const power: Plan = { ...clustered, indicator: 'grid-power' };
    expect(finding(power, { groups: [west, low] })).toContain('hộ dùng điện lưới quốc gia **thấp**');
  });

  it('speaks of hot and cold spots where those were sought', () => {
    expect(finding({ ...clustered, statistic: 'gi-star' }, { groups: [west] })).toContain(
      'tạo thành một điểm nóng: tỉ lệ hộ nghèo **cao**',
    );
  });

  it('names units of 2025 by themselves, the most extreme first, and hamlets by their communes', () => {
    const now: Plan = { ...clustered, vintage: 2025 };
    const { column } = ask(now);
    const highest = [...column.keys()].sort((a, b) => Number(column[b]) - Number(column[a])).slice(0, 5);
    const names = highest.map((unit) => world.sets.commune2025.areas[unit]?.name).slice(0, 3);
    expect(finding(now, { groups: [group('high', highest)] })).toContain(
      `(${names.join(', ')} và 2 nơi khác) tạo thành`,
    );
    const hamlets = studyOf(ask({ ...clustered, level: 'hamlet' })).groups;
    expect(hamlets.length).toBeGreaterThan(1);
    expect(finding({ ...clustered, level: 'hamlet' }, {})).toMatch(
      /^\*\*\d+ xóm.*\*\* của (xã|phường|thị trấn) /,
    );
  });

  it('says a single place in its own way, with its district', () => {
    const [one = 0] = communesOf('Bảo Lâm', 1);
    const name = world.sets.commune2021.areas[one]?.name ?? '';
    expect(finding(clustered, { groups: [group('high-among-low', [one])] })).toBe(
      `**Xã ${name}** (Bảo Lâm) có tỉ lệ hộ nghèo **cao** giữa vùng thấp; khó có thể do ngẫu nhiên.`,
    );
  });

  it('says that nothing stands out, and that what would by itself may be chance', () => {
    const lines = clusterFinding(told(clustered, { groups: [], plain: 6 }), world, 'vi');
    expect(lines[0]).toBe('Không thấy cụm nào của tỉ lệ hộ nghèo rõ hơn mức ngẫu nhiên.');
    expect(lines[1]).toContain('có 6 nơi nổi bật');
  });

  it('says in words what Moran’s I says of the whole province, with the number', () => {
    const { global } = studyOf(ask(clustered));
    const whole = (I: number, p: number) =>
      clusterFinding(told(clustered, { global: { ...global, I, pPermutationTwoSided: p } }), world, 'vi').at(
        -1,
      );
    expect(whole(0.4217, 0.0004)).toBe(
      'Cả tỉnh: nơi giống nhau nằm cạnh nhau (I của Moran = 0,42; p < 0,001).',
    );
    expect(whole(-0.31, 0.02)).toContain('nơi khác nhau nằm xen kẽ (I của Moran = -0,31; p = 0,02)');
    expect(whole(0.05, 0.3)).toContain('không thấy quy luật');
  });

  it('warns where few places have figures', () => {
    const lines = (plan: Plan) => clusterFinding(ask(plan), world, 'vi').join(' ');
    expect(lines({ ...clustered, level: 'district' })).toContain('Chỉ 10 nơi có số liệu');
    expect(lines(clustered)).not.toContain('Chỉ');
  });

  it.each(['few-figures', 'same-figures', 'no-neighbours', 'no-scores'] as const)(
    'says why nothing can be said, and what to do: %s',
    (refusal) => {
      for (const language of ['vi', 'en'] as const)
        expect(finding(clustered, refusal, language)?.split('. ')).toHaveLength(2);
    },
  );
});

describe('what a planner must know before believing it', () => {
  const remarks = (plan: Plan, change: Partial<ClusterStudy> = {}) =>
    clusterRemarks(told(plan, change), world, 'schematic', 'vi').join(' ');

  it('warns of neighbours by schematic boundaries', () => {
    expect(remarks(clustered)).toContain('ranh giới sơ đồ');
    expect(clusterRemarks(told(clustered, {}), world, null, 'vi')).toEqual([]);
  });

  it('declares by number and name who was not judged', () => {
    const text = remarks(clustered, { isolates: [0, 1], missing: communesOf('Hạ Lang', 4) });
    expect(text).toMatch(/Không xét \*\*2 .*\*\* của .+: không có nơi kề bên nào có số liệu/);
    expect(text).toContain('Không xét **4 xã** của Hạ Lang: thiếu số liệu.');
  });

  it('says that a filter changes nothing of it', () => {
    expect(remarks({ ...clustered, text: 'thái học' })).toContain('xét trên cả tỉnh');
  });
});

describe('the cluster of one unit', () => {
  const outcome = ask(clustered);
  const clusters = studyOf(outcome);
  const of = (unit: number) => clusterOfUnit(outcome, world, clusters, unit, 'vi');

  it('is told with its group, its p in words and its number of neighbours', () => {
    const high = clusters.groups.find(({ label }) => label === 'high');
    const [first, chance, neighbours] = of(high?.units[0] ?? -1);
    expect(first).toMatch(/^\*\*Cao giữa vùng cao\*\*, trong nhóm 10 xã, thị trấn của Bảo Lâm/);
    expect(chance).toMatch(/^p (=|<) 0,\d+: .* trong 1\.000 lần/);
    expect(neighbours).toMatch(/^Xét với \d nơi kề bên/);
  });

  it('is told where it does not stand out, and where it was not judged', () => {
    expect(of(clusters.labels.indexOf(null))[0]).toBe('**Không nổi bật**.');
    const apart = { ...clusters, p: clusters.p.map(() => NaN), isolates: [0] };
    expect(clusterOfUnit(outcome, world, apart, 0, 'vi')).toEqual(['**Không có nơi kề bên**.']);
    expect(clusterOfUnit(outcome, world, { ...apart, missing: [0] }, 0, 'vi')).toEqual([
      '**Thiếu số liệu**.',
    ]);
  });
});

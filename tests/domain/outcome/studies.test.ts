import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { shapesDrawn } from '../../../src/analysis/shapesDrawn.ts';
import { CONTESTED, NO_DATA, NOT_APPLICABLE } from '../../../src/domain/classify/Legend.ts';
import { awaitsRanks } from '../../../src/domain/outcome/awaitsRanks.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { studyClusters } from '../../../src/domain/outcome/studyClusters.ts';
import { standingClasses } from '../../../src/domain/outcome/studiedNumbers.ts';
import { clusterLabels } from '../../../src/domain/outcome/Study.ts';
import { pin } from '../../../src/domain/plan/pin.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { createRandom } from '../../../src/domain/random/createRandom.ts';
import { nearestNeighbours } from '../../../src/domain/space/nearestNeighbours.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const topology = JSON.parse(readFileSync('geodata/built/communes.topo.json', 'utf8')) as Topology;
const answer = createAnswer(world, (set) => shapesDrawn(world.sets[set], { set, topology, own: null }));
const ask = (plan: Plan) => {
  const outcome = answer.of(plan);
  return answer.withStudy(outcome, finished(answer.study(outcome)));
};
const ranking: Plan = { ...defaultPlan, tab: 'priority', year: 2022, missing: 'others' };

describe('a study of ranks', () => {
  it('comes with the priority tab, and paints who is certainly among the first', () => {
    const { study, classNumbers } = ask({ ...ranking, paint: 'standing' });
    const standing = study?.ranks?.sensitivity.standing ?? [];
    expect(standing).toHaveLength(56);
    standing.forEach((found, unit) => {
      const number = found === null ? NO_DATA : found === 'contested' ? CONTESTED : standingClasses[found];
      expect(classNumbers[unit]).toBe(number);
    });
    expect(standing).toContain('contested');
    expect(ask({ ...defaultPlan, tab: 'explore', year: 2022 }).study).toBeNull();
  });

  it('is awaited until it is there, and only where the plan asks for it and there are scores', () => {
    const awaited = (plan: Plan) => awaitsRanks(answer.of(plan));
    expect(awaited(ranking)).toBe(true);
    expect(awaitsRanks(ask(ranking))).toBe(false);
    expect(awaited({ ...ranking, tab: 'explore' })).toBe(false);
    expect(awaited({ ...ranking, weights: {} })).toBe(false);
  });

  it('has one certain first ten where nothing is varied', () => {
    const { study, scores } = ask({ ...ranking, spread: 'fixed', varied: [], top: 10 });
    const { inTop, lower, upper, rank } = study?.ranks?.sensitivity ?? {};
    expect(rank).toEqual(scores?.rank);
    expect(new Set(inTop)).toEqual(new Set([0, 1]));
    expect(lower).toEqual(upper);
  });

  it('draws anew only what was counted over people or households', () => {
    const { study } = ask(ranking);
    // Kilometres of road are no sample of anybody.
    expect(study?.ranks?.resampled).toEqual(['grid-power', 'poor-rate']);
  });

  it('names weights, what each really does, and what leaving one out would change', () => {
    const { study } = ask(ranking);
    const weights = study?.ranks?.weights ?? [];
    expect(weights.reduce((sum, { nominal }) => sum + nominal, 0)).toBeCloseTo(1, 12);
    expect(weights.reduce((sum, { effective }) => sum + effective, 0)).toBeCloseTo(1, 12);
    expect(study?.ranks?.leftOut.map(({ indicator }) => indicator).sort()).toEqual(
      Object.keys(ranking.weights).sort(),
    );
  });

  it('compares with pinned choices: the same choices move nobody', () => {
    const same = ask({ ...ranking, pinned: pin(ranking) }).study?.ranks?.comparison;
    expect(same?.meanShift).toBe(0);
    expect(same?.spearman).toBeCloseTo(1, 12);
    const other = ask({
      ...ranking,
      paint: 'shift',
      pinned: pin({ ...ranking, weights: { 'poor-rate': 1 } }),
    });
    expect(other.study?.ranks?.comparison?.meanShift).toBeGreaterThan(0);
    expect(new Set(other.classNumbers).size).toBeGreaterThan(2);
  });

  it('finds the weight that moves a unit across the line, and that weight does move it', () => {
    const { scores } = answer.of(ranking);
    const unit = scores?.rank.indexOf(11) ?? -1;
    const selected = world.sets.commune2025.areas[unit]?.key ?? null;
    const { study } = ask({ ...ranking, selected });
    const [nearest] = study?.flips?.changes ?? [];
    expect(study?.flips).toMatchObject({ unit, inside: false });
    const moved = answer.of({
      ...ranking,
      weights: { ...ranking.weights, [nearest?.indicator ?? '']: nearest?.to ?? 0 },
    });
    expect(moved.scores?.rank[unit]).toBe(nearest?.rank);
    expect(nearest?.rank).toBeLessThanOrEqual(10);
  });
});

describe('a study of clusters', () => {
  const clustered: Plan = {
    ...defaultPlan,
    tab: 'explore',
    paint: 'cluster',
    vintage: 2021,
    year: 2022,
    indicator: 'poor-rate',
  };

  it('finds like places together in the poverty of the 161 communes, and paints them', () => {
    const { study, classNumbers } = ask(clustered);
    const clusters = study?.clusters;
    if (clusters === null || clusters === undefined || typeof clusters === 'string') throw new Error('none');
    expect(clusters.n).toBe(161);
    expect(clusters.global.I).toBeGreaterThan(0.3);
    expect(clusters.groups.map(({ label }) => label)).toEqual(expect.arrayContaining(['high', 'low']));
    clusters.labels.forEach((label, unit) => {
      expect(classNumbers[unit]).toBe(label === null ? clusterLabels.length : clusterLabels.indexOf(label));
    });
    for (const { label, units } of clusters.groups)
      for (const unit of units) expect(clusters.labels[unit]).toBe(label);
  });

  it('finds more where the false discovery rate is not held, never less', () => {
    const found = (plan: Plan) => {
      const clusters = ask(plan).study?.clusters;
      if (clusters === null || clusters === undefined || typeof clusters === 'string')
        throw new Error('none');
      return clusters.labels.filter((label) => label !== null).length;
    };
    expect(found({ ...clustered, discovery: 'plain' })).toBeGreaterThan(found(clustered));
  });

  it('agrees on where it is hot by either statistic', () => {
    const local = ask(clustered).study?.clusters;
    const spots = ask({ ...clustered, statistic: 'gi-star' }).study?.clusters;
    if (local === null || local === undefined || typeof local === 'string') throw new Error('none');
    if (spots === null || spots === undefined || typeof spots === 'string') throw new Error('none');
    const hot = local.labels.flatMap((label, unit) => (label === 'high' ? [spots.labels[unit]] : []));
    expect(hot.filter((label) => label === 'high').length / hot.length).toBeGreaterThan(0.9);
    expect(spots.labels).not.toContain('high-among-low');
  });

  it('says why where nothing can be said', () => {
    expect(ask({ ...clustered, vintage: 2025, indicator: 'km-to-district-centre' }).study?.clusters).toBe(
      'few-figures',
    );
    expect(ask({ ...clustered, neighbours: { kind: 'within', km: 0.1 } }).study?.clusters).toBe(
      'no-neighbours',
    );
    expect(ask({ ...clustered, clustered: 'score', weights: {} }).study?.clusters).toBe('no-scores');
    const unranked = { 'km-to-district-centre': 1 };
    expect(ask({ ...clustered, vintage: 2025, clustered: 'score', weights: unranked }).study?.clusters).toBe(
      'no-scores',
    );
  });

  it('paints every figure as not judged where nothing can be said, and what is missing as missing', () => {
    const alone = ask({ ...clustered, neighbours: { kind: 'within', km: 0.1 } });
    expect(new Set(alone.classNumbers)).toEqual(new Set([NOT_APPLICABLE]));
    const absent = ask({ ...clustered, vintage: 2025, indicator: 'km-to-district-centre' });
    expect(new Set(absent.classNumbers)).toEqual(new Set([NO_DATA]));
  });

  it('lets one place in twenty pass 5 % on a map without pattern, not one in ten', () => {
    const chance = createRandom(7);
    const weights = nearestNeighbours(
      { points: Array.from({ length: 600 }, () => [chance.next(), chance.next()]), distance: 'planar' },
      5,
    );
    const values = Float64Array.from({ length: 600 }, () => chance.next());
    const found = finished(studyClusters(weights, values, { ...defaultPlan, discovery: 'plain' }));
    if (typeof found === 'string') throw new Error(found);
    expect(found.plain / 600).toBeGreaterThan(0.03);
    expect(found.plain / 600).toBeLessThan(0.075);
    expect(new Set(found.neighbours)).toEqual(new Set([5]));
  });
});

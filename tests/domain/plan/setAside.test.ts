import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { encodePlan } from '../../../src/domain/plan/encodePlan.ts';
import { planBeside, setAside } from '../../../src/domain/plan/setAside.ts';
import { anyPlan, knownIndicators } from './anyPlan.ts';

const known = { indicators: knownIndicators };

describe('a map set aside', () => {
  it('comes back as it was, looking where the other map looks now', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (kept, now) => {
        const back = planBeside({ ...now, embed: false, beside: setAside(kept) }, known);
        const { camera, selected, layers, table, text, sort, hazards, language, theme, besideAs } = now;
        const common = {
          ...{ camera, selected, layers, table, text, sort, hazards, language, theme, besideAs },
          embed: false,
        };
        expect(back === null ? null : encodePlan(back)).toBe(
          encodePlan({ ...kept, ...common, beside: null }),
        );
      }),
    );
  });

  it('carries no other map along, so that keeping one never grows the address', () => {
    expect(setAside({ ...defaultPlan, beside: setAside({ ...defaultPlan, tab: 'explore' }) })).toBe('v=1');
  });

  it('is none where nothing was set aside', () => {
    expect(planBeside(defaultPlan, known)).toBeNull();
  });

  it('is none in a frame, which has room for one map', () => {
    expect(planBeside({ ...defaultPlan, beside: 'v=1', embed: true }, known)).toBeNull();
  });
});

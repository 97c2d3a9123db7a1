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
        const back = planBeside({ ...now, beside: setAside(kept) }, known);
        const { camera, selected, layers, table, text, sort, hazards, language, theme, besideAs } = now;
        const common = { camera, selected, layers, table, text, sort, hazards, language, theme, besideAs };
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
});

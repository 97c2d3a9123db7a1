import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../../src/domain/indicator/indicatorById.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { extremes } from '../../../src/i18n/finding/extremes.ts';
import { findingOf } from '../../../src/i18n/finding/findingOf.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const answer = createAnswer(world).of;

function findingFor(change: Partial<Plan>, language: Plan['language'] = 'vi'): readonly string[] {
  const outcome = answer({ ...defaultPlan, tab: 'explore', ...change });
  const indicator = indicatorById(outcome.shown.indicator, world);
  if (indicator === undefined) throw new Error('the catalogue has it');
  return findingOf(outcome, world.sets, indicator, language);
}

describe('the finding of the explore tab', () => {
  it('names the highest and the lowest place with their figures, in both languages', () => {
    expect(findingFor({})[0]).toMatch(
      /^\*\*Mật độ dân số\*\* cao nhất ở \*\*Phường Thục Phán\*\* \(742\u00a0người\/km²\), thấp nhất ở /,
    );
    expect(findingFor({}, 'en')[0]).toContain('**Thục Phán ward** (742');
  });

  it('says that there are no figures, rather than zero, where the measure does not exist', () => {
    expect(findingFor({ vintage: 2021 })).toEqual(['**Mật độ dân số**: chưa có số liệu ở phạm vi này.']);
  });

  it('names the commune of a hamlet, since hamlets of a sample share their names', () => {
    expect(findingFor({ indicator: 'poor-rate', level: 'hamlet', vintage: 2021 })[0]).toMatch(
      /cao nhất ở \*\*Xóm mẫu \d+, Xã [^*]+\*\*/,
    );
  });

  it('says that no place passes the filters', () => {
    expect(findingFor({ text: 'không nơi nào tên thế' })[0]).toContain('Không nơi nào qua được bộ lọc');
  });
});

describe('extremes', () => {
  it('looks at visible figures only and names all that share one', () => {
    expect(extremes([5, 1, 'not-reported', 5, 9], [3, 0, 1, 2])).toEqual({
      highest: 5,
      lowest: 1,
      highestUnits: [0, 3],
      lowestUnits: [1],
      figures: 3,
    });
    expect(extremes(['not-reported'], [0])).toBeNull();
  });
});

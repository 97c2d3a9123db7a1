import { describe, expect, it } from 'vitest';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { hoverText } from '../../../src/i18n/hover/hoverText.ts';
import { embeddedStudy } from '../../world/embeddedStudy.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const answer = createAnswer(world).of;

function cardOf(name: string, change: Partial<Plan>) {
  const outcome = answer({ ...defaultPlan, tab: 'explore', ...change });
  const unit = world.sets[outcome.set].areas.findIndex((area) => area.name === name);
  return hoverText(outcome, world, unit, 'vi');
}

describe('the card beside the pointer', () => {
  it('names the unit, its district and the figure with its unit', () => {
    const card = cardOf('Thái Học', { vintage: 2021, indicator: 'poor-rate', year: 2021 });
    expect(card).toMatchObject({ name: 'Xã Thái Học', above: 'Huyện Bảo Lâm' });
    expect(card?.lines).toHaveLength(1);
    expect(card?.lines[0]?.value).toMatch(/^\d+(,\d+)?\u202f%$/);
  });

  it('gives the reason where there is no figure', () => {
    expect(cardOf('Thái Học', { vintage: 2021 })?.lines[0]?.value).toBe('không tính được ở cấp này');
  });

  it('shows no class for a unit outside the filters', () => {
    expect(cardOf('Cốc Pàng', { text: 'thục phán' })?.number).toBeNull();
  });

  it('adds the class of the decree where the planner asks about difficulty', () => {
    const card = cardOf('Thái Học', { tab: 'difficulty', paint: 'flag', vintage: 2021, year: 2021 });
    expect(card?.lines).toEqual([{ label: 'Vùng khó khăn', value: 'khu vực III' }]);
  });

  it('says which cluster a unit is in, then the figure it was judged by', () => {
    const plan: Partial<Plan> = { paint: 'cluster', vintage: 2021, indicator: 'poor-rate', year: 2022 };
    const outcome = embeddedStudy(world)({ ...defaultPlan, tab: 'explore', ...plan });
    const unit = outcome.classNumbers.indexOf(0);
    const lines = hoverText(outcome, world, unit, 'vi')?.lines ?? [];
    expect(lines.map(({ label }) => label)).toEqual(['Cụm', 'Hộ nghèo']);
    expect(lines[0]?.value).toBe('Cao giữa vùng cao');
    expect(lines[1]?.value).toMatch(/%$/);
  });
});

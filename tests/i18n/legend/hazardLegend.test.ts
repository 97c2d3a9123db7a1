import { describe, expect, it } from 'vitest';
import { NOT_MAPPED } from '../../../src/domain/classify/Legend.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { hazardLegend } from '../../../src/i18n/legend/hazardLegend.ts';
import { hazardFrom } from '../../domain/hazard/threeHamlets.ts';

const legend = (language: 'vi' | 'en') =>
  hazardLegend(
    { plan: defaultPlan, hazards: hazardFrom([]).layers.map(({ name }) => name) },
    language,
    (number, label) => ({
      number,
      label,
      count: '0',
    }),
  );

describe('the legend of hazard', () => {
  it('goes from very high to clear, and always has a line for what nobody looked at', () => {
    const { rows, title, basis } = legend('vi');
    expect(title).toBe('Nguy cơ thiên tai');
    expect(basis).toBe('Sạt lở của sở');
    expect(rows.map(({ number }) => number)).toEqual([4, 3, 2, 1, 0, NOT_MAPPED]);
    expect(rows.at(-1)?.label).toBe('Chưa có bản đồ nguy cơ');
  });

  it('says by which share, and that these are no levels of a bulletin', () => {
    expect(legend('vi').notes.join(' ')).toMatch(/20\s% đất.*không phải cấp độ rủi ro 1–5/);
    expect(legend('en').notes.join(' ')).toMatch(/20%.*not the levels 1–5/);
  });
});

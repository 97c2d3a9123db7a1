// @vitest-environment jsdom
import { within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Profile from '../../src/ui/profile/Profile.svelte';
import { draw, openPortal } from './openPortal.ts';

const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ');

async function profileOf(hash: string): Promise<HTMLElement> {
  const profile = draw(await openPortal(hash), Profile, {});
  await within(profile).findByRole('article', {}, { timeout: 5000 });
  return profile;
}

describe('the profile', () => {
  it('says in one sentence why a commune is flagged, with the published class beside', async () => {
    const profile = await profileOf('tab=difficulty&paint=flag&map=2021&year=2021&at=commune2021:01290');
    expect(text(profile)).toMatch(/Khu vực III vì tỉ lệ hộ nghèo \d+,\d+ % ≥ 20 % và /);
    expect(text(profile)).toContain('Đã công bố: khu vực III theo Quyết định 861/QĐ-TTg');
  });

  it('tells what a unit was merged from, and what a former commune is now', async () => {
    const unit = await profileOf('tab=explore&at=commune2025:01304');
    expect(text(unit)).toContain('Nhập từ 2 đơn vị cũ: Xã Quảng Lâm, Xã Thạch Lâm');
    const former = await profileOf('tab=explore&map=2021&at=commune2021:01738');
    expect(text(former)).toContain('Nay thuộc: Xã Ca Thành');
  });

  it('gives every figure its provenance and moment', async () => {
    const profile = await profileOf('tab=explore&year=2022&at=commune2025:01304');
    expect(text(profile)).toMatch(/Tỉ lệ hộ nghèo mẫu, cuối năm 2022/);
  });

  it('says what lies between a unit and its neighbours in the list, even where pairs are counted', async () => {
    const ranking = 'tab=priority&paint=score&missing=others&year=2022&at=commune2025:01304';
    expect(text(await profileOf(ranking))).toMatch(
      /Hơn nơi ngay sau, Xã .+?, \d+,\d+ điểm; chủ yếu do [^.]+\./,
    );
    const counted = text(await profileOf(`${ranking}&agg=copeland`));
    expect(counted).toMatch(/Hơn nơi ngay sau, Xã .+?, \d+,\d+ điểm\./);
    expect(counted).not.toContain('Bằng điểm với');
  });

  it('never joins the two poverty standards in one trend', async () => {
    const profile = await profileOf('tab=explore&ind=poor-rate&map=2021&at=commune2021:01738');
    const picture = await within(profile).findByRole('img', {}, { timeout: 5000 });
    expect(picture.textContent).not.toContain('2020');
    expect(text(profile)).toContain('Không nối với “Tỉ lệ hộ nghèo (chuẩn 2016-2020)”');
  });

  it('lists what was reported there with its source', async () => {
    const profile = await profileOf('tab=explore&map=2021&at=commune2021:01738');
    expect(await within(profile).findAllByText(/Lũng Lỳ/)).not.toEqual([]);
    expect(text(profile)).toContain('6 hộ bị vùi lấp');
    expect(within(profile).getAllByRole('link', { name: 'soha.vn' }).length).toBeGreaterThan(0);
  });

  it('says which cluster the unit belongs to, where the map shows clusters', async () => {
    const profile = await profileOf(
      'tab=explore&paint=cluster&ind=poor-rate&year=2022&map=2021&at=commune2021:01297',
    );
    expect(text(profile)).toMatch(/Cụm (Cao giữa vùng cao, trong nhóm \d+ xã|Không nổi bật)/);
    expect(text(profile)).toMatch(/Xét với \d nơi kề bên có số liệu/);
  });

  it('says how far each figure is from its threshold in households and kilometres', async () => {
    const profile = await profileOf(
      'tab=difficulty&paint=flag&level=hamlet&year=2025&rules=decree-272-2025-hamlets&at=hamlet:01290-01',
    );
    expect(text(profile)).toMatch(/cách ngưỡng \d+,\d điểm %, tức \d+ hộ nghèo, cận nghèo/);
    expect(text(profile)).toMatch(/cách ngưỡng \d+,\d điểm %, tức \d+(,\d)? km đường được cứng hóa/);
    expect(text(profile)).toMatch(/Cần cả hai: .+ và .+, để ra khỏi diện đặc biệt khó khăn\./);
  });

  it('names the figures that would settle an open case, and offers the sheet to collect them', async () => {
    const profile = await profileOf('tab=difficulty&paint=flag&year=2025&at=commune2025:01321');
    expect(text(profile)).toContain('Chưa xét được');
    expect(text(profile)).toMatch(/Cần thu để xét được .*Hộ dân tộc thiểu số trong số hộ nghèo/);
    expect(text(profile)).toMatch(/không có ở cấp này/);
    expect(within(profile).getByRole('button', { name: 'Tải biểu để điền' })).toBeDefined();
  });
});

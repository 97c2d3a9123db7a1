import type { Unit } from './Indicator.ts';

/** A count that the catalogue does not show by itself but that sheets hold, with the words that name it. */
export interface BaseCount {
  readonly base: string;
  readonly unit: Unit;
  /** As headers write it, in both languages; a year, brackets and y/i are no difference. */
  readonly names: readonly string[];
}

/** Counts behind the rates of the catalogue, as the forms of the poverty review and the commune reports call them. */
export const baseCounts: readonly BaseCount[] = [
  {
    base: 'households',
    unit: 'households',
    names: ['Số hộ', 'Tổng số hộ', 'Tổng số hộ dân', 'Tổng số hộ dân cư', 'Households'],
  },
  {
    base: 'poor',
    unit: 'households',
    names: ['Số hộ nghèo', 'Hộ nghèo', 'Tổng số hộ nghèo', 'Poor households'],
  },
  {
    base: 'nearPoor',
    unit: 'households',
    names: ['Số hộ cận nghèo', 'Hộ cận nghèo', 'Tổng số hộ cận nghèo', 'Near-poor households'],
  },
  {
    base: 'minorityHouseholds',
    unit: 'households',
    names: [
      'Số hộ dân tộc thiểu số',
      'Hộ dân tộc thiểu số',
      'Số hộ DTTS',
      'Hộ DTTS',
      'Ethnic-minority households',
    ],
  },
  {
    base: 'poorMinority',
    unit: 'households',
    names: [
      'Số hộ nghèo dân tộc thiểu số',
      'Hộ nghèo dân tộc thiểu số',
      'Số hộ nghèo là dân tộc thiểu số',
      'Số hộ nghèo DTTS',
      'Hộ nghèo DTTS',
      'Poor ethnic-minority households',
    ],
  },
  {
    base: 'gridHouseholds',
    unit: 'households',
    names: ['Số hộ dùng điện lưới', 'Số hộ có điện', 'Số hộ có điện lưới quốc gia', 'Households on the grid'],
  },
  {
    base: 'residents',
    unit: 'people',
    names: ['Số nhân khẩu', 'Số người', 'Tổng số nhân khẩu', 'Residents'],
  },
  {
    base: 'insuredResidents',
    unit: 'people',
    names: ['Số người có bảo hiểm y tế', 'Số người có BHYT', 'Insured residents'],
  },
  {
    base: 'hygienicWaterResidents',
    unit: 'people',
    names: ['Số người dùng nước hợp vệ sinh', 'Residents with hygienic water'],
  },
  { base: 'workers', unit: 'people', names: ['Số lao động', 'Tổng số lao động', 'Workers'] },
  { base: 'trainedWorkers', unit: 'people', names: ['Số lao động qua đào tạo', 'Trained workers'] },
  { base: 'roadKm', unit: 'km', names: ['Tổng số km đường', 'Chiều dài đường', 'Road length'] },
  { base: 'roadHardenedKm', unit: 'km', names: ['Số km đường cứng hóa', 'Hardened road length'] },
];

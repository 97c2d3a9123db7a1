/** The sets of units, as a sentence about a file calls them. */
export const setNames = {
  province: 'tỉnh',
  district: 'các huyện trước 1-7-2025',
  commune2021: 'các xã, phường, thị trấn trước 1-7-2025',
  commune2025: 'các xã, phường từ 1-7-2025',
  hamlet: 'các xóm, tổ dân phố',
} as const;

export const search = {
  label: 'Tìm xã, xóm, huyện',
  placeholderCommunes: 'Tìm xã, phường',
  placeholder: 'Tìm xã, xóm, huyện, tên cũ',
  open: 'Tìm kiếm',
  close: 'Đóng tìm kiếm',
  none: (text: string) => `Không có nơi nào khớp “${text}”. Thử tên ngắn hơn, tên cũ hoặc mã.`,
  count: (count: string) => `${count} kết quả`,
  before: 'trước 1-7-2025',
  since: 'từ 1-7-2025',
  now: (place: string) => `nay thuộc ${place}`,
  formerly: (place: string) => `gồm ${place} cũ`,
  sample: 'mẫu',
};

/** Words of the map in a frame of another page. */
export const frame = {
  open: 'Mở trong Trọng Điểm',
  choose: 'Xem số của',
  none: 'Chọn một nơi',
  hint: 'Chạm hoặc trỏ vào một nơi để đọc số.',
  figures: (name: string, figures: string) => (figures === '' ? `${name}.` : `${name}: ${figures}.`),
  line: (label: string, value: string) => `${label} ${value}`,
};

/** Words of a story that is saved as one HTML file. */
export const storyFile = {
  title: (province: string) => `Trọng Điểm ${province}`,
  previous: 'Cảnh trước',
  next: 'Cảnh sau',
  notes: 'Ghi chú',
  contrast: 'Tương phản',
  full: 'Toàn màn hình',
  place: (at: string, of: string) => `${at} / ${of}`,
  keys: 'Phím: ← → chuyển cảnh, số rồi Enter để tới cảnh, B màn đen, N ghi chú, C tương phản, F toàn màn hình.',
};

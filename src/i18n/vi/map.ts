export const map = {
  label: (province: string, kind: string) =>
    `Bản đồ ${kind} ${province}. Phím mũi tên để di chuyển, phím cộng và trừ để phóng to, thu nhỏ.`,
  controls: 'Điều khiển bản đồ',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  north: 'Quay về hướng bắc',
  province: 'Xem toàn tỉnh',
  retry: 'Mở lại bản đồ',
  unavailable: {
    missing: {
      title: 'Trình duyệt này không vẽ được bản đồ',
      text: 'Bản đồ cần WebGL 2, trình duyệt chưa bật hoặc máy không hỗ trợ. Bảng số liệu, hồ sơ và xếp hạng vẫn dùng được. Có thể mở bằng Chrome, Edge hoặc Firefox bản mới.',
    },
    lost: {
      title: 'Bản đồ bị ngắt',
      text: 'Máy vừa thu lại bộ nhớ đồ hoạ. Lựa chọn của bạn còn nguyên; mở lại để vẽ tiếp.',
    },
  },
};

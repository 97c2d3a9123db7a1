export const map = {
  excepted: {
    label: 'Tạm bỏ ra',
    back: (name: string) => `Đưa ${name} trở lại`,
  },
  label: (province: string, kind: string) =>
    `Bản đồ ${kind} ${province}. Phím mũi tên để di chuyển, phím cộng và trừ để phóng to, thu nhỏ.`,
  gestures: {
    wheel: (key: string) => `Giữ ${key} rồi lăn chuột để phóng to, thu nhỏ`,
    fingers: 'Dùng hai ngón tay để di chuyển bản đồ',
  },
  controls: 'Điều khiển bản đồ',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  north: 'Quay về hướng bắc',
  province: 'Xem toàn tỉnh',
  retry: 'Mở lại bản đồ',
  compare: {
    start: 'So hai bản đồ',
    explained: 'Giữ bản đồ này bên trái rồi đổi chỉ tiêu, năm hay cách tính ở bên phải',
    label: 'So hai bản đồ',
    kept: 'Bản đồ giữ lại để so, bên trái',
    as: 'Cách so',
    side: 'Cạnh nhau',
    swipe: 'Kéo qua lại',
    swap: 'Đổi bên',
    end: 'Thôi so',
    divider: 'Đường chia hai bản đồ',
    shares: (left: string, right: string) => `${left} bên trái, ${right} bên phải`,
    waiting: 'Đang vẽ bản đồ để so…',
  },
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

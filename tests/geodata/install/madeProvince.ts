const names = [
  ...['Xã Ba Sơn', 'Xã Bắc Sơn', 'Xã Bình Gia', 'Xã Cai Kinh', 'Xã Chi Lăng', 'Xã Chiến Thắng'],
  ...['Phường Đông Kinh', 'Xã Đồng Đăng', 'Xã Hoàng Văn Thụ', 'Phường Kỳ Lừa', 'Xã Lộc Bình', 'Xã Tân Đoàn'],
];

/** Twelve communes of a made province, three rows of four squares that share their borders. */
export function madeCommunes(extra: (index: number) => Record<string, string | number> = () => ({})) {
  const step = 0.08;
  return names.map((name, index) => {
    const [west, south] = [106.4 + (index % 4) * step, 21.6 + Math.floor(index / 4) * step];
    const ring = [
      [west, south],
      [west + step, south],
      [west + step, south + step],
      [west, south + step],
      [west, south],
    ];
    return {
      type: 'Feature',
      properties: {
        MA_XA: String(6001 + index).padStart(5, '0'),
        TEN_XA: name,
        DAN_SO: 3000 + index * 250,
        ...extra(index),
      },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
}

export const collection = (features: readonly object[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });

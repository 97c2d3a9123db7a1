/** A 3° zone of VN-2000: transverse Mercator, scale 0.9999, false easting 500,000 m. */
export interface ProvincialZone {
  readonly epsg: number;
  /** Degrees and minutes east of its central meridian. */
  readonly meridian: readonly [degrees: number, minutes: number];
  /** The provinces that measure their land in it, as they were called when it was published. */
  readonly provinces: readonly string[];
}

/**
 * The 3° zones and whose they are, from west to east. The same numbers mean another place in each: zones
 * next to each other lie 25 km apart.
 *
 * Source: EPSG register (areas of use), after Circular 973/2001/TT-TCĐC. Codes 6956 to 6959 were withdrawn
 * there for 5896 to 5899: their easting and northing offsets had been exchanged by mistake.
 */
export const provincialZones: readonly ProvincialZone[] = [
  { epsg: 5896, meridian: [102, 0], provinces: [] },
  { epsg: 9205, meridian: [103, 0], provinces: ['Điện Biên', 'Lai Châu'] },
  { epsg: 9206, meridian: [104, 0], provinces: ['Sơn La'] },
  { epsg: 9207, meridian: [104, 30], provinces: ['Cà Mau', 'Kiên Giang'] },
  { epsg: 9208, meridian: [104, 45], provinces: ['An Giang', 'Lào Cai', 'Nghệ An', 'Phú Thọ', 'Yên Bái'] },
  {
    epsg: 5897,
    meridian: [105, 0],
    provinces: [
      ...['Hà Nội', 'Hà Nam', 'Hà Tây', 'Ninh Bình', 'Thanh Hóa', 'Vĩnh Phúc'],
      ...['Cần Thơ', 'Bạc Liêu', 'Đồng Tháp', 'Hậu Giang'],
    ],
  },
  {
    epsg: 9209,
    meridian: [105, 30],
    provinces: [
      ...['Bắc Ninh', 'Hà Giang', 'Hà Tĩnh', 'Hải Dương', 'Hưng Yên', 'Nam Định'],
      ...['Sóc Trăng', 'Tây Ninh', 'Thái Bình', 'Trà Vinh', 'Vĩnh Long'],
    ],
  },
  {
    epsg: 9210,
    meridian: [105, 45],
    provinces: [
      ...['Cao Bằng', 'Hải Phòng', 'Hồ Chí Minh'],
      ...['Bến Tre', 'Bình Dương', 'Long An', 'Tiền Giang'],
    ],
  },
  { epsg: 9211, meridian: [106, 0], provinces: ['Hòa Bình', 'Quảng Bình', 'Tuyên Quang'] },
  { epsg: 9212, meridian: [106, 15], provinces: ['Bình Phước', 'Quảng Trị'] },
  { epsg: 9213, meridian: [106, 30], provinces: ['Bắc Kạn', 'Thái Nguyên'] },
  { epsg: 9214, meridian: [107, 0], provinces: ['Bắc Giang', 'Thừa Thiên Huế', 'Huế'] },
  { epsg: 9215, meridian: [107, 15], provinces: ['Lạng Sơn'] },
  { epsg: 9216, meridian: [107, 30], provinces: ['Kon Tum'] },
  {
    epsg: 5899,
    meridian: [107, 45],
    provinces: ['Bà Rịa - Vũng Tàu', 'Đà Nẵng', 'Đồng Nai', 'Lâm Đồng', 'Quảng Nam', 'Quảng Ninh'],
  },
  { epsg: 5898, meridian: [108, 0], provinces: ['Quảng Ngãi'] },
  { epsg: 9217, meridian: [108, 15], provinces: ['Bình Định', 'Khánh Hòa', 'Ninh Thuận'] },
  {
    epsg: 9218,
    meridian: [108, 30],
    provinces: ['Bình Thuận', 'Đắk Lắk', 'Đắk Nông', 'Gia Lai', 'Phú Yên'],
  },
];

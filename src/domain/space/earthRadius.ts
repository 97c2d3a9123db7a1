/** Mean radius of the earth in kilometres (IUGG 1980). */
export const earthRadius = 6371.0088;

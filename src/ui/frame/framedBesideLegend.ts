/** Frames wide and high enough for the legend to stand unfolded on the map, with the province drawn beside it. */
export const framedBesideLegend = '(width >= 760px) and (height >= 400px)';

/** Where an arrow key leads in a grid of `count` cells in `columns`; undefined when the key moves nothing. */
export function moveInGrid(index: number, key: string, columns: number, count: number): number | undefined {
  const to = target(index, key, columns, count);
  return to === undefined || to < 0 || to >= count || to === index ? undefined : to;
}

function target(index: number, key: string, columns: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return index + 1;
    case 'ArrowLeft':
      return index - 1;
    case 'ArrowDown':
      return down(index, columns, count);
    case 'ArrowUp':
      return index - columns;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** The last row may be short: down from above its gap leads to its last cell, so that no frame is out of reach. */
function down(index: number, columns: number, count: number): number {
  const rowOf = (at: number) => Math.floor(at / columns);
  const below = index + columns;
  return below >= count && rowOf(index) < rowOf(count - 1) ? count - 1 : below;
}

/** How many columns a CSS grid really has, from its computed `grid-template-columns`. */
export function countColumns(template: string): number {
  return Math.max(1, template.split(' ').filter((track) => track.endsWith('px')).length);
}

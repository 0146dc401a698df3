import type { ChartInfo } from "../../model/parts/sheets";
import type { SheetSnapshot } from "../../model/workbookSnapshot";

/** Length units of drawings: 12,700 to a point. */
const EMU = 12_700;
/** Points of rows and columns that nobody sized. */
const usual = { row: 15, column: 54 } as const;

type Sizes = (index: number) => number;

/** The corners of a chart in cells, so that it keeps to its rows and columns whatever an application makes of them. */
export function anchorCorners(chart: ChartInfo, sheet: SheetSnapshot): string {
  const { left, top, width, height } = chart;
  const widthOf: Sizes = (column) => sheet.columnWidths.get(column) ?? usual.column;
  const heightOf: Sizes = (row) => sheet.rowHeights.get(row) ?? usual.row;
  const corner = (name: string, x: number, y: number) => {
    const [column, columnOffset] = cellAt(x, widthOf);
    const [row, rowOffset] = cellAt(y, heightOf);
    return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff></xdr:${name}>`;
  };
  return corner("from", left, top) + corner("to", left + width, top + height);
}

/** The row or column a distance falls into, and how far into it. */
function cellAt(points: number, sizeOf: Sizes): readonly [index: number, offset: number] {
  let rest = Math.max(0, points);
  let index = 0;
  while (rest >= sizeOf(index) && index < 16_384) {
    rest -= sizeOf(index);
    index++;
  }
  return [index, Math.round(rest * EMU)];
}

import type { CellValue } from "../../../sheets/cell";
import { hashText } from "../../normalise/folding/wordTable";

/** What closes the name of a customer when it is one department of many: Dornekit HR, Lutadesk 华南区. */
const unit =
  /^.*\S[\s\-–—_·|/（(]*((?:研发|市场|营销|销售|采购|人事|人力|财务|行政|技术|运营|产品|客服|华东|华南|华北|华中|西南|西北|东北|海外|国际|国内)(?:事业部|部门?|大?区|组|中心)|(?:[\s\-–—_·|/（(])(?:hr|it|r&d|finance|marketing|sales|legal|ops|procurement|apac|emea|dept\.?|team))[）)]?$/i;

/** Hash of the department a short name ends with, by row, 0 for none; null where no row has one. */
export function unitColumn(cells: readonly CellValue[]): Int32Array | null {
  let units: Int32Array | null = null;
  for (const [row, cell] of cells.entries()) {
    const found = typeof cell === "string" ? unit.exec(cell.trim())?.[1] : undefined;
    if (found === undefined) continue;
    units ??= new Int32Array(cells.length);
    units[row] = hashText(found.trim().toLowerCase()) || 1;
  }
  return units;
}

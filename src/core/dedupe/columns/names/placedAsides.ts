import type { CellValue } from "../../../sheets/cell";
import { cellText } from "../texts/cellText";
import type { NameColumn } from "./names";

const bracket = /[（(]([^（）()]{2,})[）)]/g;

function standsIn(name: string, address: string): boolean {
  for (const [, said = ""] of name.matchAll(bracket)) if (address.includes(said)) return true;
  return false;
}

/**
 * 1 for a row whose name says in a bracket where it is: 好习惯服务中心（望月湖）. That it is a place is told by the address of
 * the row, or by that of another with the same bracket. Null where no bracket is one.
 */
export function placedAsides(
  { asides }: NameColumn,
  names: readonly CellValue[],
  addresses: readonly CellValue[],
): Uint8Array | null {
  if (asides === null) return null;
  const places = new Set<number>();
  for (const [row, aside] of asides.entries())
    if (aside !== 0 && !places.has(aside) && standsIn(cellText(names[row]), cellText(addresses[row])))
      places.add(aside);
  return places.size === 0 ? null : Uint8Array.from(asides, (aside) => (places.has(aside) ? 1 : 0));
}

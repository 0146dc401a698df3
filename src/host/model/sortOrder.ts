import { isErrorText } from "./errorText";
import type { Scalar } from "./parts/cells";

const COLLATOR = new Intl.Collator("zh-CN", { sensitivity: "base" });

/** Excel's order of kinds: numbers, texts, booleans, errors; blanks come last whichever way. */
function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorText(value) ? 3 : 1;
}

function compare(first: Scalar, second: Scalar): number {
  const kinds = rank(first) - rank(second);
  if (kinds !== 0) return kinds;
  if (typeof first === "string" && typeof second === "string") {
    return isErrorText(first) ? 0 : COLLATOR.compare(first, second);
  }
  return Number(first) - Number(second);
}

/** For every place the index of the row that belongs there; equal rows keep their order. */
export function sortOrder(
  rows: readonly (readonly Scalar[])[],
  keys: readonly { readonly column: number; readonly ascending: boolean }[],
): readonly number[] {
  const byKeys = (a: number, b: number) => {
    for (const { column, ascending } of keys) {
      const first = rows[a]?.[column] ?? "";
      const second = rows[b]?.[column] ?? "";
      if (first === second) continue;
      if (first === "" || second === "") return first === "" ? 1 : -1;
      const result = compare(first, second);
      if (result !== 0) return ascending ? result : -result;
    }
    return a - b;
  };
  return rows.map((_, index) => index).sort(byKeys);
}

import type { Column } from "../../tables/table";
import { wordKey } from "../../values/text/foldText";

/**
 * By judgement: a name and what its owner is called by (小孙 of 孙磊, IY of Ivan Yuen) share a letter in most rows, or are of two
 * scripts (陈嘉敏, Carmen); two persons hardly ever do or are.
 */
const mostly = 0.5;
const han = /\p{Script=Han}/u;

/**
 * Of the columns of names on a list those of who is on it, where a day says that somebody left: of a lecturer and the
 * salesman beside him the one the day stands behind, with whatever else he is called.
 */
export function whoLeaves(
  names: readonly Column[],
  columns: readonly Column[],
  day: Column | undefined,
): readonly Column[] {
  if (day === undefined || names.length < 2) return names;
  const at = columns.indexOf(day);
  const nearest = names.findLast((column) => columns.indexOf(column) < at) ?? names[0];
  return names.filter((column) => column === nearest || (nearest !== undefined && areOnes(column, nearest)));
}

/** Whether two columns call the same persons, each by another name. */
function areOnes(a: Column, b: Column): boolean {
  let [both, shared] = [0, 0];
  a.cells.forEach((cell, row) => {
    const [one, other] = [wordKey(String(cell)), wordKey(String(b.cells[row] ?? ""))];
    if (one === "" || other === "") return;
    both++;
    if (han.test(one) !== han.test(other) || [...one].some((letter) => other.includes(letter))) shared++;
  });
  return both === 0 || shared >= both * mostly;
}

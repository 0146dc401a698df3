import { type Column, countFilled } from "../../tables/table";

/** By judgement: of so many numbers an address or two stand in the wrong column; where there are more, any detail will do. */
const fewestNumbers = 30;
const addressShare = 0.01;

/** Of the rows with an address those where it stands alone among telephone numbers: linxi@qq.com. */
export function misplacedAddresses(column: Column, addressed: readonly number[]): readonly number[] {
  const { field, cells } = column;
  if (addressed.length === 0 || field === "email" || field === "contactMethod") return [];
  const filled = countFilled(column);
  const alone = addressed.filter((row) => !/\d{7}/.test(String(cells[row]).replace(/@.*/, "")));
  return filled < fewestNumbers || alone.length > Math.max(1, filled * addressShare) ? [] : alone;
}

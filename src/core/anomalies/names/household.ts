import type { Field } from "../../sheets/fields";
import { memoised } from "../../tables/memoised";
import { type Column, columnOf, type Table } from "../../tables/table";
import { wordKey } from "../../values/text/foldText";
import { textAt } from "../rule/hits";
import type { Sharing } from "./sharedValues";

/** Columns that say who belongs together. */
const together = /household|family|\bgroup\b|家庭|户号|户主|集团|总公司|上级单位/i;
/** Of the same person, at the same door. */
const sameSource: readonly Field[] = ["contactName", "address"];
/** 张经理 and "Tom" may be anybody: a name in full has three characters of Han, or two words. */
const fullName = /\p{Script=Han}{2,}|\p{L}{2,}.*\s\p{L}{2,}/u;

const joining = memoised((customers: Table): readonly Column[] => [
  ...sameSource.flatMap((field) => columnOf(customers, field) ?? []),
  ...customers.columns.filter(
    ({ field, heading }) =>
      (field === "text" || field === "identifier" || field === "tags") && together.test(heading),
  ),
]);

/** Sharings as they are, but those of one household, person or door as if of one customer: worth a remark. */
export function withHouseholds(customers: Table, sharings: readonly Sharing[]): readonly Sharing[] {
  return sharings.map((sharing) =>
    !sharing.sameCompany && areOneHousehold(customers, sharing) ? { ...sharing, sameCompany: true } : sharing,
  );
}

function areOneHousehold(customers: Table, { rows }: Sharing): boolean {
  return joining(customers).some((column) => {
    const [first = "", ...others] = rows.map((row) => textAt(column, row));
    const key = wordKey(first);
    if (key === "" || (column.field === "contactName" && !fullName.test(first))) return false;
    return others.every((other) => wordKey(other) === key);
  });
}

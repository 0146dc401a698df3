import type { Field } from "../../sheets/fields";
import { memoised } from "../../tables/kept/memoised";
import { type Column, columnOf, columnsOf, type Table } from "../../tables/table";
import { saysAgentsNumber } from "../../values/contacts/agentsNumber";
import { wordKey } from "../../values/text/foldText";
import { textAt } from "../cells/textAt";
import type { Sharing } from "./sharedValues";

/** Columns that say who belongs together, or who brought them, whose number they left: 介绍人, Referred by. */
const together =
  /household|family|\bgroup\b|\b(?:referr|introduced?)|家庭|户号|户主|集团|总公司|上级单位|(?:介绍|推荐|引荐)人/i;
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

/** 采购代理统一下单, 与东区店共用, "same owner": the remark says why several customers are reached at one number. */
const explains =
  /代理|代[采订下]|统一(?:采购|下单|订货|对接|联系|收货)|[共合]用|同一(?:个)?(?:老板|负责人|联系人|采购|号码?|电话)|shared? (?:number|phone|line|mailbox|inbox)|same (?:owner|boss|buyer|contact)|(?:buys|orders|answers) for|central buying/i;

/** Sharings as they are, but those of one household, person or door, or explained by their remarks, as if of one customer: worth a remark. */
export function withHouseholds(customers: Table, sharings: readonly Sharing[]): readonly Sharing[] {
  return sharings.map((sharing) =>
    !sharing.sameCompany && (areOneHousehold(customers, sharing) || isExplained(customers, sharing))
      ? { ...sharing, sameCompany: true }
      : sharing,
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

/** By a remark on each of them; where one says that the number is an agent's, it is one for all. */
function isExplained(customers: Table, { rows }: Sharing): boolean {
  const notes = columnsOf(customers, "note");
  const hasNote = (row: number, says: (note: string) => boolean) =>
    notes.some((column) => says(textAt(column, row)));
  return (
    rows.every((row) => hasNote(row, (note) => explains.test(note))) ||
    rows.some((row) => hasNote(row, saysAgentsNumber))
  );
}

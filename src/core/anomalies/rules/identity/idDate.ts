import type { CellValue } from "../../../sheets/cell";
import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { columnOf } from "../../../tables/table";
import { formatSerial, serialOf } from "../../../values/dates/serialDay";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsWhere } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const idDate: Rule = {
  id: "id-date",
  catalogue: "C10",
  severity: "info",
  onByDefault: false,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.customerId", "customers.registeredOn"] },
  words: {
    "zh-CN": {
      title: "编号日期与建档日期不一致",
      reason: "编号里的日期在未来，或与建档日期相差一个月以上。",
      example: "C20240501001，建档 2022-03-08",
      fix: "核对建档日期。",
    },
    "en-US": {
      title: "ID date differs from creation",
      reason: "The date in the ID lies ahead or a month off the creation date.",
      example: "C20240501001, created 2022-03-08",
      fix: "Check the creation date.",
    },
  },
  find: ({ customers }, { today }) => {
    const created = columnOf(customers, "registeredOn");
    if (created === undefined) return [];
    const days = dateColumn(created, today).values;
    return hitsWhere(customers, ["customerId"], (column, row) => {
      const day = dayInId(column.cells[row] ?? "");
      return day > today || Math.abs(day - (days[row] ?? Number.NaN)) > month;
    });
  },
  explain: (book, _context, hit, language) => {
    const day = formatSerial(dayInId(cellAt(book, hit)));
    return explained(
      language,
      words(`编号中的日期 ${day} 与建档日期不一致`, `The ID says ${day}, the creation date differs`),
    );
  },
};

const month = 31;

/** The serial day in an id of the form C20240501001, NaN without one. */
function dayInId(id: CellValue): number {
  const found = /^\D*((?:19|20)\d{2})(\d{2})(\d{2})\d*$/.exec(String(id));
  return found === null
    ? Number.NaN
    : (serialOf(Number(found[1]), Number(found[2]), Number(found[3])) ?? Number.NaN);
}

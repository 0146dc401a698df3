import type { CellValue } from "../../../sheets/cell";
import { dateFields } from "../../../sheets/dateFields";
import { roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import type { DistinctCells } from "../../../tables/cells/cellCodes";
import { distinctCells, rowsHolding } from "../../../tables/cells/distinctCells";
import { dateColumn, datesRead, toTheDay } from "../../../tables/columns/dateColumn";
import type { NumberColumn } from "../../../tables/columns/numberColumn";
import type { Column } from "../../../tables/table";
import { isoDay } from "../../../values/dates/readDate";
import { readDateNumber } from "../../../values/dates/readDateNumber";
import { formatSerial } from "../../../values/dates/serialDay";
import { readings, valueIn } from "../../../values/text/reading";
import { rowsEqual } from "../../cells/rowsOfBytes";
import { keptWhere } from "../../cells/rowsWhere";
import { dateRead } from "../../days/dates";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained, tidying } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const dateAsText: Rule = {
  id: "date-as-text",
  catalogue: "C28",
  severity: "info",
  onByDefault: true,
  remedy: "safe",
  needs: { tables: [] },
  words: {
    "zh-CN": {
      title: "日期存成了文本",
      reason: "文本日期不参与排序和筛选；意思已经读懂，可一键转成日期。",
      example: "2024年5月1日、2024.5.1、20240501",
      fix: "转成真正的日期。",
    },
    "en-US": {
      title: "Date stored as text",
      reason: "Excel does not sort text dates; the meaning is clear.",
      example: "2024年5月1日",
      fix: "Turn it into a date.",
    },
  },
  find: (book, { today }) =>
    roles.flatMap((role) =>
      hitsInColumns(tableOf(book, role), dateFields, (column) => {
        const read = datesRead(column, today);
        const distinct = distinctCells(column);
        if (distinct !== null) return textDaysAmong(column, distinct, read, today);
        return keptWhere(
          rowsEqual(read.readings, readings.tidied),
          (row) => isSerial(read.values[row] ?? 0) && namesDay(column, column.cells[row] ?? "", today),
        );
      }),
    ),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const serial =
      column === undefined ? Number.NaN : (dateColumn(column, context.today).values[hit.row] ?? Number.NaN);
    const day = formatSerial(serial);
    return explained(
      language,
      words(`日期存成了文本，识别为 ${day}`, `A date stored as text, read as ${day}`),
      tidying(cellAt(book, hit), serial),
    );
  },
};

/** The rows with such a date, each different cell of the column judged once. */
function textDaysAmong(
  column: Column,
  distinct: DistinctCells,
  { values, readings: ways }: NumberColumn,
  today: number,
): Int32Array {
  const isTextDay = ways.map((way, i) =>
    way === readings.tidied && isSerial(values[i] ?? 0) && namesDay(column, distinct.values[i] ?? "", today)
      ? 1
      : 0,
  );
  return rowsHolding(distinct, isTextDay);
}

/** Whether a date that was understood says the day; asked last of the dates nobody needs to read again. */
function namesDay(column: Column, cell: CellValue, today: number): boolean {
  if (toTheDay.has(column.field) || (typeof cell === "string" && isoDay(cell) !== undefined)) return true;
  return valueIn(dateRead(column, cell, today)) !== undefined;
}

/** A day that is read again as itself once it stands there as a number. */
function isSerial(day: number): boolean {
  return day >= firstSerial && readDateNumber(Math.floor(day), { today: day }).reading === "exact";
}

/** A founding date of "2015年" stays text: its day would be invented. 1 January 1910: before 1900 Excel has no dates, and smaller serials are taken for years. */
const firstSerial = 3654;

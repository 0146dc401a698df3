import type { Language } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import { dateColumn } from "../../../tables/columns/dateColumn";
import { type Column, columnsOf, type Table } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { keptWhere, rowsWhere } from "../../cells/rowsWhere";
import { isYearAmongDates, yearAmongYears, yearsTyped } from "../../days/foundingYears";
import { rowsAbroad } from "../../places/regionFault";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Explanation, Rule } from "../../rule/rule";

export const implausibleFounding: Rule = {
  id: "implausible-founding",
  catalogue: "E07",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"], fields: ["customers.foundedOn"] },
  words: {
    "zh-CN": {
      title: "成立时间不合理",
      reason: "还没到的日子，或现代企业登记之前的年份，多半是手误。",
      example: "1015-03-15、2030-09-22",
      fix: "对照营业执照改正。",
    },
    "en-US": {
      title: "Implausible founding date",
      reason: "A day to come or before modern registers is most likely a slip.",
      example: "1015-03-15, 2030-09-22",
      fix: "Check the licence.",
    },
  },
  find: ({ customers }, context) =>
    columnsOf(customers, "foundedOn").flatMap((column) => {
      const { values } = dateColumn(column, context.today);
      const ahead = rowsWhere(customers.rowCount, (row) => (values[row] ?? 0) >= context.today + 1);
      const early = rowsWhere(
        customers.rowCount,
        (row) => isEarly(column, row, values[row]) || isYearAmongDates(column, row),
      );
      const years = yearsTyped(column) ? keptWhere(early, (row) => isYearAmongDates(column, row)) : none;
      const typed = new Set(years);
      return [
        ...hitsIn(customers, column, ahead, "error"),
        ...hitsIn(
          customers,
          column,
          keptWhere(early, (row) => !typed.has(row) && !isOldAbroad(customers, column, row)),
        ),
        ...hitsIn(customers, column, years, "info"),
      ];
    }),
  explain: (book, context, hit, language) => {
    const column = columnAt(book, hit);
    const day = column === undefined ? 0 : (dateColumn(column, context.today).values[hit.row] ?? 0);
    if (column !== undefined && isYearAmongDates(column, hit.row))
      return yearExplained(Number(cellAt(book, hit)), day, language);
    const year = yearAmongYears(column, hit.row);
    if (year !== null)
      return explained(
        language,
        words(`${year} 年不合理，请核对`, `${year} is no likely year, please check`),
      );
    return explained(
      language,
      day > context.today
        ? words(`成立时间 ${formatSerial(day)} 在未来`, `Founded on ${formatSerial(day)}, in the future`)
        : words(
            `成立时间 ${formatSerial(day)} 过早，请核对`,
            `Founded on ${formatSerial(day)}: too early, please check`,
          ),
    );
  },
};

/**
 * 1 January 1910. The oldest firms still trading under company law date from 1912 on (the first company code of the
 * Republic); the few older brands are registered with a later date.
 */
const earliest = 3654;

function isEarly(column: Column, row: number, day: number | undefined): boolean {
  return (day ?? earliest) < earliest || yearAmongYears(column, row) !== null;
}

/** The oldest house that still trades by its first name is older (Kongo Gumi, 578), but hardly any on a list is. */
const oldestAbroad = 1500;

/** 1884 beside a place abroad: many a firm there is as old as that. */
function isOldAbroad(customers: Table, column: Column, row: number): boolean {
  const year = yearAmongYears(column, row);
  if (year === null || year < oldestAbroad || year >= 1900) return false;
  return rowsAbroad(customers, Int32Array.of(row)).has(row);
}

const none = new Int32Array(0);

function yearExplained(year: number, day: number, language: Language): Explanation {
  const shown = formatSerial(year);
  return explained(
    language,
    words(
      `只填了年份 ${year}，Excel 会当成 ${shown}，建议写成日期`,
      `Only the year ${year}, which Excel takes for ${shown}; better a full date`,
    ),
    guess(day),
  );
}

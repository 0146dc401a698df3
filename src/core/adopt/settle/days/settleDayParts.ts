import type { Field, Role } from "../../../sheets/fields";
import { namesPart, type PartsOfDay } from "../../../values/dates/dayOfParts";
import { isBlankCell } from "../../cells/blankCells";
import { most } from "../../columns/contentSupport";
import type { Option, SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";
import { yearIn } from "../../headings/yearIn";
import type { DayParts } from "../../mapping/mapping";

type Part = keyof PartsOfDay;

/** Whose day it is, before the part: 销售年份, Order month; 出生年, 入职月份 and a model year are of something else. */
const ofDeals =
  "(?:订单|成交|销售|下单|开单|交易|业务|签单|签约|购买|消费|记账|凭证|业绩|跟进|拜访|order|sales?|deal|invoice|transaction|booking|fiscal|calendar)?";
const headings: Readonly<Record<Part, RegExp>> = {
  year: new RegExp(`^${ofDeals}(?:年|年份|年度|year|yr|yyyy)$`),
  month: new RegExp(`^${ofDeals}(?:月|月份|month|mon|mm)$`),
  day: new RegExp(`^${ofDeals}(?:日|日期|号|day|dd)$`),
};
/** Of what is written there nearly all is such a part; the others are slips. */
const nearlyAll = 0.9;
const confidence = 0.85;

/**
 * The day of a deal or a contact that stands in columns of year, month and day, or of year and month: the last of them is read as
 * that day, and knows where the others stand. Without a column of years the heading above, the sheet's name or a title says it.
 */
export function settleDayParts(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const field: Field = role === "followUps" ? "followedUpAt" : "dealtOn";
  if (role === "customers") return options;
  const at = (part: Part) => columns.findIndex((column, i) => isPart(part, column, options[i], field));
  const [year, month, day] = [at("year"), at("month"), at("day")];
  const last = day < 0 && role === "transactions" ? month : day;
  const isTold = options.some((option, i) => option?.field === field && i !== last);
  if (month < 0 || last < 0 || isTold || (year < 0 && day < 0)) return options;
  const columnAt = (i: number) => columns[i]?.column ?? -1;
  const dayParts: DayParts = {
    ...(year >= 0 && { year: columnAt(year) }),
    month: columnAt(month),
    ...(day >= 0 && { day: columnAt(day) }),
  };
  return options.map((option, i) => {
    const column = columns[i];
    if (column === undefined || (i !== year && i !== month && i !== last)) return option;
    return i === last ? { ...ofDay(column, field), dayParts, ...saidAbove(column, year) } : asFigure(column);
  });
}

function isPart(part: Part, column: SeenColumn, option: Option | null | undefined, field: Field): boolean {
  const { heading, group, known, profile } = column;
  if (known?.field === null || (known && known.field !== field && known.field !== "number")) return false;
  if (option?.field === "foundedOn" || /生日|出生|birth/i.test(group)) return false;
  if (!headings[part].test(foldHeading(heading).bare)) return false;
  const filled = profile.cells.filter((cell) => !isBlankCell(cell));
  return (
    filled.length > 0 && filled.filter((cell) => namesPart(part, cell)).length >= filled.length * nearlyAll
  );
}

/** 2024年 above 月 and 日. */
function saidAbove({ group }: SeenColumn, year: number): Pick<Option, "year"> {
  const said = year < 0 ? yearIn([group]) : null;
  return said === null ? {} : { year: said };
}

function ofDay({ heading }: SeenColumn, field: Field): Option {
  return { field, confidence, reason: { kind: "heading", synonym: heading } };
}

function asFigure({ profile }: SeenColumn): Option {
  const field: Field = profile.share("money") >= most ? "number" : "text";
  return { field, confidence, reason: { kind: "none" } };
}

import type { CellValue } from "../../sheets/cell";
import type { ColumnKey, ColumnKind, ColumnSpec } from "../../sheets/column";
import type { DictionaryEntry } from "../../sheets/dictionaries";
import { toTheDay } from "../../tables/columns/dateColumn";
import { readChoice } from "../../values/choices/readChoice";
import { readSatisfaction } from "../../values/choices/readSatisfaction";
import { readYesNo } from "../../values/choices/readYesNo";
import { readCreditCode } from "../../values/codes/readCreditCode";
import type { DateOptions } from "../../values/dates/dateOptions";
import { readDateTime } from "../../values/dates/readDate";
import { currencyNamed } from "../../values/numbers/currencyNamed";
import { withDecimalPoint } from "../../values/numbers/decimalComma";
import { readAmount } from "../../values/numbers/readAmount";
import { foldText, tidyText } from "../../values/text/foldText";
import { type Read, valueIn } from "../../values/text/reading";
import { doubtful, type Outcome, understood } from "./outcome";
import { readEmailCell, readPhoneCell, readWechatCell } from "./readContact";
import { readSize } from "./readSize";
import type { ReadingContext, SourceColumn } from "./sourceColumn";
import { wordsLeft } from "./wordsLeft";

type Reader = (cell: CellValue, column: SourceColumn, context: ReadingContext, target: ColumnSpec) => Outcome;

/** Reads a cell as what the column of the standard sheet holds. */
export function readValue(
  cell: CellValue,
  column: SourceColumn,
  context: ReadingContext,
  target: ColumnSpec,
): Outcome {
  const outcome = readers[target.kind](cell, column, context, target);
  // Only a known value may stand where the logic depends on it: what was not understood goes to 备注.
  return outcome.doubt && target.strict === true
    ? { ...outcome, values: [], rest: [String(cell).trim()] }
    : outcome;
}

function asText(cell: CellValue, _: SourceColumn, __: ReadingContext, { key }: ColumnSpec): Outcome {
  return key === "wechat" ? readWechatCell(cell) : understood([key, String(cell).trim()]);
}

function asIdentifier(cell: CellValue, _: SourceColumn, __: ReadingContext, { key }: ColumnSpec): Outcome {
  return understood([key, tidyText(String(cell))]);
}

function asNumber(cell: CellValue, _: SourceColumn, __: ReadingContext, { key }: ColumnSpec): Outcome {
  return fromRead(cell, key, readAmount(cell), (value) => value);
}

const readers: Readonly<Record<ColumnKind, Reader>> = {
  identifier: asIdentifier,
  customerPick: asIdentifier,
  text: asText,
  longText: asText,
  province: asText,
  city: asText,
  district: asText,
  phone: (cell, _, __, { key }) => readPhoneCell(cell, key),
  landline: (cell, _, __, { key }) => readPhoneCell(cell, key),
  email: (cell) => readEmailCell(cell),
  creditCode: (cell, _, __, { key }) => fromRead(cell, key, readCreditCode(cell), ({ code }) => code),
  score5: (cell, _, __, { key }) => fromRead(cell, key, readSatisfaction(cell), (score) => score),
  integer: asNumber,
  decimal: asNumber,
  date: readDay,
  dateTime: readDay,
  amount: readMoney,
  choice: readOption,
};

/** The value where one was read, else the cell as it is. */
function fromRead<T>(cell: CellValue, key: ColumnKey, read: Read<T>, turn: (value: T) => CellValue): Outcome {
  const value = valueIn(read);
  return value === undefined ? doubtful(key, cell, read) : understood([key, turn(value)]);
}

/** How the days of a column are read; the time of day stays where a cell has one. */
export function dateOptionsOf({ order, field }: SourceColumn, today: number): DateOptions {
  return {
    today,
    ...(order === null ? {} : { order }),
    ...(field !== null && toTheDay.has(field) ? { coarsest: "day" as const } : {}),
  };
}

function readDay(
  cell: CellValue,
  column: SourceColumn,
  { today }: ReadingContext,
  { key }: ColumnSpec,
): Outcome {
  return fromRead(cell, key, readDateTime(cell, dateOptionsOf(column, today)), (serial) => serial);
}

const moneyWords =
  /人民币|rmb|cny|us\$|美[元金]|usd|hk\$|港[元币]|hkd|欧元|eur|日[元圆]|jpy|英镑|gbp|yuan|million|mio|bn|mn|[元圆块角分正整负零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億kwmb]/g;

/** Money in the unit of its column; a currency named in the cell goes to the currency column. */
function readMoney(
  cell: CellValue,
  { scale, decimalComma }: SourceColumn,
  context: ReadingContext,
  { key }: ColumnSpec,
): Outcome {
  const written = decimalComma ? withDecimalPoint(cell) : cell;
  const outcome = fromRead(cell, key, readAmount(written, scale), (value) => value);
  if (outcome.doubt || typeof cell !== "string") return outcome;
  const currency = currencyNamed(cell);
  const entry = context.dictionaries.currency.find(({ id }) => id.toUpperCase() === currency);
  const foreign = entry && currency !== "CNY" ? [["currency", entry.label[context.language]] as const] : [];
  const remark = wordsLeft(foldText(cell).replace(moneyWords, ""));
  return { ...outcome, values: [...outcome.values, ...foreign], rest: remark === "" ? [] : [cell.trim()] };
}

/** A choice by its label or an alias; names of colleagues are open, sizes are read as figures too. */
function readOption(
  cell: CellValue,
  _: SourceColumn,
  context: ReadingContext,
  { key, list }: ColumnSpec,
): Outcome {
  if (list === undefined || context.dictionaries[list].length === 0 || list === "owner")
    return understood([key, String(cell).trim()]);
  const label = (entry: DictionaryEntry) => entry.label[context.language];
  const read = readChoice(cell, context.choices(list));
  const entry = valueIn(read);
  if (entry) return understood([key, label(entry)]);
  if (list === "companySize") return readSize(cell, context.dictionaries.companySize, label);
  const yes = list === "yesNo" ? valueIn(readYesNo(cell)) : undefined;
  const answer = context.dictionaries.yesNo.find(({ id }) => id === (yes === true ? "yes" : "no"));
  if (yes !== undefined && answer) return understood([key, label(answer)]);
  return fromRead(cell, key, read, label);
}

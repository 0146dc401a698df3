import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import type { Column } from "../../tables/table";
import { readCreditCode } from "../../values/codes/readCreditCode";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { cellText } from "../columns/texts/cellText";
import { dayIn } from "../columns/values/days";
import { unitedCell } from "./unitedCell";
import { usualFormOf } from "./usualForm";

export const isBlank = (cell: CellValue | undefined): boolean =>
  cell === undefined || cellText(cell).trim() === "";

/** `between` is what parts entries that are put into one cell. */
type Rule = (cells: readonly CellValue[], between: string) => CellValue;

/** The survivor's own value, else the first of the others. */
const firstFilled: Rule = (cells) => cells.find((cell) => !isBlank(cell)) ?? "";

const best =
  (rank: (cell: CellValue) => number) =>
  (cells: readonly CellValue[]): CellValue => {
    const filled = cells.filter((cell) => !isBlank(cell));
    return filled.reduce<CellValue>((x, y) => (x === "" || rank(y) > rank(x) ? y : x), "");
  };

/** A blank typed into a name by chance makes it no fuller. */
const length = (cell: CellValue): number => cellText(cell).replace(/\s+/g, "").length;
const longest = best(length);
const registered = /(公司|厂|店|社|所|院|中心|部|行|inc\.?|ltd\.?|llc|gmbh|corp\.?)$/i;
const registeredLength = best((cell) => length(cell) + (registered.test(cellText(cell).trim()) ? 1000 : 0));
/** Of names equally long the one most rows bear: a character mistyped in one of three leaves its length. */
const legalName: Rule = (cells) => {
  const borne = timesOfEach(cells.map((cell) => cellText(cell).trim()));
  const times = (cell: CellValue) => borne.get(cellText(cell).trim()) ?? 0;
  return registeredLength([...cells].sort((a, b) => times(b) - times(a)));
};
const validCode = best((cell) => (readCreditCode(cell).reading === "unreadable" ? 0 : 1));
const titled = /(总|经理|先生|女士|小姐|工|老师|主任|师傅)$/;
/** 王强 tells more than 王总. */
const fullPerson = best((cell) => (titled.test(cellText(cell).trim()) ? 0 : 1));

/** How each field's value is chosen, days and telephones apart; fields not named keep the survivor's, else take what there is. */
const rules: Readonly<Partial<Record<Field, Rule>>> = {
  companyName: legalName,
  creditCode: validCode,
  contactName: fullPerson,
  email: unitedCell,
  wechat: unitedCell,
  tags: unitedCell,
  address: longest,
  region: longest,
  mainBusiness: longest,
};

/** The earliest day, where 3/4/2024 is what it is in its column. */
const earliest = (column: Column): Rule => best((cell) => -(dayIn(column, cell) || Number.MAX_SAFE_INTEGER));
const latest = (column: Column): Rule => best((cell) => dayIn(column, cell));

/** Telephones of all rows, each as most of the column is written. */
const telephones =
  (column: Column): Rule =>
  (cells, between) =>
    unitedCell(cells, between, usualFormOf(column));

const ofColumns: Readonly<Partial<Record<Field, (column: Column) => Rule>>> = {
  foundedOn: earliest,
  registeredOn: earliest,
  updatedOn: latest,
  firstDealOn: earliest,
  lastDealOn: latest,
  phone: telephones,
  mobile: telephones,
  landline: telephones,
  contactMethod: telephones,
};

/** Of the cells of rows that become one, the survivor's first, the value that stays. */
export function ruleOf(column: Column): Rule {
  return ofColumns[column.field]?.(column) ?? rules[column.field] ?? firstFilled;
}

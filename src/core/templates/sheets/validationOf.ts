import type { ColumnValidation, ValidationBlueprint } from "../../sheets/blueprint";
import { columnLetter } from "../../sheets/cell";
import { type ColumnSpec, type SheetSpec, words } from "../../sheets/column";
import type { Language, Words } from "../../sheets/words";
import { rows } from "./layout";
import { customerListName, listName, regionListName } from "./lists";

type Rule = ValidationBlueprint["rule"];

/** What a validation formula may look at: the letters of the sheet's columns by key. */
interface Neighbours {
  readonly language: Language;
  readonly letterOf: (key: string) => string | undefined;
  readonly own: string;
  /** 1-based row of the first body cell. */
  readonly firstRow: number;
}

/** Where a table stands: the 1-based row of its first body cell and its 0-based first column. */
export interface TablePlace {
  readonly firstRow: number;
  readonly firstColumn: number;
}

const asInstalled: TablePlace = { firstRow: rows.first + 1, firstColumn: 0 };
/** Beyond this many rows COUNTIF on every entry becomes slow to type against. */
const uniqueRows = 20_000;

function custom(formula: string): Rule {
  return { kind: "custom", formula };
}

/** A list that depends on the cell of another column: the run of `parents` equal to it, in a sorted list. */
function dependentList(key: string, parents: string, children: string): Rule {
  return {
    kind: "list",
    source: `=OFFSET(${children},MATCH(${key},${parents},0)-1,0,COUNTIF(${parents},${key}),1)`,
  };
}

function ruleOf(column: ColumnSpec, at: Neighbours): Rule {
  const { firstRow } = at;
  const cell = `${at.own}${firstRow}`;
  const province = at.letterOf("province");
  const city = at.letterOf("city");
  if (column.options)
    return { kind: "list", source: column.options.map((option) => option[at.language]).join() };
  switch (column.kind) {
    case "identifier":
      // Only where people give ids: a customer stands in our own lists once a month or a quarter.
      return column.key === "customerId" && column.required
        ? custom(`=COUNTIF($${at.own}$${firstRow}:$${at.own}$${firstRow + uniqueRows - 1},${cell})=1`)
        : { kind: "none" };
    case "phone":
      return custom(`=AND(LEN(${cell})=11,LEFT(${cell},1)="1",ISNUMBER(--${cell}))`);
    case "email":
      return custom(
        `=AND(ISNUMBER(FIND("@",${cell})),ISNUMBER(FIND(".",${cell},FIND("@",${cell})+2)),ISERROR(FIND(" ",${cell})))`,
      );
    case "creditCode":
      return custom(`=LEN(${cell})=18`);
    case "choice":
      return column.list
        ? { kind: "list", source: `=${listName(column.list, at.language)}` }
        : { kind: "none" };
    case "customerPick":
      return { kind: "list", source: `=${customerListName(at.language)}` };
    case "province":
      return { kind: "list", source: `=${regionListName("province", at.language)}` };
    case "city":
      return province
        ? dependentList(
            `$${province}${firstRow}`,
            regionListName("cityParent", at.language),
            regionListName("city", at.language),
          )
        : { kind: "none" };
    case "district":
      return city
        ? dependentList(
            `$${city}${firstRow}`,
            regionListName("districtParent", at.language),
            regionListName("district", at.language),
          )
        : { kind: "none" };
    case "date":
    case "dateTime":
      return { kind: "date", from: "1900-01-01", to: column.future ? "2100-12-31" : "=TODAY()+1" };
    case "amount":
      return { kind: "decimal", from: -1e12 };
    case "score5":
      return { kind: "whole-number", from: 1, to: 5 };
    default:
      return { kind: "none" };
  }
}

const hints: Partial<Record<ColumnSpec["kind"], Words>> = {
  identifier: words("编号已存在或重复，请换一个。", "This ID exists already; use another."),
  phone: words("手机号应为 11 位数字，以 1 开头。", "A mobile number has 11 digits and starts with 1."),
  email: words(
    "邮箱格式应为 name@example.com，中间没有空格。",
    "An e-mail looks like name@example.com, without spaces.",
  ),
  creditCode: words("统一社会信用代码为 18 位。", "A credit code has 18 characters."),
  choice: words(
    "请从下拉列表中选择；需要新选项时，在「字典」表中添加。",
    "Pick from the list; add new choices on the dictionary sheet.",
  ),
  customerPick: words(
    "客户编号不在客户基础信息中，请先建档。",
    "This customer ID is not on the customers sheet yet.",
  ),
  province: words("请从列表中选择省。", "Pick a province from the list."),
  city: words("请先选省，再从列表中选择市。", "Pick the province first, then the city."),
  district: words("请先选市，再从列表中选择区县。", "Pick the city first, then the district."),
  date: words("请输入日期，例如 2024-05-01。", "Enter a date such as 2024-05-01."),
  dateTime: words(
    "请输入日期和时间，例如 2024-05-01 14:30。",
    "Enter date and time such as 2024-05-01 14:30.",
  ),
  amount: words("请输入数字金额，不带单位。", "Enter the amount as a number without a unit."),
  score5: words("请输入 1 到 5 的整数。", "Enter a whole number from 1 to 5."),
};

/**
 * True where a sheet's columns get validation: on sheets people fill in, and on results with words to pick from; nobody
 * types into the others.
 */
export function isValidated({ entry }: SheetSpec, columns: readonly (ColumnSpec | null)[]): boolean {
  return entry || columns.some((column) => column?.list !== undefined || column?.options !== undefined);
}

const titleLimit = 32;

/** Validation of the column at a 0-based position among the table's columns. */
export function validationOf(
  column: ColumnSpec,
  position: number,
  columns: readonly ColumnSpec[],
  language: Language,
  { firstRow, firstColumn }: TablePlace = asInstalled,
): ColumnValidation | null {
  if (column.formula) return null;
  const letterOf = (key: string) => {
    const index = columns.findIndex((other) => other.key === key);
    return index < 0 ? undefined : columnLetter(firstColumn + index);
  };
  const wanted = ruleOf(column, {
    language,
    letterOf,
    own: columnLetter(firstColumn + position),
    firstRow,
  });
  if (wanted.kind === "none" && !column.prompt) return null;
  // An input prompt needs a rule to hang on; this one lets everything pass.
  const rule = wanted.kind === "none" ? custom("=TRUE") : wanted;
  const title = column.heading[language].slice(0, titleLimit);
  const hint = hints[column.kind]?.[language];
  return {
    rule,
    strict: column.strict === true,
    prompt: column.prompt ? { title, message: column.prompt[language] } : null,
    error: hint && wanted.kind !== "none" ? { title, message: hint } : null,
  };
}

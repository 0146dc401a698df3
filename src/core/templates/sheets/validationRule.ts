import type { ValidationBlueprint } from "../../sheets/blueprint";
import type { ColumnKind, ColumnSpec } from "../../sheets/column";
import type { Language } from "../../sheets/words";
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

/** The validation of a column; `none` where its kind asks for none. */
export function ruleOf(column: ColumnSpec, at: Neighbours): Rule {
  return column.options
    ? listOf(column.options.map((option) => option[at.language]).join())
    : (ruleOfKind[column.kind]?.(column, at) ?? none);
}

export function custom(formula: string): Rule {
  return { kind: "custom", formula };
}

const none: Rule = { kind: "none" };
/** Beyond this many rows COUNTIF on every entry becomes slow to type against. */
const uniqueRows = 20_000;

const day = ({ future }: ColumnSpec): Rule => ({
  kind: "date",
  from: "1900-01-01",
  to: future ? "2100-12-31" : "=TODAY()+1",
});

const ruleOfKind: Readonly<Partial<Record<ColumnKind, (column: ColumnSpec, at: Neighbours) => Rule>>> = {
  // Only where people give ids: a customer stands in our own lists once a month or a quarter.
  identifier: ({ key, required }, at) =>
    key === "customerId" && required
      ? custom(
          `=COUNTIF($${at.own}$${at.firstRow}:$${at.own}$${at.firstRow + uniqueRows - 1},${firstCell(at)})=1`,
        )
      : none,
  phone: (_, at) => {
    const cell = firstCell(at);
    return custom(`=AND(LEN(${cell})=11,LEFT(${cell},1)="1",ISNUMBER(--${cell}))`);
  },
  email: (_, at) => {
    const cell = firstCell(at);
    return custom(
      `=AND(ISNUMBER(FIND("@",${cell})),ISNUMBER(FIND(".",${cell},FIND("@",${cell})+2)),ISERROR(FIND(" ",${cell})))`,
    );
  },
  creditCode: (_, at) => custom(`=LEN(${firstCell(at)})=18`),
  choice: ({ list }, { language }) => (list ? listOf(`=${listName(list, language)}`) : none),
  customerPick: (_, { language }) => listOf(`=${customerListName(language)}`),
  province: (_, { language }) => listOf(`=${regionListName("province", language)}`),
  city: (_, at) => partsOf("province", "city", at),
  district: (_, at) => partsOf("city", "district", at),
  date: day,
  dateTime: day,
  amount: () => ({ kind: "decimal", from: -1e12 }),
  score5: () => ({ kind: "whole-number", from: 1, to: 5 }),
};

function listOf(source: string): Rule {
  return { kind: "list", source };
}

function firstCell({ own, firstRow }: Neighbours): string {
  return `${own}${firstRow}`;
}

/** A list that depends on the cell of another column: in a sorted list the run whose parents equal it. */
function partsOf(outer: "province" | "city", inner: "city" | "district", at: Neighbours): Rule {
  const letter = at.letterOf(outer);
  if (letter === undefined) return none;
  const key = `$${letter}${at.firstRow}`;
  const parents = regionListName(`${inner}Parent`, at.language);
  const children = regionListName(inner, at.language);
  return listOf(`=OFFSET(${children},MATCH(${key},${parents},0)-1,0,COUNTIF(${parents},${key}),1)`);
}

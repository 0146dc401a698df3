import type { CellValue } from "../../../sheets/cell";
import { columnsOf, type Table } from "../../../tables/table";
import { cellText } from "../texts/cellText";
import { otherText } from "../values/valueKinds";
import { type NameColumn, nameColumn } from "./names";
import type { OwnTrades } from "./ownTrades";

/** Names customers bear, and behind them, in the same order, those they bore before. */
export interface FormerNames {
  readonly column: NameColumn;
  /** Row r bore the name at `rowCount + r` before, empty for most. */
  readonly rowCount: number;
}

/** 曾用名, Formerly, Former company name; a Former supplier is another firm. */
const formerHeading =
  /曾用名|^原(?:公司|单位|客户|企业)?名称?$|更名前|^formerly(?: known as)?$|\b(?:former|previous) (?:(?:company|legal|trading|business|account|customer|client) )?names?\b/i;
/** 云帆贸易（原名：启明贸易）, Novex Ltd (f.k.a. Brightline Ltd); the other way round 启明贸易（已更名为云帆贸易）, Brightline Ltd (now Novex Ltd). */
const otherBracket =
  /[(（]\s*(?:原名?称?|曾用名|更名前|前身(?:是|为)?|[已现后]?(?:更名|改名|变更)为?|现名?称?(?=[:：为])|现为|now(?: known as)?|renamed(?: as| to)?|f\.?\/?k\.?\/?a\b\.?|formerly(?: known as)?|former name)\s*[:：为]?\s*([^()（）]{2,60})[)）]/i;

function inBracket(cell: CellValue | undefined): string {
  const name = cellText(cell);
  if (!name.includes("(") && !name.includes("（")) return "";
  return otherBracket.exec(name)?.[1] ?? "";
}

/**
 * The names of before, from a column of their own or in brackets behind the names; null where nobody of a whole list
 * (`isPart`: of one that tells them) does.
 */
export function formerNames(table: Table, known: OwnTrades | undefined, isPart: boolean): FormerNames | null {
  const [names] = columnsOf(table, "companyName");
  if (names === undefined) return null;
  const own = table.columns.find(
    ({ field, heading }) => otherText.has(field) && formerHeading.test(heading.trim()),
  );
  const former = names.cells.map((cell, row) => cellText(own?.cells[row]) || inBracket(cell));
  if (!isPart && former.every((name) => name === "")) return null;
  return {
    column: nameColumn([...names.cells, ...former], 2 * table.rowCount, known),
    rowCount: table.rowCount,
  };
}

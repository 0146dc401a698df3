import { foldHeading } from "../../adopt/headings/foldHeading";
import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { countCodes, distinctCells } from "../../tables/cells/distinctCells";
import { type Column, columnOf, type Table } from "../../tables/table";
import { saysRefund } from "../../values/choices/saysRefund";
import { wordKey } from "../../values/text/foldText";
import { tellsPart } from "./partPayments";

/** 1/3, 第2期/共3期, 二期, 3rd payment: the place of a payment among those of its contract. */
const numbered =
  /^\d{1,2}\s?\/\s?\d{1,2}$|^第?[一二三四五六七八九十\d]{1,3}[期笔]款?(?:\s?\/?\s?共\d+期)?$|^(?:stage|milestone|payment|part) ?\d+$|^\d(?:st|nd|rd|th) ?payment$/;
const partFields: ReadonlySet<Field | null> = new Set<Field>(["dealType", "text", "detail", "product"]);
/** By judgement: a column of parts holds hardly anything else. */
const mostly = 0.8;

/** What a payment is for, where no number of the contract is kept: 所属商机/合同, Project. */
const paidFor = /合同|合约|商机|项目|订单|工程|\b(?:contract|project|opportunity|deal|order|job)\b/;
const namingFields: ReadonlySet<Field> = new Set<Field>(["detail", "product", "text", "identifier"]);

/** The number each row's order goes by, and whether those are contracts paid in parts. */
export interface OrderCells {
  readonly cells: readonly CellValue[];
  readonly inParts: boolean;
}

/**
 * Where rows are the payments of contracts, part by part, a contract is one order however often it is paid; a number of the
 * customer's own beside deliveries (PO) makes one order of none.
 */
export function orderCells(table: Table): OrderCells {
  const orders = columnOf(table, "orderId")?.cells ?? [];
  const named = columnOf(table, "contractNo") ?? table.columns.find(namesContracts);
  // Asked of a million rows only where contracts are named.
  const isPaid =
    named !== undefined && table.columns.some((column) => column !== named && tellsParts(column));
  if (!isPaid) return { cells: orders, inParts: false };
  const cells = named.cells.map((contract, row) => (contract === "" ? (orders[row] ?? "") : contract));
  return { cells, inParts: true };
}

function namesContracts({ field, heading }: Column): boolean {
  return namingFields.has(field) && paidFor.test(foldHeading(heading).words);
}

function tellsParts(column: Column): boolean {
  const distinct = partFields.has(column.field) ? distinctCells(column) : null;
  if (!distinct) return false;
  const counts = countCodes(distinct);
  let [parts, others] = [0, 0];
  distinct.values.forEach((value, code) => {
    const word = wordKey(String(value));
    if (word === "" || saysRefund(word)) return;
    if (numbered.test(word) || tellsPart(word)) parts += counts[code] ?? 0;
    else others += counts[code] ?? 0;
  });
  return parts > 0 && parts >= (parts + others) * mostly;
}

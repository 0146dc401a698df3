import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { countCodes, distinctCells } from "../../tables/distinctCells";
import { type Column, columnOf, type Table } from "../../tables/table";
import { tellsBack } from "../../values/choices/tellsBack";
import { wordKey } from "../../values/text/foldText";
import { tellsPart } from "./partPayments";

/** 1/3, 第2期/共3期, 二期, 3rd payment: the place of a payment among those of its contract. */
const numbered =
  /^\d{1,2}\s?\/\s?\d{1,2}$|^第?[一二三四五六七八九十\d]{1,3}[期笔]款?(?:\s?\/?\s?共\d+期)?$|^(?:stage|milestone|payment|part) ?\d+$|^\d(?:st|nd|rd|th) ?payment$/;
const partFields: ReadonlySet<Field | null> = new Set<Field>(["dealType", "text", "detail", "product"]);
/** By judgement: a column of parts holds hardly anything else. */
const mostly = 0.8;

/**
 * The number each row's order goes by. Where rows are the payments of contracts, part by part, a contract is one order however
 * often it is paid; a number of the customer's own beside deliveries (PO) makes one order of none.
 */
export function orderCells(table: Table): readonly CellValue[] {
  const orders = columnOf(table, "orderId")?.cells ?? [];
  const contracts = columnOf(table, "contractNo")?.cells;
  if (contracts === undefined || !table.columns.some(tellsParts)) return orders;
  return contracts.map((contract, row) => (contract === "" ? (orders[row] ?? "") : contract));
}

function tellsParts(column: Column): boolean {
  const distinct = partFields.has(column.field) ? distinctCells(column) : null;
  if (!distinct) return false;
  const counts = countCodes(distinct);
  let [parts, others] = [0, 0];
  distinct.values.forEach((value, code) => {
    const word = wordKey(String(value));
    if (word === "" || tellsBack(word)) return;
    if (numbered.test(word) || tellsPart(word)) parts += counts[code] ?? 0;
    else others += counts[code] ?? 0;
  });
  return parts > 0 && parts >= (parts + others) * mostly;
}

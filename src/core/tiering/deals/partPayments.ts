import { countCodes, distinctCells } from "../../tables/cells/distinctCells";
import type { Column, Table } from "../../tables/table";
import { saysRefund } from "../../values/choices/saysRefund";
import { wordKey } from "../../values/text/foldText";
import { payerOf } from "./payerOf";

/** What is paid after a deposit: 尾款, 二期款, Final, Balance, Installment 2, what the bank pays. */
const later =
  /尾款|余款|尾期|分期|进度款|结清款|按揭|放款|[二三四]期款|第[二三四]笔|\b(?:final|balance|install?ments?|remainder|remaining)(?: ?payments?| ?due)?(?![a-z])|\b(?:second|third|2nd|3rd|progress|milestone) ?payment/;
/** What is paid first, however it is called. */
const first = /[定订]金|首[付期款]|预[付收]|deposit|advance|retainer|prepa|\b(?:down|first|initial) ?payment/;
/** … and is part of a price by its name; a deposit may be held until it is given back. */
const firstOfPrice = /首[付期款]|\b(?:down|first|initial) ?payment/;

/** Whether a word (folded) tells which part of a price is paid. */
export function tellsPart(word: string): boolean {
  return later.test(word) || first.test(word);
}

/** Which part of a price a kind of deal pays; null for any other, and for money given back. */
export type Part = "first" | "firstOfPrice" | "later";

export function partOf(cell: string): Part | null {
  const word = wordKey(cell);
  if (word === "" || saysRefund(word)) return null;
  if (later.test(word)) return "later";
  return firstOfPrice.test(word) ? "firstOfPrice" : first.test(word) ? "first" : null;
}

/** By judgement: payments after the first one are no rare thing where prices are paid in parts. */
const leastLater = 0.1;
/** By judgement: of orders paid in parts half at least have come to the second one, and three are no slip. */
const mostPaid = 0.5;
const fewestLater = 3;

/**
 * Whether what was paid, part by part, stands on a list: deposits beside what is paid after them, which is more than all else
 * that was bought, or is paid by others than those who buy at once. Then a deposit is part of a price, and no money held
 * until an order counts it.
 */
export function arePartPayments(table: Table, kinds: Column | undefined): boolean {
  const distinct = kinds && distinctCells(kinds);
  if (!distinct) return false;
  const counts = countCodes(distinct);
  let [before, after, others] = [0, 0, 0];
  distinct.values.forEach((value, code) => {
    const rows = counts[code] ?? 0;
    const part = partOf(String(value));
    if (part === "later") after += rows;
    else if (part !== null) before += rows;
    else if (isGoods(String(value))) others += rows;
  });
  if (after > others && after >= distinct.codes.length * leastLater) return true;
  return before > 0 && after >= Math.max(fewestLater, before * mostPaid) && !areBesideGoods(table, kinds);
}

function isGoods(cell: string): boolean {
  const word = wordKey(cell);
  return word !== "" && !saysRefund(word);
}

/** By judgement: nearly all who pay in parts have the goods on the list as well, which count by themselves. */
const nearlyAll = 0.8;

/** Whether who pays a part has bought on the list too, so that the part is a payment for what counts already. */
export function areBesideGoods(table: Table, kinds: Column): boolean {
  const payer = payerOf(table);
  const [paying, buying] = [new Set<string>(), new Set<string>()];
  kinds.cells.forEach((cell, row) => {
    const word = String(cell);
    const customer = payer(row);
    if (customer === "") return;
    if (partOf(word) !== null) paying.add(customer);
    else if (isGoods(word)) buying.add(customer);
  });
  const both = [...paying].filter((customer) => buying.has(customer)).length;
  return both > 0 && both >= paying.size * nearlyAll;
}

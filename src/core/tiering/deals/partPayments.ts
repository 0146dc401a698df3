import { countCodes, distinctCells } from "../../tables/cells/distinctCells";
import type { Column } from "../../tables/table";
import { saysRefund } from "../../values/choices/saysRefund";
import { wordKey } from "../../values/text/foldText";

/** What is paid after a deposit: 尾款, 二期款, Final, Balance, Installment 2. */
const later =
  /尾款|余款|尾期|分期|进度款|结清款|[二三四]期款|第[二三四]笔|\b(?:final|balance|install?ments?|remainder|remaining)\b/;
/** What is paid first, however it is called. */
const first = /[定订]金|首[付期]|预[付收]|deposit|advance|retainer|prepa/;

/** Whether a word (folded) tells which part of a price is paid. */
export function tellsPart(word: string): boolean {
  return later.test(word) || first.test(word);
}

/** By judgement: payments after the first one are no rare thing where prices are paid in parts. */
const leastLater = 0.1;

/**
 * Whether a list holds what was paid, part by part, and no orders: deposits stand beside what is paid after them, which
 * is more than all else that was bought. Then a deposit is part of a price, and no money held until an order counts it.
 */
export function arePartPayments(kinds: Column | undefined): boolean {
  const distinct = kinds && distinctCells(kinds);
  if (!distinct) return false;
  const counts = countCodes(distinct);
  let [after, others] = [0, 0];
  distinct.values.forEach((value, code) => {
    const word = wordKey(String(value));
    if (word === "" || saysRefund(word)) return;
    if (later.test(word)) after += counts[code] ?? 0;
    else if (!first.test(word)) others += counts[code] ?? 0;
  });
  return after > others && after >= distinct.codes.length * leastLater;
}

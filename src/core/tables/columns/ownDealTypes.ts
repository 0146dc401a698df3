import type { CellValue } from "../../sheets/cell";
import type { DictionaryEntry } from "../../sheets/dictionaries";
import { dealTypeNamed } from "../../values/choices/dealTypeNamed";
import { readings } from "../../values/text/reading";
import { countCodes } from "../cells/distinctCells";

/**
 * Gives the kinds of deals a company has its own words for the code of the entry they mean, in place; how they were
 * read stays as it is. Words that tell nothing (零担, 大货) are purchases where they stand in more rows than words for
 * one do. What comes in for goods that have rows of their own (回款) is none: it would count them twice. `rows` tells
 * which of the values each row holds; null: there is a value a row.
 */
export function addOwnDealTypes(
  values: readonly CellValue[],
  entries: readonly DictionaryEntry[],
  read: { readonly codes: Int16Array; readonly readings: Uint8Array },
  rows: Uint16Array | null,
): void {
  const { codes, readings: ways } = read;
  const untold: number[] = [];
  const paid: number[] = [];
  for (let i = 0; i < codes.length; i++) {
    if (ways[i] !== readings.unreadable) continue;
    const text = String(values[i] ?? "").trim();
    const id = dealTypeNamed(text);
    if (isPayment(text)) paid.push(i);
    else if (id === undefined && isWord(text)) untold.push(i);
    else if (id) codes[i] = entries.findIndex((entry) => entry.id === id);
  }
  const purchase = entries.findIndex(({ id }) => id === "purchase");
  if (purchase < 0) return;
  if (untold.length > 0) takeUntold(codes, purchase, untold, countsOf(values, rows));
  if (paid.length === 0) return;
  const areGoods = codes.some((code, i) => code === purchase && !instalment.test(String(values[i]).trim()));
  if (!areGoods) for (const i of paid) codes[i] = purchase;
}

/** Whether a word says that money came in for goods: 回款, 收款-2. */
export function isPayment(text: string): boolean {
  return payment.test(text);
}

/** Whether a word for a kind of deal tells nothing of it: PM, 私教, 批减. */
export function tellsNoKind(text: string): boolean {
  return !isPayment(text) && !doubted.test(text) && dealTypeNamed(text) === undefined;
}

/** What comes in for goods, or for part of them (回款（微信）, 收款-2); 收款机 is goods, 付款退回 a refund. */
const payment =
  /^(?:客户|部分)?(?:[回收还付到](?:款|账|欠款?)|还钱|结账|清账)(?:[到入转]账|现金|单)?(?:$|[^\p{L}])|^(?:payments?|receipts?)(?: received)?$/iu;
/** Of a sheet of instalments (定金, 进度款, 尾款) every row is a payment, and they are the purchases. */
const instalment = /[款金]$/;

/** Words that tell nothing become purchases where they are the usual ones. */
function takeUntold(
  codes: Int16Array,
  purchase: number,
  untold: readonly number[],
  counts: Int32Array,
): void {
  const bought = codes.reduce((sum, code, i) => (code === purchase ? sum + (counts[i] ?? 0) : sum), 0);
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const own = untold.filter((i) => (counts[i] ?? 0) >= houseShare * rows);
  if (own.reduce((sum, i) => sum + (counts[i] ?? 0), 0) > bought) for (const i of own) codes[i] = purchase;
}

/** Share of the rows from which a word that tells nothing is one of the house: as of words used all the time (see anomalies/words/options/houseWords). */
export const houseShare = 0.01;

const doubted = /[?？#]/;

function isWord(text: string): boolean {
  return /\p{Script=Han}|[A-Za-z]{3}/u.test(text) && !doubted.test(text);
}

function countsOf(values: readonly CellValue[], rows: Uint16Array | null): Int32Array {
  return rows === null ? new Int32Array(values.length).fill(1) : countCodes({ values, codes: rows });
}

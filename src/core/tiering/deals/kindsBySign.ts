import type { DictionaryEntry } from "../../sheets/dictionaries";
import { distinctCells } from "../../tables/cells/distinctCells";
import { choicesRead } from "../../tables/columns/choiceColumn";
import type { Figures } from "../../tables/columns/figures";
import { houseShare, tellsNoKind } from "../../tables/columns/ownDealTypes";
import { isMostlyBelow, type Signs, signsOf } from "../../tables/deals/signs";
import type { Column } from "../../tables/table";
import { readings } from "../../values/text/reading";
import { dealKinds } from "./deals";

/** Beside the kinds of deals: the sign of the sum tells, and where nothing was paid it is no deal. */
export const signKind = 8;

/**
 * What stands in a list of deals and sold nothing, though it has a sum: balances, stock, offers. Of Latin words the whole
 * must say so: Airport transfer, Livestock and Balance bike are sold.
 */
const noDeal =
  /期初|期末|结转|余额|调拨|调账|盘[点盈亏]|报损|入库|领用|^内部(?!装)|^(?:报价|询价|意向)|brought forward|carried (?:forward|over)|^(?:(?:opening|closing) balances?|balances?(?: [bc]\/?[fd])?|[bc]\/?[fd]|(?:stock|bank|internal) transfers?|transfers?(?: in| out)?|journals?(?: entr(?:y|ies))?|stock(?:[- ]?take| adjustment| in| out)?|internal(?: use)?|quot(?:e|ation)|estimate|proposal|[ei]nquiry|draft)$/i;
/** By judgement: a slip is typed once or twice, what a house calls a kind of deal comes back. */
const fewestRows = 3;
const word = /\p{Script=Han}|\p{L}{3}/u;
/** Two letters (PM) are a word where they are the house's. */
const shortWord = /^\p{L}{2}$/u;
/** By judgement: one proof in three is charged for (打样), and of what is given away hardly any row has a sum. */
const charged = 0.2;

interface TypedDeals {
  readonly types: Column;
  readonly kinds: Figures;
  readonly amounts: Figures;
}

/**
 * Kinds of deals, where the sums decide of those whose word tells nothing: PM and 私教 that are charged for are bought, 补差
 * and 批减 below zero are given back, as in a list without types.
 */
export function withKindsBySign(
  { types, kinds, amounts }: TypedDeals,
  entries: readonly DictionaryEntry[],
): Figures {
  const words = distinctCells(types)?.values;
  if (words === undefined || kinds.ofRow === null) return kinds;
  const { readings: ways } = choicesRead(types, entries);
  const rows = kinds.ofRow.length;
  const fewest = words.map((cell, i) =>
    ways[i] === readings.unreadable ? fewestOf(String(cell).normalize("NFKC").trim(), rows) : null,
  );
  if (fewest.every((least) => least === null)) return kinds;
  const signs = signsOf(kinds.ofRow, amounts, words.length);
  const values = Uint8Array.from(kinds.values, (kind, i) => {
    const least = fewest[i] ?? null;
    return least !== null && isBySign(kind, signs(i), least) ? signKind : kind;
  });
  return { values, ofRow: kinds.ofRow };
}

/** Rows a word must have for sums to decide of it; null where it tells something, or is none. */
function fewestOf(text: string, rows: number): number | null {
  if (!tellsNoKind(text) || noDeal.test(text)) return null;
  if (word.test(text)) return fewestRows;
  return shortWord.test(text) ? Math.max(fewestRows, rows * houseShare) : null;
}

function isBySign(kind: number, { rows, above, below }: Signs, least: number): boolean {
  if (rows < least) return false;
  if (kind === dealKinds.purchase) return isMostlyBelow({ rows, below });
  return above + below >= Math.max(fewestRows, rows * charged);
}

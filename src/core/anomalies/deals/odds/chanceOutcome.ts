import type { CellValue } from "../../../sheets/cell";
import { stageOf } from "../../../tables/deals/pipelines";

/** What became of a chance: `open` where its stage says neither. */
export type ChanceOutcome = "won" | "lost" | "open";

/** Stages of many systems; 签约 may also be one to come, so that what is asked of them must hold for the sheet itself. */
const won = /^(?:closed?[\s_-]*)?won$|^win$|^signed$|^已?(?:经?赢单|成交|签约|签单|成单|中标)$/i;
const lost = /^(?:closed?[\s_-]*)?lost$|^(?:已?(?:[输丢失]单|流失|战败|丢标|落标)|未(?:成交|中标))$/i;

/** Null for a blank cell. */
export function chanceOutcome(cell: CellValue): ChanceOutcome | null {
  const stage = stageOf(cell);
  if (stage === "") return null;
  if (won.test(stage)) return "won";
  return lost.test(stage) ? "lost" : "open";
}

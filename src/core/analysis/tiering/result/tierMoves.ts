import { isStepUp, type Tier } from "../../../sheets/tier";
import { type Language, words } from "../../../sheets/words";

const moves = {
  up: words("升级", "Up"),
  down: words("降级", "Down"),
  same: words("保持", "Same"),
  first: words("首次", "First run"),
  added: words("新增", "Added"),
  lost: words("流失", "Lost"),
  back: words("挽回", "Won back"),
  byHand: words("人工", "By hand"),
} as const;

/** How a tier came from the one before; `isFirst` where nobody of the run had one. */
export function moveOf(from: Tier | null, to: Tier, isFirst: boolean): keyof typeof moves {
  if (from === null) return isFirst ? "first" : "added";
  if (from === to) return "same";
  if (to === "lost") return "lost";
  if (from === "lost") return "back";
  return isStepUp(from, to) ? "up" : "down";
}

/** As 客户价值分析 and 分级历史 call it. */
export function moveWords(move: keyof typeof moves, language: Language): string {
  return moves[move][language];
}

import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import type { TakenBackTold } from "../deals/takenBack";
import { enMany } from "../reasons/reasonWords";

/** Says that purchases with the opposite sign are taken off as refunds: a slip of the sign has to be mended first. */
export function takenBackLines(back: TakenBackTold | null | undefined, language: Language) {
  if (!back) return [];
  const { rows, customers } = back;
  const text =
    language === "zh-CN"
      ? `${grouped(rows)} 笔购买的金额正负与其他购买相反，而客户此前的购买不少于该金额，已按退款扣除，涉及 ${grouped(customers)} 个客户；若只是正负号写错，请先改正。`
      : `${enMany(rows, "purchase")} with the opposite sign ${rows === 1 ? "is" : "are"} taken off as ${rows === 1 ? "a refund" : "refunds"}, for as much had been bought before; ${enMany(customers, "customer")} affected. Where only the sign is wrong, correct it first.`;
  return [{ cause: "taken-back" as const, rows, customers, fix: null, text }];
}

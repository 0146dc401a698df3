import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import type { RefundsTold } from "../deals/addedRefunds";
import { enMany } from "../reasons/reasonWords";

/** Says that what a column beside the sales says was given back is taken off them. */
export function refundLines(refunds: RefundsTold | null | undefined, language: Language) {
  if (!refunds) return [];
  const { headings, rows, customers } = refunds;
  const columns = headings.length === 1 ? "column" : "columns";
  const text =
    language === "zh-CN"
      ? `${headings.map((heading) => `「${heading}」`).join("")}列中 ${grouped(rows)} 笔退款已从同行的购买中扣除，涉及 ${grouped(customers)} 个客户。`
      : `${enMany(rows, "refund")} in the ${columns} ${headings.join(", ")} ${rows === 1 ? "is" : "are"} taken off the purchases beside ${rows === 1 ? "it" : "them"}; ${enMany(customers, "customer")} affected.`;
  return [{ cause: "refunds" as const, rows, customers, fix: null, text }];
}

import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import { enMany } from "../reasons/reasonWords";

/** Two sheets that seem to hold the same business twice, and the customers on both. */
export interface ParallelSheets {
  readonly sheets: readonly [string, string];
  readonly customers: number;
}

/** Says which sheets may count the same business twice: whoever keeps them knows. */
export function parallelLines(parallel: readonly ParallelSheets[], language: Language) {
  return parallel.map(({ sheets: [one, other], customers }) => {
    const text =
      language === "zh-CN"
        ? `「${one}」和「${other}」里有 ${grouped(customers)} 个客户相同，同一时期金额也相近，可能是同一批生意（如订单和发票），现在两边都计入。若是，请在「调整列对应」中只保留一张作为交易。`
        : `${enMany(customers, "customer")} on both ${one} and ${other} with much the same amounts over the same days: perhaps orders and their invoices. Both count now; if they are the same business, keep one of them as transactions under “Adjust columns”.`;
    return { cause: "parallel" as const, rows: 0, customers, fix: null, text };
  });
}

import { enCount } from "../format";
import type { Texts } from "../zh-CN";

export const splits: Texts["splits"] = {
  offer: "Split columns",
  offerLead: (headings) => `Take “${headings}” apart; the column itself stays as it is`,
  title: "Split columns",
  lead: "Columns that hold several things are taken apart into new columns right of the sheet. The old column stays as it is, and it can be undone.",
  none: "No column to split",
  noneLead: "Looked at contact details, addresses, regions and telephone columns with two numbers in a cell.",
  into: (headings) => `Into ${headings}`,
  counts: (rows, doubts) =>
    doubts === 0
      ? `${enCount(rows, "cell", "cells")} to split`
      : `${enCount(rows, "cell", "cells")} to split, ${enCount(doubts, "cell", "cells")} not understood`,
  choose: (heading) => `Split “${heading}”`,
  noRoom:
    "Something stands right beside the table, so there is no room for new columns. Please clear a few columns on its right first.",
  check: (rows) => `Check cell by cell (${enCount(rows, "cell", "cells")})`,
  refused: (rows) => `${enCount(rows, "cell", "cells")} left out`,
  take: (row) => `Split row ${row}`,
  doubts: (count) => `${enCount(count, "cell", "cells")} not understood`,
  doubtsLead: "These are not split; they stay in their column.",
  decline: "Don’t offer again",
  settled: (count) => `${enCount(count, "column", "columns")} not offered any more`,
  reopen: "Split after all",
  chosen: (columns) => `${enCount(columns, "column", "columns")} chosen`,
  preview: "Preview",
};

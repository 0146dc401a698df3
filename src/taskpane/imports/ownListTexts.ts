import type { Language } from "../../core/sheets/words";

interface OwnListTexts {
  readonly own: string;
  readonly left: (headings: readonly string[], rows: number) => string;
  readonly addNotes: string;
}

/** Words on rows that go into a list of the team's own; here, so that they are loaded with their page. */
export const ownListTexts: Readonly<Record<Language, OwnListTexts>> = {
  "zh-CN": {
    own: "接在自有表最后一行下面，用它自己的列、选项和编号；已有的客户、订单和跟进不再写入。",
    left: (headings, rows) =>
      `表中没有这些列，也没有备注列，${rows} 行的这些内容不会写入：${headings.join("、")}`,
    addNotes: "在表的最右边加一列「备注」存放，可随导入一起撤销",
  },
  "en-US": {
    own: "Goes below the last row of your own list, in its columns, words and numbering; customers, orders and follow-ups it has are left out.",
    left: (headings, rows) =>
      `The list has no such columns and no notes; of ${rows === 1 ? "1 row" : `${rows} rows`} this is not written: ${headings.join(", ")}`,
    addNotes: "Add a column “Notes” at its right edge for this; undone with the import",
  },
};

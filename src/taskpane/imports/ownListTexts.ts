import type { Language } from "../../core/sheets/words";

interface OwnListTexts {
  readonly own: string;
  readonly left: (headings: readonly string[]) => string;
}

/** Words on rows that go into a list of the team's own; here, so that they are loaded with their page. */
export const ownListTexts: Readonly<Record<Language, OwnListTexts>> = {
  "zh-CN": {
    own: "接在自有表最后一行下面，用它自己的列、选项和编号；已有的客户和订单不再写入。",
    left: (headings) => `表中没有这些列，也没有备注列，内容留在文件里：${headings.join("、")}`,
  },
  "en-US": {
    own: "Goes below the last row of your own list, in its columns, words and numbering; customers and orders it has are left out.",
    left: (headings) =>
      `The list has no such columns and no notes; this stays in the file: ${headings.join(", ")}`,
  },
};

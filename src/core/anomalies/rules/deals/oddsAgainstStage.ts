import { roles } from "../../../sheets/fields";
import type { Words } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import { textAt } from "../../cells/textAt";
import { money } from "../../deals/money";
import { oddsColumns, oddsIn } from "../../deals/odds/oddsColumns";
import { type OffStage, oddsOffStage } from "../../deals/odds/oddsOffStage";
import { cellAt, columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import { hitsAtCells } from "../../rule/hitsAtCells";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const oddsAgainstStage: Rule = {
  id: "odds-against-stage",
  catalogue: "E48",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "成交概率与阶段矛盾",
      reason:
        "成交概率不在 0–100% 之内，或与阶段矛盾：同一张表里赢单的几乎都是 100%，丢单的都是 0，个别一行不是，阶段或概率没有跟着改。",
      example: "阶段「赢单」，赢率 30%；赢率 150%",
      fix: "核对阶段和概率，改正其中一个。",
    },
    "en-US": {
      title: "Odds contradict the stage",
      reason:
        "The odds of a deal lie outside 0–100 %, or contradict its stage: of this sheet nearly all deals won stand at 100 % and those lost at 0; where one does not, stage or odds were not brought up to date.",
      example: "Closed Won at 30 %; odds of 150 %",
      fix: "Check both and correct one.",
    },
  },
  find: (book) =>
    roles.flatMap((role) => {
      const table = tableOf(book, role);
      return hitsAtCells(table, oddsOffStage(table));
    }),
  explain: (book, _context, hit, language) => {
    const table = tableOf(book, hit.role);
    const found = oddsOffStage(table).find(({ row }) => row === hit.row);
    if (found === undefined) return explained(language, words("", ""));
    const columns = oddsColumns(table);
    const stage = textAt(table.columns[columns?.stage ?? -1], hit.row);
    const heading = columnAt(book, hit)?.heading ?? "";
    const { isMarked } = oddsIn(cellAt(book, hit));
    const written = (meant: number) => (isMarked ? `${meant}%` : (meant / 100) * (columns?.whole ?? 100));
    return explained(
      language,
      saidOf(found, heading, stage),
      guess(found.meant === null ? null : written(found.meant)),
    );
  },
};

function saidOf({ about, is, others }: OffStage, heading: string, stage: string): Words {
  const odds = `${money(is)}%`;
  if (about === "bounds")
    return words(`「${heading}」${odds} 不在 0–100% 之内`, `“${heading}” of ${odds} lies outside 0–100%`);
  if (about === "open")
    return words(
      `阶段「${stage}」还没有赢单，「${heading}」却是 100%；同阶段的其他 ${others} 行都不是`,
      `“${stage}” is not won yet, but “${heading}” is 100%; of ${others} others at this stage none is`,
    );
  const due = about === "won" ? "100%" : "0";
  return words(
    `阶段「${stage}」，「${heading}」却是 ${odds}；同阶段的其他 ${others} 行都是 ${due}`,
    `“${stage}”, but “${heading}” is ${odds}; ${others} others at this stage have ${due}`,
  );
}

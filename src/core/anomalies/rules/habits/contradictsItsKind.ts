import { roles } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { textAt } from "../../cells/textAt";
import { explained, guess } from "../../rule/explained";
import { hitsAtCells } from "../../rule/hitsAtCells";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";
import type { Unfitting } from "../../words/kinds/breakingRows";
import { contradictions } from "../../words/kinds/dependencies";
import { saidOfAddress, toldOtherwise } from "../../words/kinds/toldInAddress";
import { unfitting } from "../../words/kinds/unfitting";
import { saidOfUnfitting } from "../../words/kinds/unfittingWords";

export const contradictsItsKind: Rule = {
  id: "contradicts-its-kind",
  catalogue: "E39",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "与同类各行不一致",
      reason:
        "同一张表里，一列几乎总能由另一列得出（邮编与省、产品与单位、状态与该填的日期、状态与到期没到期）；个别一行不同，多半有一个填错。",
      example: "邮编 19103 的其他 37 行都是 PA，这一行是 NE；120 行「已收」有 118 行填了收款日，这一行空着",
      fix: "核对这两格。",
    },
    "en-US": {
      title: "Contradicts its kind",
      reason:
        "In this sheet one column nearly always follows from another (postcode and state, product and unit, a status and the day it asks for, or whether that is still to come); a row that differs mostly has a slip in one of them.",
      example:
        "37 rows of ZIP 19103 say PA, this one NE; 118 of 120 paid rows have a day of payment, this one has none",
      fix: "Check both cells.",
    },
  },
  find: (book, context) =>
    roles.flatMap((role) => {
      const table = tableOf(book, role);
      const found = [contradictions(table), toldOtherwise(table), unfitting(table, context.today)];
      const byRow = new Map(
        found.toReversed().flatMap((cells) => cells.map((one) => [one.row, one] as const)),
      );
      return hitsAtCells(
        table,
        [...byRow.values()].toSorted((a, b) => a.row - b.row),
      );
    }),
  explain: (book, { today }, hit, language) => {
    const table = tableOf(book, hit.role);
    const found = contradictions(table).find(({ row }) => row === hit.row);
    const isHit = ({ row, column }: Unfitting) => row === hit.row && column === hit.column;
    if (found === undefined)
      return (
        saidOfAddress(table, hit, language) ??
        saidOfUnfitting(unfitting(table, today).find(isHit), table, language)
      );
    const [own, given] = [table.columns[found.column], table.columns[found.given]];
    if (own === undefined || given === undefined) return explained(language, words("", ""));
    const { key, others, usual } = found;
    const value = textAt(own, hit.row);
    return explained(
      language,
      words(
        `「${given.heading}」为 ${key} 的其他 ${others} 行，「${own.heading}」都是「${usual}」，这里是「${value}」`,
        `${others} other rows with ${key} under “${given.heading}” have “${usual}” under “${own.heading}”, this one “${value}”`,
      ),
      guess(usual),
    );
  },
};

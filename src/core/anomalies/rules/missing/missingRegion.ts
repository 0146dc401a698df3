import { words } from "../../../sheets/words";
import { columnOf, type Table } from "../../../tables/table";
import { keptWhere } from "../../cells/rowsWhere";
import { rowsAbroad } from "../../places/regionFault";
import { regionHint } from "../../places/regionHint";
import { missingLevel, regionIn, regionReadAt, regionsOf } from "../../places/regions";
import { writtenRegion } from "../../places/regionWriting";
import { blankHits } from "../../rule/blanks";
import { columnAt } from "../../rule/cellAt";
import { explained, guess } from "../../rule/explained";
import type { Hits } from "../../rule/hit";
import type { Rule } from "../../rule/rule";

export const missingRegion: Rule = {
  id: "missing-region",
  catalogue: "B14",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: ["customers"], anyOf: [["customers.region", "customers.province", "customers.city"]] },
  words: {
    "zh-CN": {
      title: "未填地区",
      reason: "没有地区就无法分区统计和安排拜访。",
      example: "（空）",
      fix: "按地址、名称或信用代码补上。",
    },
    "en-US": {
      title: "Region missing",
      reason: "Without a region nothing can be grouped or planned by place.",
      example: "(blank)",
      fix: "Take it from the address, name or credit code.",
    },
  },
  find: ({ customers }) =>
    columnOf(customers, "region") === undefined
      ? [
          ...blankHits(customers, ["province"]).map((hits) => atHome(customers, hits)),
          ...blankHits(customers, ["city"]),
        ].map((hits) => untold(customers, hits))
      : blankHits(customers, ["region"]),
  explain: (book, _context, hit, language) => {
    const place = columnAt(book, hit)?.field === "region" ? regionHint(book.customers, hit.row) : null;
    const hint = place === null ? null : writtenRegion(book.customers, place);
    return explained(
      language,
      words(
        `未填地区${hint === null ? "" : `，建议「${hint}」`}`,
        `Region missing${hint === null ? "" : `; perhaps ${hint}`}`,
      ),
      guess(hint),
    );
  },
};

/** 北京市 with its district has no city beside it, and 山东青岛 under 省, or 青岛 under 市, says both. */
function untold(customers: Table, hits: Hits): Hits {
  const regions = regionsOf(customers);
  const isTold = (row: number) => {
    const read = regionReadAt(regions, row);
    return regionIn(read) !== undefined && missingLevel(read) !== "city";
  };
  return { ...hits, rows: keptWhere(hits.rows, (row) => !isTold(row)) };
}

/** Izmir and Monterrey lie in no province of ours. */
function atHome(customers: Table, hits: Hits): Hits {
  const abroad = rowsAbroad(customers, hits.rows);
  return { ...hits, rows: keptWhere(hits.rows, (row) => !abroad.has(row)) };
}

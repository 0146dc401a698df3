import { words } from "../../../sheets/words";
import { regionHits } from "../../places/regionFault";
import { regionReadAt, regionsOf } from "../../places/regions";
import { writtenRegion } from "../../places/regionWriting";
import { explained } from "../../rule/explained";
import type { Rule } from "../../rule/rule";

export const ambiguousRegion: Rule = {
  id: "ambiguous-region",
  catalogue: "E33",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], anyOf: [["customers.region", "customers.district"]] },
  words: {
    "zh-CN": {
      title: "地区有多种可能",
      reason: "同名的地方不止一处，系统不替您猜。",
      example: "朝阳区（北京、长春）",
      fix: "补上省市。",
    },
    "en-US": {
      title: "Region may be several places",
      reason: "More than one place bears this name; nothing is guessed.",
      example: "朝阳区",
      fix: "Add province and city.",
    },
  },
  find: ({ customers }) => regionHits(customers, ({ reading }) => reading === "ambiguous"),
  explain: ({ customers }, _context, hit, language) => {
    const read = regionReadAt(regionsOf(customers), hit.row);
    const names =
      read.reading === "ambiguous" ? read.candidates.map((region) => writtenRegion(customers, region)) : [];
    return explained(language, words(`可能是 ${names.join(" 或 ")}`, `May be ${names.join(" or ")}`));
  },
};

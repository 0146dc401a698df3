import { words } from "../../../sheets/words";
import { regionHits } from "../../places/regionFault";
import { missingLevel } from "../../places/regions";
import { explained } from "../../rule/explained";
import type { Rule } from "../../rule/rule";

export const regionWithoutDistrict: Rule = {
  id: "region-without-district",
  catalogue: "B15",
  severity: "info",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], anyOf: [["customers.region", "customers.district"]] },
  words: {
    "zh-CN": {
      title: "地区未填到区县",
      reason: "有市没有区县，够用但不够细。",
      example: "浙江省嘉兴市",
      fix: "有空时补上区县。",
    },
    "en-US": {
      title: "Region stops at the city",
      reason: "Enough to group by, but without a district.",
      example: "浙江省嘉兴市",
      fix: "Add the district when convenient.",
    },
  },
  find: ({ customers }) => regionHits(customers, (read) => missingLevel(read) === "district"),
  explain: (_book, _context, _hit, language) =>
    explained(language, words("地区未填到区县", "The district is not given")),
};

import { grouped } from "../../../sheets/grouped";
import { words } from "../../../sheets/words";
import { explained } from "../../rule/explained";
import { hitsIn } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const staleTiers: Rule = {
  id: "stale-tiers",
  catalogue: "H05",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], context: ["tieredOn"] },
  words: {
    "zh-CN": {
      title: "评级已过期",
      reason: "等级每季度评一次，过了就不反映现状。",
      example: "上次评级 2024-03-31",
      fix: "运行一次分级。",
    },
    "en-US": {
      title: "Tiering stale",
      reason: "Tiers are assigned every quarter; older ones no longer fit.",
      example: "last assigned 2024-03-31",
      fix: "Assign tiers again.",
    },
  },
  find: ({ customers }, { tieredOn, today }) =>
    tieredOn !== undefined && today - tieredOn > quarter
      ? hitsIn(customers, null, Int32Array.of(0), "warning")
      : [],
  explain: (_book, { tieredOn = 0, today }, _hit, language) =>
    explained(
      language,
      words(
        `上次评级已过 ${grouped(today - tieredOn)} 天`,
        `Tiers were assigned ${grouped(today - tieredOn)} days ago`,
      ),
    ),
};

/** The longest quarter, in days. */
const quarter = 92;

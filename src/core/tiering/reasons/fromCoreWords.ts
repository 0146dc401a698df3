import { type Words, words } from "../../sheets/words";
import type { Assignment, Tiering } from "../assigning/assignTiers";
import type { Scheme } from "../scheme/scheme";
import { bandText } from "./bandWords";
import { tierLabel } from "./reasonWords";

/**
 * From 核心 to 潜力 by score: the upper line that was missed, for the second time where 核心 had its period of grace, and the
 * lower one, which holds within the band as well. Null for any other move.
 */
export function fromCoreWords(
  { now, before }: Tiering,
  customer: number,
  { tier, previous, cause }: Assignment,
  scheme: Scheme,
): Words | null {
  const score = now.scores.total[customer] ?? Number.NaN;
  const { core, potential } = scheme.cutoffs;
  const stepped = previous === "core" && tier === "potential" && cause === "score";
  if (!stepped || scheme.pareto !== null || !(score < core)) return null;
  const again = (before?.scores.total[customer] ?? Number.NaN) < core;
  const label = (level: "core" | "potential", language: "zh-CN" | "en-US") =>
    `${tierLabel(level, scheme.labels, language)}${language === "zh-CN" ? "线" : " line"} ${level === "core" ? core : potential}`;
  const missed = words(
    `，${again ? "连续两期" : ""}低于${label("core", "zh-CN")}`,
    `, below the ${label("core", "en-US")}${again ? " for the second period" : ""}`,
  );
  const band = bandText(now, customer, scheme, "down");
  const kept =
    score >= potential
      ? words(`，达到${label("potential", "zh-CN")}。`, `, at or above the ${label("potential", "en-US")}.`)
      : words(
          `，与${label("potential", "zh-CN")} 相差在${band["zh-CN"]}之内，暂不再降（临界）。`,
          ` and below the ${label("potential", "en-US")} too, within ${band["en-US"]}, so no lower yet (borderline).`,
        );
  return words(missed["zh-CN"] + kept["zh-CN"], missed["en-US"] + kept["en-US"]);
}

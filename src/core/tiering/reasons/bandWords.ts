import { type Words, words } from "../../sheets/words";
import type { Assignment, Tiering } from "../assigning/assignTiers";
import { deadBandAt } from "../assigning/deadBand";
import { tierSteps } from "../assigning/tierRules";
import type { Scheme } from "../scheme/scheme";
import { linesOf } from "../scoring/pareto";

/** Held by the dead band: how wide it is. Whoever passed one line may be held at the next. */
export function withinBand(
  { now }: Tiering,
  customer: number,
  { tier, previous }: Assignment,
  scheme: Scheme,
): Words {
  const own = lineOf(tier, scheme);
  const below = tier !== "regular" && (now.scores.total[customer] ?? 0) < own;
  const band = bandText(now, customer, scheme, below ? "down" : "up");
  const held = tier === previous;
  return words(
    `，在${band["zh-CN"]}之内，${held ? "本期不变" : "暂不再升"}（临界）。`,
    `, within ${band["en-US"]}${held ? "" : ", so no higher yet"} (borderline).`,
  );
}

/**
 * Moved now although the score lay on this side of the line before: the band held it then, and is passed. Nothing
 * where the line alone says it.
 */
export function beyondBand(
  { now, before }: Tiering,
  customer: number,
  { tier, previous, cause }: Assignment,
  scheme: Scheme,
): Words {
  const step = tierSteps.indexOf(tier) - tierSteps.indexOf(previous ?? tier);
  const was = scheme.pareto === null ? (before?.scores.total[customer] ?? Number.NaN) : Number.NaN;
  const line = lineOf(tier, scheme);
  const held = step > 0 ? was >= line : was < line;
  const onLadder = previous !== null && tierSteps.includes(previous);
  if (cause !== "score" || !onLadder || step === 0 || !held) return words("", "");
  // From 核心 to 潜力 it is the upper line that was passed, and the sentence names the lower.
  if (step < 0 && tier !== "regular") return words("", "");
  const band = bandText(now, customer, scheme, step > 0 ? "up" : "down");
  return words(`，且超出${band["zh-CN"]}`, ` by more than ${band["en-US"]}`);
}

function lineOf(tier: Assignment["tier"], scheme: Scheme): number {
  const { core, potential } = linesOf(scheme);
  return tier === "core" ? core : potential;
}

/** How wide the band is, and how many orders more or less make it so. */
export function bandText(now: Tiering["now"], customer: number, scheme: Scheme, way: "up" | "down"): Words {
  const { [way]: band, orders } = deadBandAt(now, customer, scheme);
  const points = String(Math.round(band * 10) / 10);
  const wide = spanWords[orders ?? 0] ?? spanWords[0];
  return words(`缓冲 ${points} 分${wide["zh-CN"]}`, `the band of ${points} points${wide["en-US"]}`);
}

/** What a band is as wide as, by the orders it allows for; the scheme's own needs no word. */
const spanWords = [
  words("", ""),
  words("（一单之差）", ", what one order makes"),
  words("（两单之差）", ", what two orders make"),
] as const;

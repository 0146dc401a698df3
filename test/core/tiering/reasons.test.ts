import type { Tier } from "../../../src/core/sheets/tier";
import type { Language } from "../../../src/core/sheets/words";
import type { Snapshot, Tiering } from "../../../src/core/tiering/assigning/assignTiers";
import type { TierCause } from "../../../src/core/tiering/assigning/tierRules";
import { explainTier } from "../../../src/core/tiering/reasons/explainTier";
import { fourTiers } from "../../../src/core/tiering/scheme/scheme";
import { rankScale } from "../../../src/core/tiering/scoring/rank";
import type { Yardstick, Yardsticks } from "../../../src/core/tiering/scoring/score";

interface Figures {
  readonly monetary: number;
  readonly frequency: number;
  readonly score: number;
  readonly satisfaction?: number;
  readonly refundShare?: number;
  /** Days of silence ÷ the usual gap. */
  readonly overdue?: number;
}

const one = (value: number) => Float64Array.of(value);

/** One customer at one day; ranks are taken among 101 evenly spread others, so that a point is a percent. */
function snapshot({
  monetary,
  frequency,
  score,
  satisfaction,
  refundShare = 0,
  overdue = 0.5,
}: Figures): Snapshot {
  const even = (step: number) => Float64Array.from({ length: 101 }, (_, i) => i * step);
  const shares = { monetary: monetary / 1_000_000, frequency: frequency / 20 };
  const weights = new Map([["monetary", 60] as const, ["frequency", 40] as const]);
  const columns = new Map([
    ["monetary", one(monetary)] as const,
    ["frequency", one(frequency)] as const,
    ["satisfaction", one(satisfaction ?? Number.NaN)] as const,
  ]);
  return {
    metrics: {
      asOf: 45_657,
      monetary: one(monetary),
      frequency: one(frequency),
      recency: one(20),
      tenure: one(800),
      previousMonetary: one(0),
      orders: one(frequency),
      dates: one(9),
      refundShare: one(refundShare),
      lastAmount: one(100),
      firstAmount: one(100),
    },
    rhythm: { expectedGap: one(40), overdue: one(overdue), lostAt: one(3.2), p80: 60, p90: 90 },
    columns,
    yardsticks: new Map([
      ["monetary", { kind: "rank", scale: rankScale(even(10_000)) }],
      ["frequency", { kind: "rank", scale: rankScale(even(0.2)) }],
    ]),
    weights,
    scores: {
      total: one(score),
      completeness: one(1),
      shares: new Map(),
      pointsOf: (indicator) =>
        indicator === "monetary"
          ? 60 * shares.monetary
          : indicator === "frequency"
            ? 40 * shares.frequency
            : 0,
    },
    active: Uint8Array.of(1),
  };
}

interface Case {
  readonly cause: TierCause;
  readonly tier: Tier;
  readonly previous?: Tier;
  readonly before?: Figures;
  readonly now: Figures;
  readonly zh: string;
  readonly en: string;
}

const steady = { monetary: 480_000, frequency: 10, score: 48.8 };

const cases: readonly Case[] = [
  {
    cause: "score",
    tier: "core",
    previous: "potential",
    before: { monetary: 700_000, frequency: 14, score: 70 },
    now: { monetary: 880_000, frequency: 18, score: 88.8 },
    zh: "由潜力客户升为核心客户：近12个月净消费 70 万元→88 万元（+26%，+10.8 分），下单 14 次→18 次（+8.0 分）；得分 70.0→88.8，达到核心客户线 80。",
    en: "Up from Potential to Core: 12-month net spend 700K→880K (+26%, +10.8 points), orders 14→18 (+8.0 points); score 70.0→88.8, at or above the Core line 80.",
  },
  {
    cause: "score",
    tier: "core",
    previous: "potential",
    before: { monetary: 700_000, frequency: 14, score: 70 },
    now: { monetary: 880_000, frequency: 18, score: 84 },
    zh: "由潜力客户升为核心客户：近12个月净消费 70 万元→88 万元（+26%，+10.8 分），下单 14 次→18 次（+8.0 分），整体客户水平上升（−4.8 分）；得分 70.0→84.0，达到核心客户线 80。",
    en: "Up from Potential to Core: 12-month net spend 700K→880K (+26%, +10.8 points), orders 14→18 (+8.0 points), the other customers rose (−4.8 points); score 70.0→84.0, at or above the Core line 80.",
  },
  {
    cause: "score",
    tier: "core",
    previous: "potential",
    before: { monetary: 500, frequency: 18, score: 36 },
    now: { monetary: 880_000, frequency: 18, score: 88.8 },
    zh: "由潜力客户升为核心客户：近12个月净消费 500 元→88 万元（为上期的 1,760 倍，+52.8 分），其余指标基本持平；得分 36.0→88.8，达到核心客户线 80。",
    en: "Up from Potential to Core: 12-month net spend 500→880K (1,760 times as much, +52.8 points), the rest much the same; score 36.0→88.8, at or above the Core line 80.",
  },
  {
    cause: "score",
    tier: "potential",
    previous: "core",
    before: { monetary: 900_000, frequency: 16, score: 86 },
    now: { monetary: 650_000, frequency: 16, score: 71 },
    zh: "由核心客户降为潜力客户：近12个月净消费 90 万元→65 万元（−28%，−15.0 分），其余指标基本持平；得分 86.0→71.0，低于核心客户线 80，达到潜力客户线 60。",
    en: "Down from Core to Potential: 12-month net spend 900K→650K (−28%, −15.0 points), the rest much the same; score 86.0→71.0, below the Core line 80, at or above the Potential line 60.",
  },
  {
    cause: "score",
    tier: "regular",
    previous: "regular",
    before: { ...steady, score: 48.8 },
    now: { ...steady, score: 44.5 },
    zh: "保持普通客户：自身指标基本未变（0.0 分），因整体客户水平上升，得分变动 −4.3 分；得分 48.8→44.5，低于潜力客户线 60。",
    en: "Stays Regular: own figures hardly changed (0.0 points), the other customers moved it by −4.3 points; score 48.8→44.5, below the Potential line 60.",
  },
  {
    cause: "score",
    tier: "core",
    previous: "lost",
    now: { ...steady, score: 85 },
    zh: "流失挽回：于 45637 再次下单 100 元，现为核心客户；近12个月净消费 48 万元，下单 10 次，合作 2.2 年；得分 85.0，达到核心客户线 80。",
    en: "Won back, ordered again on 45637 for 100, now Core; 12-month net spend 480K, 10 orders, customer for 2.2 years; score 85.0, at or above the Core line 80.",
  },
  {
    cause: "score",
    tier: "regular",
    previous: "lost",
    before: steady,
    now: steady,
    zh: "流失挽回：停购逾 20 天后于 45637 再次下单 100 元，现为普通客户；自身指标基本未变（0.0 分）；得分 48.8→48.8，低于潜力客户线 60。",
    en: "Won back after more than 20 days, ordered again on 45637 for 100, now Regular; own figures hardly changed (0.0 points); score 48.8→48.8, below the Potential line 60.",
  },
  {
    cause: "band",
    tier: "core",
    previous: "core",
    now: { monetary: 480_000, frequency: 80, score: 78.6 },
    zh: "保持核心客户：近12个月净消费 48 万元，下单 80 次，合作 2.2 年；得分 78.6，在缓冲 3 分之内，本期不变（临界）。",
    en: "Stays Core: 12-month net spend 480K, 80 orders, customer for 2.2 years; score 78.6, within the band of 3 points (borderline).",
  },
  {
    cause: "band",
    tier: "core",
    previous: "core",
    now: { ...steady, score: 72, overdue: 2 },
    zh: "保持核心客户：近12个月净消费 48 万元，下单 10 次，合作 2.2 年；得分 72.0，在缓冲 9.4 分（一单之差）之内，本期不变（临界）。",
    en: "Stays Core: 12-month net spend 480K, 10 orders, customer for 2.2 years; score 72.0, within the band of 9.4 points, what one order makes (borderline).",
  },
  {
    cause: "band",
    tier: "potential",
    previous: "regular",
    now: { ...steady, score: 85 },
    zh: "由普通客户升为潜力客户：近12个月净消费 48 万元，下单 10 次，合作 2.2 年；得分 85.0，在缓冲 18 分（两单之差）之内，暂不再升（临界）。",
    en: "Up from Regular to Potential: 12-month net spend 480K, 10 orders, customer for 2.2 years; score 85.0, within the band of 18 points, what two orders make, so no higher yet (borderline).",
  },
  {
    cause: "watch",
    tier: "core",
    previous: "core",
    now: { ...steady, score: 60 },
    zh: "保持核心客户：近12个月净消费 48 万元，下单 10 次，合作 2.2 年；得分 60.0，低于核心客户线 80，观察一个季度。",
    en: "Stays Core: 12-month net spend 480K, 10 orders, customer for 2.2 years; score 60.0, below the Core line 80; watched for one quarter.",
  },
  {
    cause: "one-step",
    tier: "potential",
    previous: "core",
    now: { ...steady, score: 20 },
    zh: "由核心客户降为潜力客户：近12个月净消费 48 万元，下单 10 次，合作 2.2 年；得分 20.0，每期最多下调一级。",
    en: "Down from Core to Potential: 12-month net spend 480K, 10 orders, customer for 2.2 years; score 20.0; at most one step down a period.",
  },
  {
    cause: "refund-cap",
    tier: "potential",
    now: { ...steady, score: 90, refundShare: 0.42 },
    zh: "潜力客户：近12个月净消费 48 万元，下单 10 次，合作 2.2 年；得分 90.0，但退款占 42%，最高评为潜力客户。",
    en: "Potential: 12-month net spend 480K, 10 orders, customer for 2.2 years; score 90.0, but refunds are 42%, so Potential at most.",
  },
  {
    cause: "incomplete",
    tier: "potential",
    now: { ...steady, score: 90 },
    zh: "潜力客户：近12个月净消费 48 万元，下单 10 次，合作 2.2 年；得分 90.0，但资料不全，暂不评为核心。",
    en: "Potential: 12-month net spend 480K, 10 orders, customer for 2.2 years; score 90.0, but too little is known for a core tier.",
  },
  {
    cause: "incomplete",
    tier: "core",
    previous: "core",
    now: { ...steady, score: 90 },
    zh: "保持核心客户：近12个月净消费 48 万元，下单 10 次，合作 2.2 年；得分 90.0，资料不全，沿用上期等级。",
    en: "Stays Core: 12-month net spend 480K, 10 orders, customer for 2.2 years; score 90.0; too little is known, so the tier stays.",
  },
  {
    cause: "potential-index",
    tier: "potential",
    now: { ...steady, score: 50 },
    zh: "潜力客户：近12个月净消费 48 万元，下单 10 次，合作 2.2 年；得分 50.0，成长与潜力突出。",
    en: "Potential: 12-month net spend 480K, 10 orders, customer for 2.2 years; score 50.0, with outstanding growth and potential.",
  },
  {
    cause: "new",
    tier: "new",
    now: steady,
    zh: "首次购买于 800 天前，首单 100 元（居前 25%，可按潜力客户跟进），共 10 单，在 90 天观察期内。",
    en: "First bought 800 days ago for 100 (top quarter of first orders: treat as Potential), 10 orders, within the first 90 days.",
  },
];

function reason({ cause, tier, previous, before, now }: Case, language: Language): string {
  const tiering: Tiering = {
    asOf: 45_657,
    now: snapshot(now),
    before: before ? snapshot(before) : null,
    assignments: [{ tier, suggested: tier, cause, previous: previous ?? null }],
  };
  return explainTier(tiering, 0, { scheme: fourTiers, language, manual: new Map(), sayDay: String });
}

describe("reasons, word for word", () => {
  it.each(cases.map((one) => [one.zh, one] as const))("%s", (zh, one) => {
    expect(reason(one, "zh-CN")).toBe(zh);
    expect(reason(one, "en-US")).toBe(one.en);
  });

  it("say what became known since", () => {
    const known = { ...steady, satisfaction: 4.5 };
    const weights = new Map([...snapshot(known).weights, ["satisfaction", 25] as const]);
    const levels: Yardstick = { kind: "levels", bounds: [2, 3, 4, 5] };
    const others = snapshot(known).yardsticks;
    const yardsticks: Yardsticks = {
      get: (indicator) => (indicator === "satisfaction" ? levels : others.get(indicator)),
    };
    const tiering: Tiering = {
      asOf: 45_657,
      now: { ...snapshot({ ...known, score: 54.1 }), weights, yardsticks },
      before: snapshot(steady),
      assignments: [{ tier: "regular", suggested: "regular", cause: "score", previous: "regular" }],
    };
    const options = { scheme: fourTiers, manual: new Map(), sayDay: String };
    expect(explainTier(tiering, 0, { ...options, language: "zh-CN" })).toContain(
      "满意度由缺失变为 4.5（+15.0 分）",
    );
    expect(explainTier(tiering, 0, { ...options, language: "en-US" })).toContain(
      "satisfaction became known, 4.5 (+15.0 points)",
    );
  });
});

import type { Tier } from "../../../../src/core/sheets/tier";
import { assignTiers } from "../../../../src/core/tiering/assigning/assignTiers";
import { runsByCustomer } from "../../../../src/core/tiering/deals/deals";
import type { Contracts } from "../../../../src/core/tiering/metrics/contracts";
import { explainTier } from "../../../../src/core/tiering/reasons/explainTier";
import { fourTiers } from "../../../../src/core/tiering/scheme/scheme";
import { type Deal, dealsOf, inputOf, steadyBuyers } from "../population";

const asOf = 1500;
const crowd = steadyBuyers(80, asOf, 7);
const options = (language: "zh-CN" | "en-US") => ({
  scheme: fourTiers,
  language,
  manual: new Map([[1, { tier: "core" as const, reason: "战略客户", until: asOf + 30 }]]),
  sayDay: (serial: number) => `D${serial}`,
});

interface Told {
  readonly was?: Tier;
  readonly suggested?: Tier;
  readonly contracts?: Contracts;
  readonly inParts?: boolean;
}

function reasons(
  extra: readonly Deal[],
  language: "zh-CN" | "en-US" = "zh-CN",
  quarter = false,
  { was = "regular", suggested = was, contracts, inParts = false }: Told = {},
) {
  const runs = runsByCustomer({ ...dealsOf(83, [...crowd, ...extra]), inParts });
  const base = { ...inputOf(83, [], asOf), runs, extra: contracts ? { contracts } : {} };
  const previous = Array.from({ length: 83 }, () => ({ tier: was, suggested }));
  const input = quarter ? { ...base, previous, previousAsOf: asOf - 91 } : base;
  const tiering = assignTiers({ ...input, manual: options(language).manual }, fourTiers);
  return (customer: number) => explainTier(tiering, customer, options(language));
}

const monthly: Deal[] = Array.from({ length: 20 }, (_, i) => [80, 600 + i * 30, 100]);
const star: Deal[] = Array.from({ length: 60 }, (_, i) => [81, i * 25, 50_000]);
const growing: Deal[] = [
  ...Array.from({ length: 30 }, (_, i): Deal => [82, i * 40, 2000]),
  ...Array.from({ length: 20 }, (_, i): Deal => [82, 1410 + i * 4, 90_000]),
];

describe("explainTier", () => {
  it("says why a customer is lost in the customer's own rhythm", () => {
    expect(reasons(monthly)(80)).toBe("已 330 天未下单，为其通常间隔约 31 天的 10.5 倍（流失线 3.2 倍）。");
    expect(reasons(monthly, "en-US")(80)).toBe(
      "No order for 330 days, 10.5 times the usual gap of about 31 days (lost at 3.2 times).",
    );
  });

  it("says whether 流失 is new or lasts, and from which tier", () => {
    expect(reasons(monthly, "zh-CN", true)(80)).toMatch(/^由普通客户转为流失：已 330 天未下单，/);
    expect(reasons(monthly, "en-US", true)(80)).toMatch(/^From Regular to Lost: No order for 330 days,/);
    expect(reasons(monthly, "zh-CN", true, { was: "lost" })(80)).toMatch(/^仍为流失：已 330 天未下单，/);
    expect(reasons(monthly, "en-US", true, { was: "lost" })(80)).toMatch(/^Still lost: No order/);
  });

  it("says of an order paid in parts when it was paid last, and of a single purchase when it was", () => {
    const once: Deal[] = [[80, 1000, 100, 7]];
    expect(reasons(once)(80)).toBe("仅购买过一次，已 500 天未再下单（只买过一次的，满 180 天作流失）。");
    expect(reasons(once, "en-US")(80)).toBe(
      "Bought once, 500 days ago (lost 180 days after a single purchase).",
    );
    const parts: Deal[] = [...once, [80, 1090, 100, 7]];
    expect(reasons(parts, "zh-CN", false, { inParts: true })(80)).toBe(
      "只下过一单（分次付款），已 410 天没有付款或再下单（只买过一次的，满 180 天作流失）。",
    );
    expect(reasons(parts, "en-US", false, { inParts: true })(80)).toBe(
      "One order, paid in parts, the last 410 days ago (lost 180 days after a single purchase).",
    );
  });

  it("names the contract that keeps a silent customer from 流失", () => {
    const until = new Float64Array(83).fill(Number.NaN);
    until[80] = asOf;
    until[81] = asOf + 90;
    const held = { until, nameOf: () => ({ text: "HT-07", isHeading: false }) };
    const listed = { until, nameOf: () => ({ text: "到期日", isHeading: true }) };
    const both = [...monthly, ...star];
    expect(reasons(both, "zh-CN", false, { contracts: held })(80)).toMatch(
      /^普通客户：近12个月净消费 .*低于潜力客户线 60。已 330 天未下单，因合同（HT-07，至 D1500）仍有效，不作流失。$/,
    );
    expect(reasons(both, "en-US", false, { contracts: held })(80)).toMatch(
      / No order for 330 days, but a contract \(HT-07\) runs until D1500, so not lost\.$/,
    );
    expect(reasons(both, "zh-CN", false, { contracts: listed })(80)).toMatch(
      /。已 330 天未下单，因「到期日」D1500 未到，不作流失。$/,
    );
    expect(reasons(both, "en-US", false, { contracts: listed })(80)).toMatch(
      / No order for 330 days, but “到期日” is D1500, so not lost\.$/,
    );
    // Whom nobody would call lost needs no excuse, and whom a contract holds has not come back.
    expect(reasons(both, "zh-CN", false, { contracts: held })(81)).not.toContain("合同");
    expect(reasons(both, "zh-CN", true, { was: "lost", contracts: held })(80)).toMatch(
      /^由流失客户转为普通客户：/,
    );
    until[80] = asOf - 1;
    expect(reasons(both, "zh-CN", false, { contracts: held })(80)).toMatch(/^已 330 天未下单，为其/);
  });

  it("gives the figures on a first run", () => {
    expect(reasons(star)(81)).toMatch(
      /^核心客户：近12个月净消费 70 万元，下单 14 次，合作 4.1 年；得分 \d+\.\d，达到核心客户线 80。$/,
    );
  });

  it("names what moved the score since the last period, at most three drivers", () => {
    const text = reasons(growing, "zh-CN", true)(82);
    expect(text).toMatch(
      /^由普通客户升为(核心|潜力)客户：近12个月净消费 .*万元（为上期的 \d+ 倍，\+\d+\.\d 分）/,
    );
    expect(text.match(/分）/g)?.length).toBeLessThanOrEqual(3);
  });

  describe("of somebody whose score lay beyond the line already while the band held the tier", () => {
    it("says that the band is passed now", () => {
      expect(reasons(star, "zh-CN", true, { was: "potential" })(81)).toMatch(
        /，达到核心客户线 80，且超出缓冲 5.3 分（两单之差）。$/,
      );
      expect(reasons(star, "en-US", true, { was: "potential" })(81)).toMatch(
        /, at or above the Core line 80 by more than the band of 5.3 points, what two orders make\.$/,
      );
    });

    it("says so on the way down as well", () => {
      const all = reasons([], "zh-CN", true, { was: "potential" });
      const down = Array.from({ length: 80 }, (_, c) => all(c)).filter((text) =>
        /^由潜力客户降为普通客户：.*得分 [1-5]\d\.\d→/.test(text),
      );
      expect(down.length).toBeGreaterThan(0);
      for (const text of down)
        expect(text).toMatch(/，低于潜力客户线 60，且超出缓冲 \d+(\.\d)? 分(（.单之差）)?。$/);
    });

    it("names both lines from 核心 to 潜力, and the band that the lower one is held by", () => {
      const all = reasons([], "zh-CN", true, { was: "core", suggested: "potential" });
      const down = Array.from({ length: 80 }, (_, c) => all(c)).filter((text) =>
        /^由核心客户降为潜力客户：(?!.*每期最多下调一级)/.test(text),
      );
      expect(down.length).toBeGreaterThan(3);
      for (const text of down) {
        const score = Number(/→([\d.]+)，/.exec(text)?.[1]);
        expect(text).toMatch(/，(连续两期)?低于核心客户线 80，/);
        expect(text).toMatch(
          score >= 60
            ? /，达到潜力客户线 60。$/
            : /，与潜力客户线 60 相差在缓冲 [\d.]+ 分(（.单之差）)?之内，暂不再降（临界）。$/,
        );
      }
      expect(down.some((text) => text.endsWith("暂不再降（临界）。"))).toBe(true);
      expect(down.some((text) => text.includes("连续两期"))).toBe(true);
      const english = reasons([], "en-US", true, { was: "core", suggested: "potential" });
      const said = Array.from({ length: 80 }, (_, c) => english(c)).filter((text) =>
        text.startsWith("Down from"),
      );
      expect(said.join("\n")).toMatch(
        /, below the Core line 80 for the second period, at or above the Potential line 60\./,
      );
      expect(said.join("\n")).toMatch(
        / and below the Potential line 60 too, within the band of .* so no lower yet/,
      );
    });

    it("does not speak of a band where the line itself was passed, nor on a first run", () => {
      expect(reasons(growing, "zh-CN", true)(82)).not.toContain("缓冲");
      expect(reasons(star)(81)).not.toContain("缓冲");
    });
  });

  it("says who set a manual tier, why and until when, with the system's view", () => {
    expect(reasons([])(1)).toMatch(/^人工指定为核心客户（战略客户，至 D1530）；系统建议.+，得分 \d+\.\d。$/);
  });

  it("tells a newcomer with a big first order from one with a small", () => {
    const day = asOf - 20;
    const newcomers = reasons([
      [80, day, 100_000],
      [81, day, 1],
    ]);
    expect(newcomers(80)).toBe(
      "首次购买于 20 天前，首单 10 万元（居前 25%，可按潜力客户跟进），共 1 单，在 90 天观察期内。",
    );
    expect(newcomers(81)).toBe("首次购买于 20 天前，首单 1 元，共 1 单，在 90 天观察期内。");
  });

  it("says nothing was bought yet", () => {
    expect(reasons([])(82)).toBe("尚无购买记录。");
    expect(reasons([], "en-US")(82)).toBe("No purchase yet.");
  });

  describe("of somebody whose own figures stay while the others change", () => {
    const monthly = (customer: number, amount: number, from = 0): readonly Deal[] =>
      Array.from({ length: 50 }, (_, i): Deal => [customer, i * 30, amount]).filter(([, day]) => day >= from);
    const amountOf = (customer: number) => 1000 + 10 * customer;
    const everybody = Array.from({ length: 81 }, (_, c) => monthly(c, amountOf(c))).flat();
    const others = (factor: number) =>
      Array.from({ length: 30 }, (_, c) => monthly(c, amountOf(c) * factor, asOf - 91)).flat();
    const reason = (more: readonly Deal[], language: "zh-CN" | "en-US" = "zh-CN") => {
      const input = { ...inputOf(81, [...everybody, ...more], asOf), previousAsOf: asOf - 91 };
      const previous = Array.from({ length: 81 }, () => ({
        tier: "regular" as const,
        suggested: "regular" as const,
      }));
      return explainTier(assignTiers({ ...input, previous }, fourTiers), 40, options(language));
    };

    it("says that they moved it, and from which place to which", () => {
      expect(reason(others(4))).toMatch(
        /^保持普通客户：自身指标基本未变（0\.0 分），因整体客户水平上升，得分变动 −\d+\.\d 分，名次由前 \d+% 降至前 \d+%；得分/,
      );
      expect(reason(others(4), "en-US")).toMatch(
        /own figures hardly changed \(0\.0 points\), the other customers moved it by −\d+\.\d points, from the top \d+% to the top \d+%;/,
      );
    });

    it("does not count a quarter that passed for everybody as its own doing", () => {
      expect(reason([])).toMatch(/^保持普通客户：自身指标基本未变（0\.0 分）；得分 (\d+\.\d)→\1，/);
    });

    it("does not count it either where few customers are measured by thresholds suggested anew", () => {
      const few = { ...fourTiers, percentileFrom: 1000 };
      const since = Array.from({ length: 81 }, (_, c) => monthly(c, amountOf(c), c * 15)).flat();
      const previous = Array.from({ length: 81 }, () => ({ tier: "regular", suggested: "regular" }) as const);
      const input = { ...inputOf(81, since, asOf), previousAsOf: asOf - 91, previous };
      const tiering = assignTiers(input, few);
      const told = Array.from({ length: 81 }, (_, c) => explainTier(tiering, c, options("zh-CN")));
      expect(told.filter((text) => text.includes("自身指标基本未变")).length).toBeGreaterThan(20);
      expect(told.filter((text) => /合作时长 .*（\+/.test(text))).toEqual([]);
    });
  });
});

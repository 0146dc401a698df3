import { inspect } from "../../../../../src/core/anomalies/inspect";
import { rules } from "../../../../../src/core/anomalies/rules";
import { readFixture } from "../../ruleFixture";

/** What the rules of options say of a column of these words: rule, severity and word, in the order of the words. */
function said(field: string, uses: Readonly<Record<string, number>>): readonly string[] {
  const role = field === "industry" ? "customers" : field === "channel" ? "followUps" : "transactions";
  const list = Object.entries(uses).filter(([, count]) => count > 0);
  const lines = list.map(([word, count]) => `| ${count} | ${word} | |`).join("\n");
  const { book, context } = readFixture(`\n${role}\n| × | ${field} | 期望 |\n${lines}\n`);
  const words = list.flatMap(([word, count]) => Array.from({ length: count }, () => word));
  const { found } = inspect(
    book,
    rules.filter(({ id }) => id.includes("option")),
    context,
  );
  const cases = found.flatMap(({ rule, severity, rows }) =>
    [...rows].map((row) => ({ word: words[row] ?? "", text: `${words[row]} ${rule.id} ${severity}` })),
  );
  return [...new Set(cases.map(({ text }) => text))].sort();
}

describe("a column of choices people keep to", () => {
  it("has its few strangers accused", () => {
    expect(said("channel", { 电话: 90, 微信: 40, 吃饭: 1, 喝茶: 1 })).toEqual([
      "吃饭 unlisted-option warning",
      "喝茶 unlisted-option warning",
    ]);
  });

  it("is told gently of one character that stands for a single one of its words", () => {
    expect(said("channel", { 电话: 90, 微信: 40, 電: 1, 死: 1 })).toEqual([
      "死 unlisted-option warning",
      "電 unlisted-option info",
    ]);
    expect(said("channel", { 电话: 90, 电邮: 40, 电: 1 })).toContain("电 unlisted-option warning");
  });
});

describe("shares that are due one after the other", () => {
  it("are a way of paying where they come to ten or a hundred, and nothing else is", () => {
    const paid = said("paymentMethod", {
      转账: 90,
      承兑: 40,
      "3-6-1": 1,
      "30/60/10": 1,
      "3-6-2": 1,
      "2024": 1,
    });
    expect(paid).toContain("3-6-1 unlisted-option info");
    expect(paid).toContain("30/60/10 unlisted-option info");
    expect(paid).toContain("3-6-2 unlisted-option warning");
    expect(paid).toContain("2024 unlisted-option warning");
    expect(said("channel", { 电话: 90, 微信: 40, "3-6-1": 1 })).toContain("3-6-1 unlisted-option warning");
  });
});

describe("words of a column of choices that look like none", () => {
  it("are its own where they are the initials of one of its words", () => {
    const uses = { 抖音: 60, 电话: 40, 短信: 30, dy: 4, DX: 1, dz: 1, d: 1 };
    const called = said("channel", uses);
    expect(called).toContain("dy unlisted-option info");
    expect(called).toContain("DX unlisted-option info");
    expect(called).toContain("dz unlisted-option warning");
    expect(called).not.toContain("d unlisted-option info");
    expect(said("channel", { 抖音: 60, 电影: 40, dy: 1 })).toContain("dy unlisted-option warning");
  });

  it("are yes and no in another writing, where its words are such", () => {
    expect(said("channel", { Y: 90, N: 40, "✓": 2 })).not.toContain("✓ unlisted-option warning");
    expect(said("channel", { 电话: 90, 微信: 40, "✓": 2 })).toContain("✓ unlisted-option warning");
    expect(said("channel", { 电话: 90, 微信: 40, "1": 4 })).toContain("1 unlisted-option warning");
    expect(said("channel", { 电话: 900, 微信: 40, Y: 5 })).toContain("Y unlisted-option warning");
  });

  it("are its own where they are a common one without its vowels, or two of its letters", () => {
    const uses = { Phone: 60, Email: 40, Visit: 30, "e/m": 1, vst: 1, xst: 1, viset: 1 };
    const called = said("channel", uses);
    expect(called).toContain("e/m unlisted-option info");
    expect(called).toContain("vst unlisted-option info");
    expect(called).toContain("xst unlisted-option warning");
    expect(called).not.toContain("viset unlisted-option info");
  });

  it("are its own where they are first letters with a stroke, used again and again", () => {
    expect(said("orderStatus", { 已完成: 90, 未付款: 30, "N/C": 8 })).not.toContain(
      "N/C unlisted-option warning",
    );
    expect(said("orderStatus", { 已完成: 90, 未付款: 30, "Q/Z": 1 })).toContain(
      "Q/Z unlisted-option warning",
    );
  });

  it("are a way of paying with the number of the paper behind it, no slip of another way", () => {
    const paid = said("paymentMethod", {
      Cheque: 60,
      Cash: 40,
      "chq #867148": 1,
      支票00123456: 1,
      "48213": 1,
    });
    expect(paid).not.toContain("chq #867148 near-option warning");
    expect(paid).not.toContain("支票00123456 unlisted-option warning");
    expect(paid).toContain("48213 unlisted-option warning");
  });
});

describe("a column of choices people write as they like", () => {
  const free = { 电话: 90, 试听: 30, 公开课: 1, 讲座: 1, 家长会: 2, 体验课: 1 };

  it("is told of no word of its own, but of what is no word", () => {
    expect(said("channel", { ...free, "7": 1, "讲座?": 1, 见备注: 1, 课1: 1, zz: 1 })).toEqual([
      "7 unlisted-option warning",
      "zz unlisted-option warning",
      "体验课 unlisted-option info",
      "公开课 unlisted-option info",
      "家长会 unlisted-option info",
      "见备注 unlisted-option warning",
      "讲座 unlisted-option info",
      "讲座? unlisted-option warning",
      "试听 new-option info",
      "课1 unlisted-option warning",
    ]);
  });

  it("is known as such by many words beside its list, though most of them are understood or used all the time", () => {
    const trades = { 制造业: 90, 光伏: 1, 锂电: 1, 母婴用品: 1, 宠物食品: 1, 新茶饮: 1, 医疗器械: 1 };
    expect(said("industry", { ...trades, 出海: 1, 本地生活: 1, 国企: 1 })).toEqual([
      "出海 unlisted-option info",
      "国企 unlisted-option warning",
      "本地生活 unlisted-option info",
    ]);
    expect(said("industry", { 制造业: 90, 光伏: 1, 出海: 1 })).toEqual(["出海 unlisted-option warning"]);
  });

  it("may use codes", () => {
    const stages = { 试模: 30, 开粗: 1, 抛光: 1, 外发: 1, 排产了: 1 };
    expect(said("orderStatus", { ...stages, T1: 1 })).toContain("T1 unlisted-option info");
    expect(said("orderStatus", { 已完成: 30, T1: 1 })).toEqual(["T1 unlisted-option warning"]);
  });

  it("is told of a slip of a word it uses all the time, and offered one spelling of it", () => {
    expect(said("dealType", { 体验课报名: 60, 体验课爆名: 1, 退款: 3 })).toEqual([
      "体验课报名 new-option info",
      "体验课爆名 near-option warning",
    ]);
    expect(said("paymentMethod", { WeWallet: 60, wewallet: 2 })).toEqual([
      "WeWallet new-option info",
      "wewallet option-alias info",
    ]);
  });
});

describe("currencies", () => {
  it("are known by their codes although the list holds few, and nothing stands for one", () => {
    expect(said("currency", { USD: 40, AUD: 1, KRW: 1, ZQX: 1 })).toEqual([
      "AUD unlisted-option info",
      "KRW unlisted-option info",
      "ZQX unlisted-option warning",
    ]);
  });
});

describe("a column filled from a list of the company's own", () => {
  const own = { 现: 300, 欠: 600, 退: 20 };

  it("takes another sound word, or another such character, for one more of it", () => {
    const told = said("dealType", { ...own, 续保: 1, 押: 1, "赠送?": 1, qwe: 1 });
    expect(told.filter((text) => / warning$/.test(text))).toEqual([
      "qwe unlisted-option warning",
      "赠送? unlisted-option warning",
    ]);
  });

  it("takes other marks in a word for nothing, and yes and no for an answer to Paid?", () => {
    const told = said("orderStatus", { "Closed Won": 90, Prospecting: 30, "Closed - Won": 1, Y: 9, N: 9 });
    expect(told.filter((text) => / warning$/.test(text))).toEqual([]);
  });

  it("still has strangers accused where the words of the list are used", () => {
    expect(said("dealType", { 购买: 90, 退货: 10, 押: 1 })).toEqual(["押 unlisted-option warning"]);
  });
});

import { fireEvent, screen, waitFor } from "@testing-library/react";
import { fourTiers, paretoAbc } from "../../../src/core/tiering/scheme/scheme";
import { WorkbookError } from "../../../src/workbook/excel/workbookError";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { fakeGateway } from "../fakes/fakeGateway";
import { mappings } from "../fakes/fakeMappings";
import { openTiers } from "../openTiers";
import { renderPane } from "../renderPane";

describe("the tiers page", () => {
  it("takes the end of the last closed quarter and the kept scheme by itself", async () => {
    const { runs } = await openTiers();
    await waitFor(() => expect(runs.map(({ asOf }) => asOf)).toEqual(["2026-09-30"]));
    expect(runs[0]?.scheme).toEqual(fourTiers);
  });

  it("opens a tier's count to its customers", async () => {
    const { press } = await openTiers();
    await press(/查看流失客户 128 位/);
    const list = await screen.findByRole("list", { name: "流失" });
    expect(list.querySelector("li")?.getAttribute("aria-setsize")).toBe("128");
  });

  it("shows only who moved at first, with the reason, and what the tier stands on", async () => {
    await openTiers();
    expect((await screen.findAllByText(/升入本级/)).length).toBeGreaterThan(0);
    expect(screen.getByRole("button", { name: "仅看变动", pressed: true })).toBeTruthy();
    // As the reasons write them: 88.0, never 88 beside it.
    const scores = screen
      .getAllByText(/得分 /)
      .flatMap(({ textContent }) => textContent.match(/得分 [\d.]+/) ?? []);
    expect(scores.length).toBeGreaterThan(0);
    for (const score of scores) expect(score).toMatch(/^得分 \d+\.\d$/);
    expect(screen.getAllByText("完整度 80%").length).toBeGreaterThan(0);
    expect(screen.getAllByText("稳健度 94%").length).toBeGreaterThan(0);
  });

  it("sets a tier by hand only with a reason and a last day within a year, and files who did", async () => {
    const { press, user, asked } = await openTiers();
    await press("人工定级");
    await user.selectOptions(screen.getByRole("combobox", { name: "改为" }), "potential");
    expect(screen.getByRole("button", { name: "确定" })).toHaveProperty("disabled", true);
    await user.type(screen.getByRole("combobox", { name: "原因（必填）" }), "战略客户");
    const until = screen.getByLabelText("有效至");
    expect(until).toHaveProperty("value", "2026-12-31");
    fireEvent.change(until, { target: { value: "2028-01-01" } });
    expect(screen.getByText(/^请选 2026-\S+ 至 2027-\S+ 之间的日期$/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "确定" })).toHaveProperty("disabled", true);
    fireEvent.change(until, { target: { value: "2027-03-31" } });
    await press("确定");
    await press("下一步");
    await press("下一步");
    const set = { verdict: "accept", tier: "potential", reason: "战略客户", by: "林晚", until: 46_477 };
    await waitFor(() => expect(asked).toEqual([{ t0: set }]));
  });

  it("leaves out who shall not be written", async () => {
    const { press } = await openTiers();
    await press("不采纳");
    expect(await screen.findByText("将写入 1,199 位")).toBeTruthy();
    await press("恢复建议");
    expect(await screen.findByText("将写入 1,200 位")).toBeTruthy();
  });

  it("counts no customer whose id another row has, and says how many are only shown", async () => {
    const { press } = await openTiers({ book: { unwritten: ["t0", "t7"] } });
    expect(await screen.findByText("将写入 1,198 位")).toBeTruthy();
    expect(screen.getByText(/^另有 2 位与前面的客户共用编号/)).toBeTruthy();
    await press("不采纳");
    expect(screen.getByText("将写入 1,198 位")).toBeTruthy();
  });

  it("leads to the columns where no customer was read", async () => {
    const { press } = await openTiers({ book: { customers: false }, steps: 0 });
    expect(await screen.findByText("没有可以分级的客户")).toBeTruthy();
    await press("调整列对应");
    expect(await screen.findByRole("heading", { level: 1, name: "列对应" })).toBeTruthy();
  });

  it("asks for customers, not for other columns, where the customer sheet is empty", async () => {
    const empty = mappings.map((mapping) => ({ ...mapping, lastDataRow: mapping.firstDataRow - 1 }));
    await openTiers({ book: { customers: false, mappings: empty }, steps: 0 });
    expect(await screen.findByText("客户表还是空的")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "调整列对应" })).toBeNull();
  });
});

describe("the steps of a quarter", () => {
  it("lead from the check to what will be written by nothing but 下一步", async () => {
    const { asked } = await openTiers({ steps: 3 });
    await waitFor(() => expect(asked).toEqual([{}]));
    expect(await screen.findByRole("button", { name: /^写入 1,200 处/ })).toBeTruthy();
  });

  it("begin with what distorts the tiers, each with the way to mend it", async () => {
    const line = { rows: 12, customers: 5, text: "12 笔交易金额缺失或无法识别，未计入，涉及 5 个客户。" };
    const gate = [{ ...line, cause: "noAmount" as const, fix: "inspect" as const }];
    const { press, findings } = await openTiers({ book: { gate }, steps: 0 });
    expect(await screen.findByText(line.text)).toBeTruthy();
    expect(screen.getByText(/还没有查过重复客户/)).toBeTruthy();
    expect(screen.getByText(/还没有检查过异常/)).toBeTruthy();
    expect(screen.getByText("3 项需留意")).toBeTruthy();
    await press("立即检查");
    expect(screen.getByRole("tab", { name: /^异常/, selected: true })).toBeTruthy();
    // Asked for there, it is done: the findings of the line alone, and no second button.
    expect(await screen.findByRole("heading", { level: 1, name: "金额缺失或无法识别的交易" })).toBeTruthy();
    await waitFor(() =>
      expect(findings.at(-1)).toMatchObject({ gate: { cause: "noAmount", asOf: "2026-09-30" } }),
    );
    await press("返回");
    expect(await screen.findByText(line.text)).toBeTruthy();
    expect((await screen.findAllByRole("button", { name: "查看异常" })).length).toBe(1);
    expect(screen.queryByText(/还没有检查过异常/)).toBeNull();
  });

  it("lead to the columns where no transactions were read", async () => {
    const text = "没有读到交易记录，客户都会列为未成交。";
    const gate = [{ cause: "no-deals" as const, fix: "adopt" as const, rows: 0, customers: 0, text }];
    const { press } = await openTiers({ book: { gate }, steps: 0 });
    expect(await screen.findByText(text)).toBeTruthy();
    await press("调整列对应");
    expect(await screen.findByRole("heading", { level: 1, name: "列对应" })).toBeTruthy();
  });

  it("lead from open duplicates to the certain groups, whichever were looked at last, and back", async () => {
    const text = "3 组确定重复的客户尚未合并。";
    const gate = [{ cause: "duplicates" as const, fix: "dedupe" as const, rows: 3, customers: 6, text }];
    const { press, user } = await openTiers({ book: { gate }, steps: 0 });
    // Another job started now would stop this one.
    await screen.findByText(text);
    await press("查重", "tab");
    await press("开始查重");
    await user.click(await screen.findByRole("button", { name: /^疑似/ }));
    await press("分级", "tab");
    await press("查看重复客户");
    expect(await screen.findByRole("button", { name: /^确定/, pressed: true })).toBeTruthy();
    await press("返回");
    expect(await screen.findByText(text)).toBeTruthy();
  });

  it("offer the quarter the records cover where they end long before the as-of day", async () => {
    const stale = { cause: "stale", fix: "as-of", rows: 0, customers: 0, day: "2025-06-30" } as const;
    const { press, runs } = await openTiers({
      book: { gate: [{ ...stale, text: "最近一笔交易…" }] },
      steps: 0,
    });
    await press("改用截止日 2025-06-30");
    await waitFor(() => expect(runs.at(-1)?.asOf).toBe("2025-06-30"));
  });

  it("say that another quarter was taken where the records end, and take the asked one on demand", async () => {
    const { press, runs } = await openTiers({ book: { movedFrom: "2026-09-30" }, steps: 0 });
    expect(await screen.findByText(/交易记录没有覆盖到 2026-09-30/)).toBeTruthy();
    expect(runs[0]?.orCovered).toBe(true);
    await press("仍按 2026-09-30 分级");
    await waitFor(() => expect(runs.at(-1)).toMatchObject({ asOf: "2026-09-30", orCovered: false }));
  });

  it("say so where the kept scheme cannot be used", async () => {
    const lost = { scheme: fourTiers, problems: ["weights: all zero"] };
    await openTiers({ workbook: { kept: lost }, steps: 0 });
    expect(await screen.findByText(/已改用默认方案（weights: all zero）/)).toBeTruthy();
  });

  it("say of a period assigned by other rules that moves may come from them", async () => {
    await openTiers({ book: { otherRules: { scheme: false, builtIn: true } } });
    expect(screen.getAllByText(/2026Q2 按更新前的内置规则评定/)).toHaveLength(1);
  });

  it("call a first run a first run, without moves to show", async () => {
    await openTiers({ book: { comparedWith: null } });
    expect(await screen.findByText("截止日 2026-09-30 · 首次分级")).toBeTruthy();
    expect(screen.getByText(/没有上期可比/)).toBeTruthy();
    expect((await screen.findAllByRole("article")).length).toBeGreaterThan(1);
    expect(screen.queryByText("首次分级")).toBeNull();
    expect(screen.queryByText(/位变动/)).toBeNull();
  });

  it("show who moved where, and the customers of one cell", async () => {
    const { press, queries } = await openTiers();
    expect(await screen.findByText("升级 32")).toBeTruthy();
    expect(screen.getByText("净升 19")).toBeTruthy();
    await press("等级迁移");
    await press("由潜力到核心：32 位，金额 421万");
    await waitFor(() => expect(queries.at(-1)).toMatchObject({ from: "potential", tier: "core" }));
    expect(screen.getByText("潜力 → 核心")).toBeTruthy();
    await press("金额");
    expect(screen.getByText("421万")).toBeTruthy();
    await press("占上期该级");
    // 180 of the 189 that were core still are.
    expect(screen.getByText("95%")).toBeTruthy();
  });

  it("ask before a period that was written is replaced", async () => {
    const { press, asked } = await openTiers({ book: { replaces: 1187 }, steps: 3 });
    expect(await screen.findByText(/已有 2026Q3（1,187 位客户）/)).toBeTruthy();
    expect(asked).toEqual([]);
    await press("替换");
    await waitFor(() => expect(asked).toEqual([{}]));
  });

  it("say when the next quarter is due once this one is written", async () => {
    const lastTiering = { period: "2026Q3", asOf: "2026-09-30", customers: 1187 };
    const { press } = renderPane({ gateway: fakeGateway({ lastTiering }) });
    await press("分级", "tab");
    expect(await screen.findByText("2026Q3 已分级，共 1,187 位客户")).toBeTruthy();
    expect(screen.getByText(/2026-12-31 本季度结束之后/)).toBeTruthy();
  });
});

describe("the reminder on the home page", () => {
  const lastTiering = { period: "2026Q2", asOf: "2026-06-30", customers: 1180 };

  it("speaks once a quarter has closed since the last run, and leads to the tiers", async () => {
    const { press } = renderPane({ gateway: fakeGateway({ lastTiering }) });
    expect(await screen.findByText("2026Q3 已结束，可以分级了")).toBeTruthy();
    expect(screen.getByText("上次分级：2026Q2（截止 2026-06-30）")).toBeTruthy();
    await press("开始分级");
    expect(screen.getByRole("tab", { name: /^分级/, selected: true })).toBeTruthy();
  });

  const reach = { lastDay: "2024-08-15", quarterEnd: "2024-09-30" };
  const paneWith = (asOf: string, more = {}) =>
    renderPane({
      analysis: fakeAnalysis({ reach, ...more }),
      gateway: fakeGateway({ lastTiering: { ...lastTiering, period: "2024Q1", asOf } }),
    });

  it("proposes the last quarter that has records where they end long ago", async () => {
    const { press } = paneWith("2024-03-31");
    expect(await screen.findByText("交易记录只到 2024-08-15")).toBeTruthy();
    expect(screen.queryByText(/可以分级了/)).toBeNull();
    await press("按 2024Q3 分级");
    expect(await screen.findByDisplayValue(/2024-09-30/)).toBeTruthy();
    expect(screen.getByText(/已选最近有记录的季度/)).toBeTruthy();
  });

  it("asks for nothing while the sheets are still looked at: what is due may have no records", async () => {
    const gateway = fakeGateway({ lastTiering: { ...lastTiering, asOf: "2024-03-31" } });
    let look: () => void = () => undefined;
    const looked = new Promise<void>((resolve) => {
      look = resolve;
    });
    const readHeads = () => looked.then(gateway.readHeads);
    const { press } = renderPane({ analysis: fakeAnalysis({ reach }), gateway: { ...gateway, readHeads } });
    await press("分级", "tab");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(/可以分级了/)).toBeNull();
    look();
    expect(await screen.findByText("交易记录只到 2024-08-15")).toBeTruthy();
  });

  it("asks for records where that quarter was written already", async () => {
    paneWith("2024-09-30");
    expect(await screen.findByText(/之后没有新的交易记录/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /分级$/ })).toBeNull();
  });

  it("leaves another day to be chosen", async () => {
    const { press, user } = paneWith("2024-03-31");
    await press("按 2024Q3 分级");
    await user.selectOptions(await screen.findByLabelText("截止日"), "2026-09-30");
    expect(screen.getByDisplayValue(/2026-09-30/)).toBeTruthy();
    expect(screen.queryByText(/已选最近有记录的季度/)).toBeNull();
  });

  it("is silent where tiers were never written, or are up to date", async () => {
    renderPane({ gateway: fakeGateway({ lastTiering: { ...lastTiering, asOf: "2026-09-30" } }) });
    expect(await screen.findByText("1,200 行")).toBeTruthy();
    expect(screen.queryByText(/可以分级了/)).toBeNull();
  });

  it("says so where the history cannot be read", async () => {
    const failing = { lastTiering: new WorkbookError("read-only") };
    renderPane({ gateway: fakeGateway({ failing }) });
    expect(await screen.findByRole("alert")).toBeTruthy();
  });
});

describe("trying another scheme", () => {
  it("shows at once what a moved line would do, and writes nothing", async () => {
    const { gateway } = await openTiers({ steps: 2 });
    expect(await screen.findByText("与当前方案相比，等级都不变")).toBeTruthy();
    fireEvent.change(screen.getByRole("slider", { name: "核心线 80" }), { target: { value: "90" } });
    expect(await screen.findByText("与当前方案相比，10 位客户等级不同")).toBeTruthy();
    expect(screen.getByRole("table", { name: "每月跟进次数" })).toBeTruthy();
    expect(screen.getByText(/未成交的不在内/)).toBeTruthy();
    expect(gateway.schemes).toEqual([]);
  });

  it("keeps the adopted scheme in the workbook and runs again by it, with what was set by hand", async () => {
    const { gateway, press, runs } = await openTiers();
    await press("不采纳");
    await press("下一步");
    fireEvent.change(await screen.findByRole("slider", { name: "净消费 50%" }), { target: { value: "0" } });
    await press("采用并重算");
    await waitFor(() => expect(runs).toHaveLength(2));
    expect(gateway.schemes.map(({ weights }) => weights.monetary)).toEqual([0]);
    expect(runs[1]?.scheme?.weights).toEqual({ monetary: 0, frequency: 30, tenure: 20 });
    expect(await screen.findByText("将写入 1,199 位")).toBeTruthy();
  });

  it("calls the tiers A, B and C once ABC is adopted, as the sheets will", async () => {
    const { press, user, runs } = await openTiers({ steps: 2 });
    await user.selectOptions(screen.getByRole("combobox", { name: "分级方案" }), "paretoAbc");
    expect(screen.getByRole("slider", { name: "A线 80%" })).toBeTruthy();
    expect(screen.queryByRole("slider", { name: /^净消费/ })).toBeNull();
    await press("采用并重算");
    expect(await screen.findByRole("button", { name: /查看A客户/ })).toBeTruthy();
    expect(runs.at(-1)?.scheme).toEqual(paretoAbc);
  });

  it("refuses weights that are all 0", async () => {
    await openTiers({ steps: 2 });
    for (const name of [/^净消费/, /^购买次数/, /^合作时长/])
      fireEvent.change(await screen.findByRole("slider", { name }), { target: { value: "0" } });
    expect(await screen.findByText(/至少一项指标的权重/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "采用并重算" })).toHaveProperty("disabled", true);
  });

  it("goes from ranks to the thresholds of this period and back, and says whose they are", async () => {
    const { press, user, runs } = await openTiers({ steps: 2 });
    const basis = await screen.findByRole("combobox", { name: "打分依据" });
    expect(screen.getByText(/与本期其他客户比较名次/)).toBeTruthy();
    await user.selectOptions(basis, "fixed");
    expect(await screen.findByText(/冻结线取自 2026Q3/)).toBeTruthy();
    await press("采用并重算");
    await waitFor(() => expect(runs.at(-1)?.scheme?.frozenFrom).toBe("2026Q3"));
    expect(runs.at(-1)?.scheme?.fixed?.monetary).toEqual([5000, 20_000, 50_000, 200_000]);
    await press("下一步");
    await user.selectOptions(await screen.findByRole("combobox", { name: "打分依据" }), "ranks");
    await press("采用并重算");
    await waitFor(() => expect(runs.at(-1)?.scheme).toEqual(fourTiers));
  });

  it("lets a threshold be set by hand, but none that falls", async () => {
    const fixed = { monetary: [1, 2, 3, 4], frequency: [1, 2, 3, 4], tenure: [1, 2, 3, 4] };
    const kept = { scheme: { ...fourTiers, fixed, frozenFrom: "2025Q3" }, problems: [] };
    const { press } = await openTiers({ steps: 2, workbook: { kept } });
    expect(await screen.findByText(/已用满一年/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "改用 2026Q3 的分布" })).toBeTruthy();
    await press("查看和修改门槛");
    fireEvent.change(screen.getByLabelText("净消费第 3 档"), { target: { value: "2.5" } });
    expect(screen.getByText("门槛由人工设定，以后各期都按它打分。")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("净消费第 3 档"), { target: { value: "9" } });
    expect(screen.getAllByText("门槛须从低到高填写。").length).toBeGreaterThan(0);
    expect(screen.getByRole("button", { name: "采用并重算" })).toHaveProperty("disabled", true);
  });

  it("says how many get no tier because nobody serves them any more", async () => {
    await openTiers({ book: { retired: 1570 } });
    expect(await screen.findByText("另有 1,570 位客户的状态是停用，不分级。")).toBeTruthy();
  });

  it("does not speak of them where there are none", async () => {
    await openTiers();
    await screen.findByText("更换截止日");
    expect(screen.queryByText(/停用/)).toBeNull();
  });

  it("says so where too few customers buy for ranks", async () => {
    await openTiers({ steps: 2, book: { activeBuyers: 41 } });
    expect(await screen.findByText(/有购买的客户只有 41 家/)).toBeTruthy();
  });
});

describe("exchange rates", () => {
  const currencies = { base: "CNY", others: [{ currency: "USD", rows: 7, rate: null, unrated: 7 }] };
  const gate = [
    { cause: "otherCurrency", fix: "rates", rows: 7, customers: 2, text: "7 笔交易的币种没有汇率…" },
  ] as const;

  it("are asked for where they are missed, kept, and used at once", async () => {
    const { press, runs, gateway } = await openTiers({ steps: 0, book: { currencies, gate } });
    const rate = await screen.findByLabelText("1 USD =");
    expect(screen.getByText("7 笔交易，没有汇率不计入")).toBeTruthy();
    expect(screen.getByRole("button", { name: "按此汇率重算" })).toHaveProperty("disabled", true);
    fireEvent.change(rate, { target: { value: "7.12" } });
    await press("按此汇率重算");
    await waitFor(() => expect(runs.at(-1)?.scheme?.rates).toEqual({ USD: 7.12 }));
    expect(gateway.schemes.at(-1)?.rates).toEqual({ USD: 7.12 });
    expect(await screen.findByRole("button", { name: "立即查重" })).toBeTruthy();
  });

  it("can be tried out among the adjustments, and nothing is one that is no amount", async () => {
    const { press, runs } = await openTiers({ steps: 2, book: { currencies } });
    const rate = await screen.findByLabelText("1 USD =");
    fireEvent.change(rate, { target: { value: "-3" } });
    expect(screen.getByRole("button", { name: "下一步" })).toBeTruthy();
    fireEvent.change(rate, { target: { value: "7" } });
    await press("采用并重算");
    await waitFor(() => expect(runs.at(-1)?.scheme?.rates).toEqual({ USD: 7 }));
  });

  it("may begin on a day, and are kept once each has its day and its amount", async () => {
    const { press, runs } = await openTiers({ steps: 0, book: { currencies, gate } });
    await press("USD 按时段设汇率");
    const rate = await screen.findByLabelText(/起 1 USD =$/);
    expect(screen.getByRole("button", { name: "按此汇率重算" })).toHaveProperty("disabled", true);
    fireEvent.change(rate, { target: { value: "7.2" } });
    fireEvent.change(screen.getByLabelText("USD 自这一天起"), { target: { value: "2026-01-01" } });
    expect(screen.getByText("2026-01-01 之前的交易按此汇率；留空则不计入")).toBeTruthy();
    await press("按此汇率重算");
    await waitFor(() =>
      expect(runs.at(-1)?.scheme?.datedRates).toEqual({ USD: [{ from: 46_023, rate: 7.2 }] }),
    );
    expect(runs.at(-1)?.scheme?.rates).toEqual({});
  });

  it.each([
    [{ kind: "column", heading: "HKD equiv.", about: 7.78012 }, "按「HKD equiv.」列折算（约 7.7801）"],
    [{ kind: "converted", heading: "本币金额" }, "「本币金额」列的金额已经折算"],
    [{ kind: "sheet", sheet: "汇率", count: 1, about: 7.1 }, "按「汇率」表的 7.1"],
    [{ kind: "sheet", sheet: "汇率", count: 12, about: 7.1 }, "按「汇率」表各时段的汇率（最近 7.1）"],
  ] as const)("say where the workbook itself tells them: %j", async (inBook, source) => {
    const others = [{ currency: "USD", rows: 7, rate: null, unrated: 0, inBook }];
    await openTiers({ steps: 2, book: { currencies: { base: "HKD", others } } });
    const rate = await screen.findByLabelText("1 USD =");
    expect(screen.getByText(`7 笔交易，${source}；填写后以您填写的为准`)).toBeTruthy();
    fireEvent.change(rate, { target: { value: "7.8" } });
    expect(screen.getByText("7 笔交易，按您填写的汇率")).toBeTruthy();
  });

  it("are not spoken of where everything is in one currency", async () => {
    await openTiers({ steps: 2 });
    expect(screen.queryByText("汇率")).toBeNull();
  });
});

describe("large accounts that the customer list marks", () => {
  it("are filtered where they are below the top tier, and offered it with the reason filled in", async () => {
    const { press, queries } = await openTiers({ book: { keyAccounts: 3 } });
    await press("未列最高等级的大客户 3 位");
    await waitFor(() => expect(queries.at(-1)).toMatchObject({ keyAccountsOnly: true }));
    expect((await screen.findAllByText("KAM")).length).toBeGreaterThan(0);
    const [first] = screen.getAllByRole("button", { name: "人工定级" });
    fireEvent.click(first ?? document.body);
    expect(screen.getByRole("combobox", { name: "改为" })).toHaveProperty("value", "core");
    expect(screen.getByRole("combobox", { name: "原因（必填）" })).toHaveProperty(
      "value",
      "客户表标为「KAM」",
    );
    expect(screen.getByRole("button", { name: "确定" })).toHaveProperty("disabled", false);
  });
});

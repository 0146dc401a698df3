import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { fourTiers } from "../../../src/core/tiering/scheme/scheme";
import type { FakeBook } from "../fakes/fakeAnalysis";
import { openTiers } from "../openTiers";

const adjusting = (book: FakeBook = {}) => openTiers({ steps: 2, book });
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe("rules beside the score", () => {
  it("stay out of the way until they are asked for", async () => {
    const { press } = await adjusting();
    expect(screen.queryByLabelText("每位责任人的核心名额")).toBeNull();
    await press("更多规则");
    expect(screen.getByLabelText("每位责任人的核心名额")).toMatchObject({ value: "", placeholder: "不启用" });
    expect(screen.getByRole("button", { name: "下一步" })).toBeTruthy();
  });

  it("are kept with the scheme and used at once", async () => {
    const { press, runs } = await adjusting();
    await press("更多规则");
    type("每位责任人的核心名额", "20");
    type("超过多少天未付款不评核心", "90");
    fireEvent.change(screen.getByLabelText("多久没有购买一律算流失"), { target: { value: "730" } });
    fireEvent.click(screen.getByRole("checkbox", { name: "按同行业的节奏判断流失" }));
    await press("采用并重算");
    await waitFor(() =>
      expect(runs.at(-1)?.scheme).toEqual({
        ...fourTiers,
        churn: { ...fourTiers.churn, maxDays: 730 },
        options: { corePerOwner: 20, unpaidDays: 90, rhythmByIndustry: true },
      }),
    );
  });

  it("are gone again when the field is cleared or the change discarded", async () => {
    const { press } = await adjusting();
    await press("更多规则");
    type("每位责任人的核心名额", "20");
    expect(await screen.findByRole("button", { name: "采用并重算" })).toBeTruthy();
    type("每位责任人的核心名额", "");
    expect(await screen.findByRole("button", { name: "下一步" })).toBeTruthy();
    type("每位责任人的核心名额", "15");
    await press("放弃调整");
    expect(screen.getByLabelText("每位责任人的核心名额")).toHaveProperty("value", "");
  });

  it("hold what people have time for against what they are asked to do", async () => {
    const { press } = await adjusting();
    await press("更多规则");
    expect(screen.queryByText(/^超出/)).toBeNull();
    type("每人每月可跟进次数", "1");
    const table = await screen.findByRole("table", { name: "每月跟进次数" });
    expect(within(table).getAllByText(/^超出 \d+ 次$/).length).toBeGreaterThan(0);
  });

  it("write recency, orders and amount in classes once asked, cut as wanted", async () => {
    const { press, runs } = await adjusting();
    await press("更多规则");
    expect(screen.queryByLabelText("怎样分档")).toBeNull();
    type("RFM 分档", "3");
    expect(await screen.findByRole("button", { name: "采用并重算" })).toBeTruthy();
    type("RFM 分档", "0");
    expect(await screen.findByRole("button", { name: "下一步" })).toBeTruthy();
    type("RFM 分档", "4");
    fireEvent.change(screen.getByLabelText("怎样分档"), { target: { value: "even" } });
    fireEvent.change(screen.getByLabelText("统计范围"), { target: { value: "ever" } });
    fireEvent.change(screen.getByLabelText("最好的一档"), { target: { value: "first" } });
    expect(screen.getByText(/数值相同的客户可能分在两档/)).toBeTruthy();
    await press("采用并重算");
    const rfm = { bins: 4, cut: "even", span: "ever", best: "first" };
    await waitFor(() => expect(runs.at(-1)?.scheme).toEqual({ ...fourTiers, options: { rfm } }));
  });

  it("ask for a tax rate before amounts are brought to one basis", async () => {
    const { press, runs } = await adjusting();
    await press("更多规则");
    fireEvent.change(screen.getByLabelText("金额口径"), { target: { value: "excluded" } });
    expect(screen.getByLabelText("税率")).toHaveProperty("value", "13");
    type("税率", "");
    expect(await screen.findByText("请填写大于 0、小于 100 的税率。")).toBeTruthy();
    expect(screen.getByRole("button", { name: "采用并重算" })).toHaveProperty("disabled", true);
    type("税率", "6");
    await press("采用并重算");
    await waitFor(() =>
      expect(runs.at(-1)?.scheme?.options).toEqual({
        tax: { basis: "excluded", rate: 0.06, unmarked: null },
      }),
    );
  });
});

describe("weights from pairs", () => {
  it("say what each slider means and name the pair that contradicts the others", async () => {
    const { press, runs } = await adjusting();
    await press("其他定权方式");
    const alike = screen.getByLabelText("净消费的重要程度是购买次数的 2 倍");
    expect(screen.getByText(/前后一致/)).toBeTruthy();
    // To the right the second of the pair matters more: money now less than orders, though both others say more.
    fireEvent.change(alike, { target: { value: "8" } });
    const warning = await screen.findByText(/^前后矛盾/);
    expect(warning.textContent).toContain("您选了「购买次数的重要程度是净消费的 9 倍」");
    expect(warning.textContent).toContain("净消费的重要程度约为购买次数的 1.5 倍");
    fireEvent.change(screen.getByLabelText("购买次数的重要程度是净消费的 9 倍"), { target: { value: "-1" } });
    await press("采用这些权重");
    await press("采用并重算");
    await waitFor(() =>
      expect(runs.at(-1)?.scheme?.weights).toEqual({ monetary: 54, frequency: 30, tenure: 16 }),
    );
  });

  it("can be taken from the usual ones instead", async () => {
    const { press, runs } = await adjusting();
    await press("其他定权方式");
    await press("经典 RFM（各占三分之一）");
    await press("采用并重算");
    await waitFor(() =>
      expect(runs.at(-1)?.scheme?.weights).toEqual({ monetary: 33, frequency: 33, recency: 33 }),
    );
  });
});

describe("who another scheme would move", () => {
  it("can be looked through and opened", async () => {
    const { press } = await adjusting();
    expect(screen.queryByRole("button", { name: /^查看等级不同的客户/ })).toBeNull();
    fireEvent.change(screen.getByLabelText("核心线 80"), { target: { value: "83" } });
    await press("查看等级不同的客户");
    expect(screen.getAllByText("核心 → 潜力")).toHaveLength(3);
    expect(screen.getAllByRole("button", { name: /客户基础信息/ })[1]?.textContent).toBe("第2示例有限公司");
    await press(/客户基础信息.*3/);
    expect(screen.getByLabelText("核心线 83")).toBeTruthy();
  });
});

describe("natural groups of spending", () => {
  const freeze = async (book: FakeBook) => {
    const pane = await adjusting(book);
    fireEvent.change(screen.getByLabelText("打分依据"), { target: { value: "fixed" } });
    await pane.press("查看和修改门槛");
    return pane;
  };

  it("take the place of the thresholds of net spend, and of no others", async () => {
    const { press, runs } = await freeze({ breaks: { bounds: [100, 2000, 30_000, 400_000], fit: 0.936 } });
    expect(screen.getByText(/拟合度 0\.93，/)).toBeTruthy();
    await press("净消费改用自然分组");
    await press("采用并重算");
    await waitFor(() => expect(runs.at(-1)?.scheme?.fixed?.monetary).toEqual([100, 2000, 30_000, 400_000]));
    expect(runs.at(-1)?.scheme?.frozenFrom).toBe("2026Q3");
  });

  it("are not offered where there are none", async () => {
    await freeze({ breaks: { bounds: [100, 2000, 30_000, 400_000], fit: 0.8499 } });
    expect(screen.getByText(/拟合度 0\.84，不足 0\.85/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "净消费改用自然分组" })).toBeNull();
  });
});

describe("what the check says of the data", () => {
  it("asks for the tax basis where amounts are mixed, and runs by it", async () => {
    const gate = [
      { cause: "tax", fix: "tax", rows: 12, customers: 6, text: "含税 300 笔、不含税 12 笔…" },
    ] as const;
    const { press, runs } = await openTiers({ steps: 0, book: { gate } });
    fireEvent.change(await screen.findByLabelText("金额口径"), { target: { value: "included" } });
    await press("按此口径重算");
    await waitFor(() => expect(runs.at(-1)?.scheme?.options?.tax?.basis).toBe("included"));
  });

  it("leads to the rows nobody else lists", async () => {
    const places = [{ sheet: "客户基础信息", row: 12 }];
    const gate = [
      { cause: "parents", fix: null, rows: 1, customers: 1, text: "1 位客户的上级…", places },
    ] as const;
    const { press } = await openTiers({ steps: 0, book: { gate } });
    await press("查看这些行");
    expect(screen.getByRole("button", { name: /第 12 行/ })).toBeTruthy();
  });

  it("says which indicators counted for nobody, before and beside the result", async () => {
    const dropped = [
      { indicator: "satisfaction", filled: 0.1 },
      { indicator: "relation", filled: 0 },
    ] as const;
    const { press } = await openTiers({ steps: 0, book: { dropped } });
    expect(await screen.findByText(/^满意度、关系：有资料的客户不足 30%/)).toBeTruthy();
    await press("下一步");
    expect(await screen.findByText(/^满意度、关系：有资料的客户不足 30%/)).toBeTruthy();
  });

  it("opens those of whom too little is known", async () => {
    const { press, queries } = await openTiers({ book: { incomplete: 7 } });
    await press("待补数据 7 位");
    await waitFor(() => expect(queries.at(-1)).toMatchObject({ incompleteOnly: true }));
  });
});

describe("the customer's page", () => {
  it("tells recency, orders and amount in classes with what they mean, and no chance nobody asked for", async () => {
    await openTiers();
    const [card] = await screen.findAllByRole("article");
    const [name] = within(card ?? document.body).getAllByRole("button");
    fireEvent.click(name ?? document.body);
    expect(await screen.findByText(/近度、频次、金额 R4F3M5（5 最好）/)).toBeTruthy();
    expect(screen.queryByText(/继续购买的概率/)).toBeNull();
  });
});

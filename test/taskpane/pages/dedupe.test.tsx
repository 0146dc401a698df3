import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Decisions, MergeDecision, MergeScope } from "../../../src/core/changes/proposal";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { fakeGateway } from "../fakes/fakeGateway";
import { mappings } from "../fakes/fakeMappings";
import { renderPane } from "../renderPane";

interface Asked {
  readonly decisions: Decisions<MergeDecision>;
  readonly scope: MergeScope | undefined;
}

/** The pane on the groups, and what it asks when a patch is made. */
async function reviewing(book = {}) {
  const asked: Asked[] = [];
  const analysis = fakeAnalysis(book);
  const watched = {
    ...analysis,
    mergePatch: (decisions: Decisions<MergeDecision>, scope?: MergeScope) => {
      asked.push({ decisions, scope });
      return analysis.mergePatch(decisions, scope);
    },
  };
  const pane = renderPane({ analysis: watched });
  await pane.press("查重", "tab");
  await pane.press("开始查重");
  await screen.findByText(/涉及 .* 行客户|没有发现/);
  return { ...pane, asked };
}

describe("the duplicates page", () => {
  it("shows members side by side with the differing fields marked and evidence on demand", async () => {
    const { press } = await reviewing();
    const card = await screen.findByRole("article", { name: /第 1 组，共 42 组/ });
    expect(within(card).getByRole("group", { name: "A 行" })).toBeTruthy();
    expect(within(card).getByRole("group", { name: /企业名称：合并后取哪个值/ })).toBeTruthy();
    expect(screen.queryByText("手机号码相同，仅写法不同")).toBeNull();
    await press("判断依据");
    expect(screen.getByText("手机号码相同，仅写法不同")).toBeTruthy();
    expect(screen.getByText("+18.5")).toBeTruthy();
    expect(screen.getByText("−12.4")).toBeTruthy();
    expect(screen.getByText(/^合计 \+21\.4。/)).toBeTruthy();
  });

  it("says on a closed group what its rows are called and what agrees, without opening it", async () => {
    await reviewing();
    const closed = await screen.findByRole("article", { name: /第 2 组，共 42 组/ });
    expect(within(closed).queryByRole("group", { name: "A 行" })).toBeNull();
    expect(within(closed).getByText(/^又作 /)).toBeTruthy();
    expect(within(closed).getByText("手机号码相同 · 字号相同 · 所在城市相同")).toBeTruthy();
  });

  it("offers the rest of a place with the part that was picked, and leaves single ones to be picked", async () => {
    const analysis = fakeAnalysis({});
    const there = [
      { province: "浙江省", city: "杭州市" },
      { province: "广东省", city: "深圳市" },
    ];
    const clusters: typeof analysis.clusters = (query) => {
      const page = analysis.clusters(query);
      const items = page.items.map((one) => ({
        ...one,
        members: one.members.map((member, at) => ({
          ...member,
          cells: { ...member.cells, ...there[at] },
          values: { ...member.values, ...there[at] },
        })),
        merged: { ...one.merged, ...there[0] },
        differing: ["province", "city"] as const,
      }));
      return { ...page, items };
    };
    const { press, user } = renderPane({ analysis: { ...analysis, clusters } });
    await press("查重", "tab");
    await press("开始查重");
    const set = async (name: RegExp) => screen.findByRole("group", { name });
    const isChosen = async (name: RegExp, option: string) =>
      within(await set(name)).getByRole("radio", { name: option }) as HTMLInputElement;
    await user.click(await isChosen(/^省/, "广东省 B"));
    expect((await isChosen(/^市/, "杭州市 A")).checked).toBe(true);
    await press("一并取 B 行");
    expect((await isChosen(/^市/, "深圳市 B")).checked).toBe(true);
    expect(screen.queryByText(/仍取自别的行/)).toBeNull();
    await user.click(await isChosen(/^市/, "杭州市 A"));
    expect((await isChosen(/^省/, "广东省 B")).checked).toBe(true);
  });

  it("names further columns that differ, each with a value to pick or to add up", async () => {
    const analysis = fakeAnalysis({});
    const owed = [382, 1023];
    const clusters: typeof analysis.clusters = (query) => {
      const page = analysis.clusters(query);
      const items = page.items.map((one) => ({
        ...one,
        members: one.members.map((member, at) => ({
          ...member,
          cells: { ...member.cells, "number+1": owed[at] ?? 0 },
          values: { ...member.values, "number+1": String(owed[at]) },
        })),
        merged: { ...one.merged, "number+1": 382 },
        headings: { "number+1": "还欠" },
        differing: ["companyName", "number+1"] as const,
      }));
      return { ...page, items };
    };
    const { press, user } = renderPane({ analysis: { ...analysis, clusters } });
    await press("查重", "tab");
    await press("开始查重");
    await press("另有 1 列不同：还欠");
    const owing = await screen.findByRole("group", { name: "还欠：合并后取哪个值" });
    const sum = within(owing).getByRole("radio", { name: "1405 各行相加" }) as HTMLInputElement;
    expect(sum.checked).toBe(false);
    await user.click(sum);
    expect(sum.checked).toBe(true);
  });

  it("tells what is but written otherwise from what differs", async () => {
    await reviewing();
    const card = await screen.findByRole("article", { name: /第 1 组，共 42 组/ });
    expect(within(card).queryByText("≈ 写法不同")).toBeNull();
    expect(within(card).getAllByText("≠ 不同")).toHaveLength(1);
    expect(within(card).getAllByText("○ 部分为空")).toHaveLength(1);
    const fourth = await screen.findByRole("article", { name: /第 4 组，共 42 组/ });
    fireEvent.click(within(fourth).getByRole("button"));
    const open = await screen.findByRole("article", { name: /第 4 组，共 42 组/ });
    expect(await within(open).findAllByText("≈ 写法不同")).toHaveLength(1);
  });

  it("writes nothing before the changes were seen", async () => {
    const { press, gateway, asked } = await reviewing();
    await press("合并");
    await press("查看变更");
    expect(await screen.findByRole("heading", { level: 1, name: "即将写入的变更" })).toBeTruthy();
    expect(asked).toEqual([{ decisions: { c0: { verdict: "accept" } }, scope: { allCertain: false } }]);
    expect(gateway.applied).toEqual([]);
    await press("写入 1 处");
    await waitFor(() => expect(gateway.applied).toEqual([1]));
  });

  it("takes all certain groups only after a summary was confirmed", async () => {
    const { press, asked } = await reviewing();
    await press(/合并全部 42 组/);
    expect(screen.queryByText("已选定合并 42 组")).toBeNull();
    expect(await screen.findByText(/共合并 0 组：将移走 0 行存档，改 42 格/)).toBeTruthy();
    await press("选定全部");
    await screen.findByText("已选定合并 42 组");
    await press("查看变更");
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]).toEqual({ decisions: {}, scope: { allCertain: true } });
  });

  it("hears the keys wherever the focus stands on the page, but not in a question", async () => {
    const { user, press } = await reviewing();
    await screen.findByRole("article", { name: /第 1 组/ });
    document.getElementById("page-title")?.focus();
    await user.keyboard("a");
    await screen.findByText("已选定合并 1 组");
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^第 2 组/));
    await press(/合并全部 42 组/);
    await screen.findByRole("alertdialog");
    await user.keyboard("n");
    expect(screen.queryByText(/记住 1 组不是同一家/)).toBeNull();
  });

  it("moves and judges by J, K, A and N", async () => {
    const { user, asked, press } = await reviewing();
    const first = await screen.findByRole("article", { name: /第 1 组/ });
    within(first).getByRole("button", { expanded: true }).focus();
    await user.keyboard("a");
    await screen.findByText("已选定合并 1 组");
    await user.keyboard("n");
    await user.keyboard("j");
    await user.keyboard("k");
    await user.keyboard("a");
    await screen.findByText("已选定合并 2 组 · 记住 1 组不是同一家");
    await press("查看变更");
    await waitFor(() =>
      expect(asked[0]?.decisions).toEqual({
        c0: { verdict: "accept" },
        c1: { verdict: "reject" },
        c2: { verdict: "accept" },
      }),
    );
  });

  it("leaves letters typed into a field alone", async () => {
    const { user, press } = await reviewing();
    await press("另填…");
    await user.keyboard("an");
    expect(screen.queryByText(/已选定合并/)).toBeNull();
  });

  it("takes a value typed instead at Enter, and leaves all as it was at Esc", async () => {
    const { user, press, asked } = await reviewing();
    const names = await screen.findByRole("group", { name: /企业名称：/ });
    const typeName = async (keys: string) => {
      await user.click(within(names).getByRole("button", { name: "另填…" }));
      await user.clear(within(names).getByRole("textbox"));
      await user.keyboard(keys);
      expect(within(names).queryByRole("textbox")).toBeNull();
    };
    await typeName("不要{Escape}");
    expect(within(names).queryByText("不要")).toBeNull();
    await typeName("青岛新名有限公司{Enter}");
    expect(within(names).getByRole("radio", { name: /青岛新名有限公司/ })).toHaveProperty("checked", true);
    await press("合并");
    await press("查看变更");
    await waitFor(() =>
      expect(asked[0]?.decisions.c0).toMatchObject({ values: { companyName: "青岛新名有限公司" } }),
    );
  });

  it("takes the raw cell of the member whose value was chosen, and the row that shall stay", async () => {
    const { user, press, asked } = await reviewing();
    const names = await screen.findByRole("group", { name: /企业名称：/ });
    const other = within(names).getAllByRole("radio")[1];
    if (other) await user.click(other);
    await press("保留此行");
    await press("合并");
    await press("查看变更");
    await waitFor(() =>
      expect(asked[0]?.decisions.c0).toMatchObject({
        verdict: "accept",
        survivor: 40,
        values: { companyName: expect.not.stringContaining("有限公司") },
      }),
    );
  });

  it("lets a member of three leave the group", async () => {
    const { press, asked } = await reviewing();
    await press(/第 4 组|青岛/);
    const card = await screen.findByRole("article", { name: /第 4 组/ });
    expect(within(card).getAllByRole("button", { name: "移出本组" })).toHaveLength(3);
    await press("移出本组");
    expect(within(card).getByText(/已移出/)).toBeTruthy();
    await press("合并");
    await press("查看变更");
    await waitFor(() => expect(asked[0]?.decisions.c3).toMatchObject({ dropped: [9], survivor: 49 }));
  });

  it("calls a value made of all rows so, and offers it again after another was picked", async () => {
    const analysis = fakeAnalysis();
    const united = "hello0@example.com；second@example.com";
    const pane = renderPane({
      analysis: {
        ...analysis,
        clusters: (query) => {
          const page = analysis.clusters(query);
          const items = page.items.map((one) => ({ ...one, merged: { ...one.merged, email: united } }));
          return { ...page, items };
        },
      },
    });
    await pane.press("查重", "tab");
    await pane.press("开始查重");
    const mails = await screen.findByRole("group", { name: /邮箱：/ });
    const ofAll = () => within(mails).getByRole("radio", { name: `${united} 合并各行` });
    expect(ofAll()).toHaveProperty("checked", true);
    const [first] = within(mails).getAllByRole("radio");
    if (first) await pane.user.click(first);
    expect(ofAll()).toHaveProperty("checked", false);
    await pane.user.click(ofAll());
    expect(ofAll()).toHaveProperty("checked", true);
  });

  it("looks again once a merge was written, so that the other groups are there to go on with", async () => {
    const { press, gateway } = await reviewing();
    await press("合并");
    await press("查看变更");
    await press("写入 1 处");
    await waitFor(() => expect(gateway.applied).toEqual([1]));
    await press("完成");
    expect(await screen.findByText(/涉及 .* 行客户/)).toBeTruthy();
  });

  it("does not look again by itself where findings were decided on already: reading anew would end them", async () => {
    const { press, gateway } = await reviewing();
    await press("异常", "tab");
    await press("开始检查");
    await press("查看 14 处");
    await press("采纳");
    await press("查重", "tab");
    await press("合并");
    await press("查看变更");
    await press("写入 1 处");
    await waitFor(() => expect(gateway.applied).toEqual([1]));
    await press("完成");
    expect(await screen.findByRole("button", { name: "开始查重" })).toBeTruthy();
    await press("异常", "tab");
    expect(await screen.findByText("已采纳 1 处修正")).toBeTruthy();
  });

  it("says so where one kind of groups is empty", async () => {
    const { press } = await reviewing({ probable: 0 });
    await press("疑似 0 组");
    expect(await screen.findByText("没有「疑似」的重复组")).toBeTruthy();
  });

  it("does not call a workbook free of duplicates whose customers it could not read", async () => {
    const rows = { customers: 0, followUps: 40, transactions: 0 };
    const { press } = renderPane({ analysis: fakeAnalysis({ certain: 0, probable: 0, rows }) });
    await press("查重", "tab");
    await press("开始查重");
    expect(await screen.findByText("没有读到客户")).toBeTruthy();
    expect(screen.queryByText("没有发现重复客户")).toBeNull();
    await press("调整列对应");
    expect(await screen.findByRole("heading", { level: 1, name: "列对应" })).toBeTruthy();
  });

  it("asks for customers, not for another sheet, where the customer sheet is empty", async () => {
    const rows = { customers: 0, followUps: 0, transactions: 0 };
    const empty = mappings.map((mapping) => ({ ...mapping, lastDataRow: mapping.firstDataRow - 1 }));
    const analysis = fakeAnalysis({ certain: 0, probable: 0, rows, mappings: empty });
    const { press } = renderPane({ analysis });
    await press("查重", "tab");
    await press("开始查重");
    expect(await screen.findByText("客户表还是空的")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "调整列对应" })).toBeNull();
  });

  it("says so plainly where there are no duplicates", async () => {
    await reviewing({ certain: 0, probable: 0 });
    expect(screen.getByText("没有发现重复客户")).toBeTruthy();
  });
});

describe("while somebody types", () => {
  const live = [
    {
      sheet: "客户基础信息",
      row: 120,
      existing: { sheet: "客户基础信息", row: 53 },
      name: "杭州云栖麦浪科技有限公司",
      certainty: "certain" as const,
      reasons: ["电话相同"],
      others: 0,
    },
  ];
  const edited = {
    moved: [],
    rows: [{ sheet: "客户基础信息", firstRow: 120, firstColumn: 0, rows: [["", "云栖麦浪"]] }],
    quiet: false,
  };

  it("says which row is there already without taking the focus, until it was seen", async () => {
    const pane = renderPane({ analysis: fakeAnalysis({ live }), gateway: fakeGateway({ edited }) });
    await pane.press("查重", "tab");
    await pane.press("开始查重");
    await screen.findByText(/涉及 .* 行客户/);
    const focus = document.activeElement;
    pane.gateway.edit();
    expect(await screen.findByText(/第 120 行像是已有客户「杭州云栖麦浪科技有限公司」/)).toBeTruthy();
    expect(document.activeElement).toBe(focus);
    await pane.press("第 53 行");
    expect(pane.gateway.located).toEqual([{ sheet: "客户基础信息", row: 53, column: null }]);
    await pane.press("知道了");
    expect(screen.queryByText(/像是已有客户/)).toBeNull();
  });

  it("says nothing before the workbook was read", async () => {
    const pane = renderPane({ analysis: fakeAnalysis({ live }), gateway: fakeGateway({ edited }) });
    await screen.findAllByRole("tab");
    pane.gateway.edit();
    await pane.press("查重", "tab");
    expect(screen.queryByText(/像是已有客户/)).toBeNull();
  });
});

describe("how duplicates are looked for", () => {
  it("is chosen in words and kept in the workbook", async () => {
    const { press, gateway } = await reviewing();
    await press("查重设置");
    await press("严格：只列把握大的", "radio");
    await press("分公司、办事处算作独立客户", "checkbox");
    await waitFor(() =>
      expect(gateway.dedupeChosen.at(-1)).toMatchObject({ certainBits: 9, separateBranches: false }),
    );
  });
});

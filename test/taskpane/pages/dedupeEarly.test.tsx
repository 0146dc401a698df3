import { act, screen, waitFor, within } from "@testing-library/react";
import type { Analysis } from "../../../src/core/analysis/analysis";
import type { Decisions, MergeDecision } from "../../../src/core/changes/proposal";
import { type OpenPort, openThreadPort } from "../../../src/taskpane/session/gateway/analysisPort";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { cluster } from "../fakes/fakeCustomers";
import { renderPane } from "../renderPane";

const early = Array.from({ length: 3 }, (_, index) => cluster(index, true));

/** A search that tells three groups first; its answer comes when the test lets it. */
async function searching() {
  const asked: Decisions<MergeDecision>[] = [];
  const fake = fakeAnalysis();
  const analysis: Analysis = {
    ...fake,
    findDuplicates: (context, report) => {
      report(0.4, early);
      return fake.findDuplicates(context, (share) => report(share));
    },
    mergePatch: (decisions, scope) => {
      asked.push(decisions);
      return fake.mergePatch(decisions, scope);
    },
  };
  let release = () => {};
  const port: OpenPort = (receive, fail) =>
    openThreadPort(async () => analysis)((response) => {
      if (response.kind === "answer" && response.method === "findDuplicates")
        release = () => receive(response);
      else receive(response);
    }, fail);
  const pane = renderPane({ analysis, port });
  await pane.press("查重", "tab");
  await pane.press("开始查重");
  await screen.findByText(/先列出已确定的 3 组/);
  return { ...pane, asked, finish: () => act(async () => release()) };
}

const card = (index: number) => screen.findByRole("article", { name: new RegExp(`^第 ${index} 组`) });

describe("the duplicates page while the search runs", () => {
  it("shows the groups found first beside the progress, and offers to write nothing yet", async () => {
    await searching();
    expect(await screen.findAllByRole("article")).toHaveLength(3);
    expect(screen.getByRole("progressbar")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /合并全部/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "查看变更" })).toBeNull();
  });

  it("keeps the order, the place and every decision when the rest is there", async () => {
    const { press, finish, user, asked } = await searching();
    await user.click(within(await card(1)).getByRole("button", { name: "不是同一家" }));
    expect(within(await card(2)).getByRole("button", { expanded: true })).toBeTruthy();
    await finish();
    await screen.findByText(/涉及 .* 行客户/);
    expect(await screen.findByRole("article", { name: /^第 1 组，共 42 组/ })).toBeTruthy();
    expect(within(await card(1)).getByText("不是同一家")).toBeTruthy();
    expect(within(await card(2)).getByRole("button", { expanded: true })).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
    await press("查看变更");
    await waitFor(() => expect(asked).toEqual([{ c0: { verdict: "reject" } }]));
  });

  it("goes on under the same focus, so that keys work through the change", async () => {
    const { user, finish } = await searching();
    const opened = within(await card(1)).getByRole("button", { expanded: true });
    opened.focus();
    await finish();
    await screen.findByText(/涉及 .* 行客户/);
    expect(document.activeElement).toBe(opened);
    await user.keyboard("j");
    expect(within(await card(2)).getByRole("button", { expanded: true })).toBeTruthy();
  });

  it("forgets them when the search is stopped", async () => {
    const { press, finish } = await searching();
    await press("取消");
    expect(await screen.findByRole("button", { name: "开始查重" })).toBeTruthy();
    await finish();
    expect(screen.queryAllByRole("article")).toEqual([]);
  });
});

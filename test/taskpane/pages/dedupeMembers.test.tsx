import { fireEvent, screen, within } from "@testing-library/react";
import type { MergeMembers } from "../../../src/core/changes/proposal";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { renderPane } from "../renderPane";

describe("a group of three of which a row leaves or another one stays", () => {
  it("asks what the others come to, and shows that", async () => {
    const asked: MergeMembers[] = [];
    const analysis = {
      ...fakeAnalysis({}),
      groupLeft: (_id: string, members: MergeMembers) => {
        asked.push(members);
        return {
          merged: { companyName: "云栖麦浪（保留）", email: "kept@example.com" },
          matchWeight: 21,
          evidence: [{ text: "两行的电话一致", bits: 21 }],
          agreeing: ["电话"],
          warnings: [],
        };
      },
    };
    const { press } = renderPane({ analysis });
    await press("查重", "tab");
    await press("开始查重");
    const card = await screen.findByRole("article", { name: /第 4 组/ });
    fireEvent.click(within(card).getAllByRole("button")[0] as HTMLElement);
    expect(asked).toEqual([]);

    const row = (letter: string) => within(card).getByRole("group", { name: `${letter} 行` });
    fireEvent.click(within(row("C")).getByRole("button", { name: "移出本组" }));
    await within(card).findByRole("radio", { name: /kept@example\.com/ });
    expect(asked).toEqual([{ survivor: 9, dropped: [99], apart: [] }]);
    fireEvent.click(within(card).getByRole("button", { name: "判断依据" }));
    expect(within(card).getByText("两行的电话一致")).toBeTruthy();

    fireEvent.click(within(row("B")).getByRole("button", { name: "保留此行" }));
    await screen.findByRole("article", { name: /第 4 组.*云栖麦浪（保留）/ });
    expect(asked.at(-1)).toEqual({ survivor: 49, dropped: [99], apart: [] });
  });
});

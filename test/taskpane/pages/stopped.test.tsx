import { act, screen, waitFor } from "@testing-library/react";
import { openThreadPort } from "../../../src/taskpane/session/gateway/analysisPort";
import { WorkbookError, type WorkbookErrorCode } from "../../../src/workbook/excel/workbookError";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { fakeGateway } from "../fakes/fakeGateway";
import { renderPane } from "../renderPane";

describe("a reading stopped while the sheets are being recognised", () => {
  it("leaves the workbook as it was known, and is no failure", async () => {
    const analysis = fakeAnalysis();
    let recognitions = 0;
    // The pane recognises the sheets when it opens; the second time no answer comes.
    const { press } = renderPane({
      port: (receive, fail) =>
        openThreadPort(async () => analysis)((response) => {
          if (response.kind === "answer" && response.method === "recognise" && recognitions++ > 0) return;
          receive(response);
        }, fail),
    });
    await screen.findByText("1,200 行");
    await press(/^月末复核/);
    await waitFor(() => expect(recognitions).toBe(2));
    await press("取消");
    await press("首页", "tab");
    expect(await screen.findByText("1,200 行")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("a recognition that a job took the place of", () => {
  it.each(["timeout", "busy"] as const)("is no failure when it dies late (%s)", async (code) => {
    const gateway = fakeGateway();
    const deaths: (() => void)[] = [];
    const readHeads: typeof gateway.readHeads = () =>
      deaths.length > 0
        ? gateway.readHeads()
        : new Promise((_, reject) => deaths.push(() => reject(new WorkbookError(code))));
    const { press } = renderPane({ gateway: { ...gateway, readHeads } });
    await waitFor(() => expect(deaths).toHaveLength(1));
    await press("查重", "tab");
    await press("开始查重");
    await screen.findByRole("button", { name: /合并|查看/ });
    await act(async () => deaths[0]?.());
    await press("首页", "tab");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(await screen.findByText("1,200 行")).toBeTruthy();
  });
});

/** A workbook none of whose readings ends before the test lets it. */
function waiting() {
  const deaths: ((code: WorkbookErrorCode) => void)[] = [];
  const readRows = () =>
    new Promise<void>((_, reject) => deaths.push((code) => reject(new WorkbookError(code))));
  return { gateway: { ...fakeGateway(), readRows }, deaths };
}

/** What leads to a reading, and what begins it again. */
const entrances = [
  ["of a job", [["查重", "tab"], ["开始查重"]], "开始查重"],
  ["of a page", [[/^月末复核/]], "重新读取"],
] as const;

describe.each(entrances)("a reading %s begun again before the stopped one has died", (_, ways, again) => {
  it.each(["cancelled", "timeout"] as const)("goes on when the first dies (%s)", async (code) => {
    const { gateway, deaths } = waiting();
    const { press } = renderPane({ gateway });
    for (const [name, role] of ways) await press(name, role);
    await waitFor(() => expect(deaths).toHaveLength(1));
    await press("取消");
    await press(again);
    await waitFor(() => expect(deaths).toHaveLength(2));
    await act(async () => deaths[0]?.(code));
    expect(screen.getByRole("progressbar")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
    await act(async () => deaths[1]?.("timeout"));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByRole("alert")).toBeTruthy();
  });
});

/** Jobs that read settings of their own once the workbook is read. */
const settings = [
  ["duplicates", "dedupeSettings", "查重", "开始查重"],
  ["tiers", "keptScheme", "分级", "开始分级"],
] as const;

describe.each(settings)("a search for %s stopped while its settings are read", (_, setting, tab, start) => {
  it("is no failure when that reading dies late", async () => {
    const gateway = fakeGateway();
    let isLate = false;
    let die: (() => void) | null = null;
    const dying = () =>
      new Promise<never>((_, reject) => {
        die = () => reject(new WorkbookError("timeout"));
      });
    const read = gateway[setting];
    const { press } = renderPane({ gateway: { ...gateway, [setting]: () => (isLate ? dying() : read()) } });
    await press(tab, "tab");
    await screen.findByRole("button", { name: start });
    isLate = true;
    await press(start);
    await waitFor(() => expect(die).not.toBeNull());
    // The page reads the settings again.
    isLate = false;
    await press("取消");
    await act(async () => die?.());
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("button", { name: start })).toBeTruthy();
  });
});

describe("a reading of which nothing is counted yet", () => {
  it("shows a bar that moves, and no share", async () => {
    const { gateway, deaths } = waiting();
    const { press } = renderPane({ gateway });
    await press("查重", "tab");
    await press("开始查重");
    await waitFor(() => expect(deaths).toHaveLength(1));
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBeNull();
    expect(screen.queryByText(/已完成/)).toBeNull();
  });
});

import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { World } from "../../src/taskpane/App";
import { createAnalysisClient } from "../../src/taskpane/session/gateway/analysisClient";
import { openThreadPort } from "../../src/taskpane/session/gateway/analysisPort";
import { showPane } from "../../src/taskpane/showPane";
import { fakeAnalysis } from "./fakes/fakeAnalysis";
import { fakeGateway } from "./fakes/fakeGateway";
import { textsOf } from "./textsOf";

const world = (readTheme: World["readTheme"], language: World["language"] = "zh-CN"): World => ({
  gateway: fakeGateway(),
  analysis: createAnalysisClient([openThreadPort(async () => fakeAnalysis())]),
  language,
  texts: textsOf(language),
  today: () => "2026-11-21",
  readTheme,
  hostName: "test",
});

/** As the page shows it: nobody waits there for what React has still to do. */
function show(shown: World, onReload = () => {}): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  close = showPane(element, shown, onReload);
}

let close = () => {};
afterEach(() => {
  close();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

const fault = () => {
  throw new Error("no theme");
};

describe("a pane that cannot be drawn", () => {
  it("says that the workbook is safe and opens again when asked to", async () => {
    const onReload = jest.fn();
    show(world(fault), onReload);
    expect((await screen.findByRole("alert")).textContent).toContain("工作簿没有受影响");
    await userEvent.click(screen.getByRole("button", { name: "重新打开" }));
    expect(onReload).toHaveBeenCalledTimes(1);
  });

  it("says so in the person's language", async () => {
    show(world(fault, "en-US"));
    expect((await screen.findByRole("alert")).textContent).toContain("The workbook is safe");
  });

  it("is not in the way of one that can", async () => {
    show(world(() => undefined));
    expect(await screen.findByRole("navigation")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

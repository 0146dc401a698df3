/** @jest-environment jsdom */
import fs from "node:fs";
import path from "node:path";
import { parseManifest } from "../../../src/host/page/parseManifest";

const text = fs.readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

describe("parseManifest", () => {
  it("reads name, group, pane and buttons in Chinese by default", () => {
    const manifest = parseManifest(text, "zh-CN");
    expect(manifest.name).toBe("客户台账");
    expect(manifest.pane).toBe("/taskpane.html");
    expect(manifest.buttons.map((button) => button.label)).toEqual([
      "打开台账",
      "一键建表",
      "查重",
      "异常检查",
      "季度分级",
    ]);
    expect(manifest.buttons[0]).toMatchObject({ functionName: null, icon: "/assets/icons/ledger-32.png" });
    expect(manifest.buttons[1]?.functionName).toBe("installSheets");
  });

  it("reads the English words where they are given", () => {
    const manifest = parseManifest(text, "en-US");
    expect(manifest.name).toBe("Client Ledger");
    expect(manifest.buttons[2]).toMatchObject({ label: "Duplicates" });
    expect(manifest.buttons[2]?.tip).toMatch(/duplicate customers/);
  });

  it("makes nothing up for a manifest without commands", () => {
    const manifest = parseManifest("<OfficeApp><Id>1</Id></OfficeApp>", "zh-CN");
    expect(manifest).toEqual({ id: "1", name: "", group: "", icon: "", pane: "", buttons: [] });
  });
});

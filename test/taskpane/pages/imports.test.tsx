import { TextDecoder } from "node:util";
import { screen, waitFor } from "@testing-library/react";
import { createAnalysis } from "../../../src/core/analysis/createAnalysis";
import type { ImportChoice } from "../../../src/core/imports/rows/importChoice";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { fakeGateway } from "../fakes/fakeGateway";
import { renderPane } from "../renderPane";

// jsdom has none; every browser has.
Object.assign(globalThis, { TextDecoder });

describe("the import page", () => {
  it("says which lists bring how many rows, where they go and what is not understood", async () => {
    const { press } = renderPane();
    await press(/导入旧表或 CSV/);
    expect(
      await screen.findByText("新增 300 行；表中已有 10 行；导入后在原表改过 2 行，不重复导入"),
    ).toBeTruthy();
    expect(screen.getByText("其中 7 家没有编号，将发号")).toBeTruthy();
    expect(screen.getByText("表尾新增列：来源行、备注")).toBeTruthy();
    expect(screen.getByText("没有当作值导入的单元格 41 格")).toBeTruthy();
    expect((await screen.findAllByText(/没看懂 · 位数不足 · 原样保留在「手机」/)).length).toBeGreaterThan(2);
  });

  it("asks once for a column and shows the patch before it writes", async () => {
    const { press, gateway } = renderPane();
    await press(/导入旧表或 CSV/);
    expect(await screen.findByText("「签订日期」里的「2/3/2024」是哪一天？")).toBeTruthy();
    await press("2024-03-02", "radio");
    await waitFor(() =>
      expect(screen.getByRole("radio", { name: "2024-03-02" })).toHaveProperty("checked", true),
    );
    await press(/^预览写入/);
    await press(/^写入/);
    expect(await screen.findByText(/已写入/)).toBeTruthy();
    expect(gateway.applied).toHaveLength(1);
  });

  it("leads on to the duplicates among what came, and looks for them at once", async () => {
    const { press } = renderPane();
    await press(/导入旧表或 CSV/);
    await press(/^预览写入/);
    await press(/^写入/);
    await press(/^查找重复客户 看看导入的客户里/);
    expect(await screen.findByRole("article", { name: /第 1 组/ })).toBeTruthy();
  });

  it("says what a list of the team's own has no room for, and adds a column for it when asked", async () => {
    const analysis = fakeAnalysis();
    const asked: ImportChoice[] = [];
    const importPreview = (choice: ImportChoice) => {
      asked.push(choice);
      const summary = analysis.importPreview(choice);
      const notesCome = choice.noteColumns?.includes("customers") === true;
      const left = notesCome ? [] : ["邮箱", "备注"];
      const targets = summary.targets.map((target) =>
        target.role === "customers" ? { ...target, adopted: true, left, leftRows: 7, notesCome } : target,
      );
      return { ...summary, targets };
    };
    const { press } = renderPane({ analysis: { ...analysis, importPreview } });
    await press(/导入旧表或 CSV/);
    expect(await screen.findByText(/7 行的这些内容不会写入：邮箱、备注/)).toBeTruthy();
    await press(/加一列「备注」/, "checkbox");
    await waitFor(() => expect(screen.queryByText(/不会写入/)).toBeNull());
    expect(asked.at(-1)?.noteColumns).toEqual(["customers"]);
    await press(/加一列「备注」/, "checkbox");
    expect(await screen.findByText(/不会写入/)).toBeTruthy();
  });

  it("leaves a list out when its tick is taken away", async () => {
    const { press } = renderPane();
    await press(/导入旧表或 CSV/);
    await press(/华东客户/, "checkbox");
    await waitFor(() => expect(screen.getByText("不导入")).toBeTruthy());
  });

  it("says what was looked for where nothing is recognised, and leads to choosing by hand", async () => {
    const analysis = fakeAnalysis();
    const nothing = {
      sheets: [],
      targets: [],
      carried: [],
      questions: [],
      newcomers: { total: 0, near: 0, made: 0, items: [] },
      doubts: analysis.importPreview({ sheets: null, answers: {} }).doubts,
    };
    const { press } = renderPane({ analysis: { ...analysis, importPreview: () => nothing } });
    await press(/导入旧表或 CSV/);
    expect(await screen.findByText(/找过客户、跟进、交易的标题与内容/)).toBeTruthy();
    await press("手动指定");
    expect(await screen.findByRole("heading", { level: 1 })).toBeTruthy();
    expect(screen.queryByText("没有认出可导入的表")).toBeNull();
  });

  it("still has the answers when the preview is closed", async () => {
    const { press } = renderPane();
    await press(/导入旧表或 CSV/);
    await press("2024-03-02", "radio");
    await press(/^预览写入/);
    await screen.findByRole("button", { name: /^写入/ });
    await press("返回");
    await waitFor(() =>
      expect(screen.getByRole("radio", { name: "2024-03-02" })).toHaveProperty("checked", true),
    );
  });

  it("has the answers of an earlier import from the start, by the column's heading", async () => {
    const importAnswers = { "date-order\n合同台账\n签订日期": "dmy", "date-order\n别的\n签订日期": "mdy" };
    const { press } = renderPane({ gateway: fakeGateway({ importAnswers }) });
    await press(/导入旧表或 CSV/);
    await waitFor(() =>
      expect(screen.getByRole("radio", { name: "2024-03-02" })).toHaveProperty("checked", true),
    );
  });

  it("says that customers will be made of deals that name them, and says nothing of ids beside", async () => {
    const analysis = fakeAnalysis();
    const summary = analysis.importPreview({ sheets: null, answers: {} });
    const targets = summary.targets.map((target) => ({
      ...target,
      named: target.role === "customers" ? 300 : 0,
    }));
    const { press } = renderPane({
      analysis: { ...analysis, importPreview: () => ({ ...summary, targets }) },
    });
    await press(/导入旧表或 CSV/);
    expect(await screen.findByText("将新建 300 个客户：表中只在交易或跟进里出现")).toBeTruthy();
    expect(screen.queryByText(/没有编号，将发号/)).toBeNull();
  });

  it("names the customers no list holds, makes them on one tick and asks of one that is near a known customer", async () => {
    const { press, user } = renderPane();
    await press(/导入旧表或 CSV/);
    expect(await screen.findByText("客户表里没有的 3 家")).toBeTruthy();
    expect(screen.getByText("存在相近客户「杭州青禾电子商务有限公司」K001")).toBeTruthy();
    await press("没有相近客户的 2 家，一并新建", "checkbox");
    await press(/逐家查看其余 2 家/);
    const verdict = (name: string) => screen.getByLabelText(`「${name}」怎么处理`);
    await waitFor(() => expect(verdict("白石鞋业")).toHaveProperty("value", "make"));
    expect(verdict("青禾电商")).toHaveProperty("value", "leave");
    await user.selectOptions(verdict("青禾电商"), "就是相近的那家");
    await waitFor(() => expect(verdict("青禾电商")).toHaveProperty("value", "same"));
    expect(screen.queryByRole("option", { name: "就是相近的那家", selected: false })).toBeNull();
  });

  it("reads a CSV file in GBK, and sets the standard sheets up on the way to the preview", async () => {
    // 公司名称,手机 / 甲公司,13800138000 / 乙公司,13900139000
    const bytes = Uint8Array.from(
      "b9abcbbec3fbb3c62ccad6bbfa0a bcd7b9abcbbe2c3133383030313338303030 0ad2d2b9abcbbe2c3133393030313339303030"
        .replaceAll(" ", "")
        .match(/../g) ?? [],
      (pair) => Number.parseInt(pair, 16),
    );
    const { press, user, gateway } = renderPane({ analysis: createAnalysis() });
    await screen.findByText(/把客户管成一本清楚的账/);
    await press(/导入旧表或 CSV/);
    const input = await screen.findByLabelText("选择 CSV 文件", { selector: "input" });
    const file = new File([bytes], "名单.csv", { type: "text/csv" });
    Object.assign(file, { arrayBuffer: async () => bytes.buffer });
    await user.upload(input, file);
    expect((await screen.findAllByText("新增 2 行")).length).toBeGreaterThan(0);
    expect(screen.getByText(/先建好标准表（可撤销），再给您看要写入的行/)).toBeTruthy();
    await press("建表并预览 2 行");
    await waitFor(() => expect(gateway.installed).toEqual(["standard"]));
    expect(gateway.applied).toEqual([]);
  });
});

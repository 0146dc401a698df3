import { withLease } from "../../../src/workbook/lease";
import { readSettings, updateSettings, writeSetting } from "../../../src/workbook/ledger/settings";
import { openWorkbook, options } from "../openWorkbook";

const open = () => openWorkbook([{ name: "客户", rows: [["甲"]] }]);

describe("settings", () => {
  it("are empty in a workbook that never had any, and make no sheet by being read", async () => {
    const book = open();
    expect(await readSettings()).toEqual(new Map());
    expect(book.model.sheets()).toHaveLength(1);
  });

  it("come back as they were written, also long ones and ones a file would garble", async () => {
    open();
    const value = { text: "甲".repeat(40_000), odd: "=1\u0001\ud800_x0041_", list: [1, true, null] };
    await writeSetting("mappings", value, "zh-CN");
    await writeSetting("scheme", 5, "zh-CN");
    expect(await readSettings()).toEqual(
      new Map<string, unknown>([
        ["mappings", value],
        ["scheme", 5],
      ]),
    );
  });

  it("shrink again and are taken away by null", async () => {
    open();
    await writeSetting("mappings", "甲".repeat(70_000), "zh-CN");
    await writeSetting("mappings", "乙", "zh-CN");
    expect(await readSettings()).toEqual(new Map([["mappings", "乙"]]));
    await writeSetting("mappings", null, "zh-CN");
    expect(await readSettings()).toEqual(new Map());
  });

  it("lose only the one somebody tampered with", async () => {
    const book = open();
    await updateSettings(
      "zh-CN",
      () =>
        new Map([
          ["a", 1],
          ["b", 2],
        ]),
    );
    book.type("设置", 2, 2, "{oops");
    expect(await readSettings()).toEqual(new Map([["b", 2]]));
  });

  it("may be more than one answer or request holds", async () => {
    const book = open();
    const long = (seed: number) => `${seed}${"长".repeat(400_000)}`;
    for (const key of ["a", "b", "c", "d", "e"]) await writeSetting(key, long(1), "zh-CN");
    await writeSetting("c", long(2), "zh-CN");
    await writeSetting("b", null, "zh-CN");
    const wanted = new Map(["a", "c", "d", "e"].map((key) => [key, long(key === "c" ? 2 : 1)]));
    expect(await readSettings()).toEqual(wanted);
    expect(await withLease(options, async () => "written")).toBe("written");
    expect(await readSettings()).toEqual(wanted);
    expect(book.model.tables()[0]?.area.rows).toBe(1 + 4 * Math.ceil(400_003 / 30_000));
  });

  it("stand on a hidden sheet, under another name where theirs is taken", async () => {
    const book = openWorkbook([{ name: "设置", rows: [["我的"]] }]);
    await writeSetting("a", 1, "zh-CN");
    expect(book.model.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["设置", "visible"],
      ["设置 (2)", "hidden"],
    ]);
  });
});

describe("withLease", () => {
  it("lets one pane write at a time and tells the other who does", async () => {
    open();
    let inner: unknown = null;
    await withLease(options, async () => {
      inner = await withLease({ ...options, author: "李雷" }, async () => "both").catch(
        (error: unknown) => error,
      );
    });
    expect(inner).toMatchObject({ code: "lease-held", params: { by: "王小明" } });
    expect(await withLease(options, async () => "free again")).toBe("free again");
  });

  it("runs out where its pane died", async () => {
    open();
    const lease = { owner: "dead", label: "李雷", until: new Date(2026, 10, 21, 8, 0, 0).getTime() };
    await writeSetting("lease", lease, "zh-CN");
    expect(await withLease(options, async () => "taken over")).toBe("taken over");
  });

  it("is given back when the work fails, and ignored when it was tampered with", async () => {
    open();
    await writeSetting("lease", { owner: 5 }, "zh-CN");
    const failing = withLease(options, () => Promise.reject(new Error("slip")));
    await expect(failing).rejects.toThrow("slip");
    expect((await readSettings()).has("lease")).toBe(false);
  });

  it("is renewed while the work goes on, and told as lost where another took it meanwhile", async () => {
    open();
    let minutes = 0;
    const clocked = { ...options, now: () => new Date(2026, 10, 21, 8, minutes) };
    const until = async () => (await readSettings()).get("lease");
    const at = (minute: number) => new Date(2026, 10, 21, 8, minute).getTime();
    const lost = withLease(clocked, async (held) => {
      expect(await until()).toMatchObject({ until: at(10) });
      minutes = 2;
      await readSettings(held);
      expect(await until()).toMatchObject({ until: at(10) });
      minutes = 9;
      await readSettings(held);
      expect(await until()).toMatchObject({ until: at(19) });
      minutes = 30;
      await writeSetting("lease", { owner: "other", label: "李雷", until: at(40) }, "zh-CN");
      await readSettings(held);
    });
    await expect(lost).rejects.toMatchObject({ code: "lease-held", params: { by: "李雷" } });
    expect(await until()).toMatchObject({ owner: "other" });
  });
});

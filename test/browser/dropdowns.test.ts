import { cellValue, clickArrow, clickCell } from "./grid";
import { type OpenPage, openPage } from "./openPage";

const patience = 30_000;
const list = "[data-u-comp='sheets-dropdown-list']";

interface Dropdown {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

describe("the drop-downs of the standard sheets", () => {
  let open: OpenPage;
  let dropdowns: readonly Dropdown[];

  beforeAll(async () => {
    open = await openPage();
    // So wide that every column of every sheet is on the screen.
    await open.page.setViewportSize({ width: 3400, height: 700 });
    await open.pane.getByText("已识别的表").waitFor({ timeout: patience });
    await open.page.click("#ribbon-Install");
    await open.pane.getByRole("button", { name: /^新建 .*张表$/ }).click({ timeout: patience });
    await open.pane.getByText("标准表已建好").waitFor({ timeout: patience });
    dropdowns = await open.page.evaluate(() => {
      const model = window.localWorkbook?.model;
      if (!model) throw new Error("no workbook");
      return model
        .sheets()
        .filter(({ visibility }) => visibility === "visible")
        .flatMap(({ id, name }) =>
          model
            .validations(id)
            .filter(({ validation }) => validation.kind === "list")
            .flatMap(({ areas }) => areas.slice(0, 1))
            .map(({ row, column }) => ({ sheetId: id, sheet: name, row, column })),
        )
        .sort((a, b) => (a.sheetId < b.sheetId ? -1 : a.sheetId > b.sheetId ? 1 : a.column - b.column));
    });
    await addCustomer();
  }, 90_000);
  afterAll(() => open.close());

  /** Without a customer there is none to pick. */
  function addCustomer(): Promise<void> {
    return open.page.evaluate(() => {
      const model = window.localWorkbook?.model;
      const sheet = model?.sheets().find(({ name }) => name.startsWith("客户基础信息"));
      const table = model?.tables().find(({ area }) => area.sheetId === sheet?.id);
      if (!model || !table) throw new Error("no customers");
      const first = { ...table.area, row: table.area.row + 1, rows: 1, columns: 1 };
      model.writeCells(first, [[{ kind: "value", value: "C20240101001" }]], "user");
      model.writeCells(
        { ...first, row: first.row + 1 },
        [[{ kind: "value", value: "C20240101002" }]],
        "user",
      );
    });
  }

  /** Shows the sheet and says what the cell offers. */
  function goTo({ sheetId, row, column }: Dropdown): Promise<readonly string[]> {
    return open.page.evaluate(
      (cell) => {
        const model = window.localWorkbook?.model;
        const area = { ...cell, rows: 1, columns: 1 };
        model?.select(area);
        return model?.choices(area) ?? [];
      },
      { sheetId, row, column },
    );
  }

  /** A click that meets the sheet while it is still being drawn goes nowhere; people click once more. */
  async function openByMouse(dropdown: Dropdown): Promise<void> {
    const shown = open.page.locator(list);
    for (let tries = 0; tries < 12; tries++) {
      await clickArrow(open.page, dropdown);
      const opened = await shown.waitFor({ timeout: 1_500 }).then(
        () => true,
        () => false,
      );
      if (opened) return;
    }
    throw new Error(`no list at ${JSON.stringify(dropdown)}`);
  }

  /** A key pressed in the very moment the list closes may go nowhere; people press once more. */
  async function moveDown({ row }: Dropdown): Promise<void> {
    for (let tries = 0; tries < 6; tries++) {
      await open.page.keyboard.press("ArrowDown");
      const moved = await open.page
        .waitForFunction((from) => window.localWorkbook?.model.selection().row !== from, row, {
          timeout: 5_000,
        })
        .catch(() => null);
      if (moved) break;
    }
    expect(await open.page.evaluate(() => window.localWorkbook?.model.selection().row)).toBe(row + 1);
  }

  it("are there in numbers", () => {
    expect(dropdowns.length).toBeGreaterThan(10);
    expect(new Set(dropdowns.map(({ sheet }) => sheet)).size).toBeGreaterThan(3);
  });

  it("stand beside cells whose message keeps within the grid, never over the pane", async () => {
    await open.page.evaluate(() => {
      const model = window.localWorkbook?.model;
      const told = model
        ?.sheets()
        .flatMap(({ id }) => model.validations(id))
        .find(({ validation }) => validation.prompt?.show === true);
      const [area] = told?.areas ?? [];
      if (!model || !area) throw new Error("no message");
      model.select({ ...area, rows: 1, columns: 1 });
    });
    const right = async (what: string) => {
      const box = await open.page.locator(what).boundingBox({ timeout: patience });
      return (box?.x ?? Number.NaN) + (box?.width ?? Number.NaN);
    };
    await open.page.getByRole("note").waitFor({ timeout: patience });
    expect(await right("[role=note]")).toBeLessThan(await right("main.grid"));
  });

  // The list of the team is empty until somebody fills it in: it opens, shows nothing and closes.
  it("each give a value to the mouse", async () => {
    for (const dropdown of dropdowns) {
      const offered = await goTo(dropdown);
      await openByMouse(dropdown);
      const choices = open.page.locator(`${list} > .univer-overflow-y-auto > div`);
      const shown = await choices.allInnerTexts();
      expect([dropdown, shown.map((text) => text.trim())]).toEqual([dropdown, offered]);
      if (offered.length > 0) await choices.first().click();
      else await open.page.keyboard.press("Escape");
      await open.page.locator(list).waitFor({ state: "detached", timeout: patience });
      expect([dropdown, String(await cellValue(open.page, dropdown))]).toEqual([dropdown, offered[0] ?? ""]);
    }
  }, 300_000);

  // The keys take one way for all lists: one of each sheet shows it.
  it("give another value to the keyboard, which the grid has again afterwards", async () => {
    const firsts = new Map(dropdowns.toReversed().map((dropdown) => [dropdown.sheet, dropdown]));
    for (const dropdown of firsts.values()) {
      const offered = await goTo(dropdown);
      const present = offered.indexOf(String(await cellValue(open.page, dropdown)));
      await clickCell(open.page, dropdown);
      await open.page.keyboard.press("Alt+ArrowDown");
      await open.page.locator(list).waitFor({ timeout: patience });
      await open.page.keyboard.press("ArrowDown");
      await open.page.keyboard.press(offered.length > 0 ? "Enter" : "Escape");
      await open.page.locator(list).waitFor({ state: "detached", timeout: patience });
      const wanted = offered[present + 1] ?? offered[present] ?? "";
      expect([dropdown, String(await cellValue(open.page, dropdown))]).toEqual([dropdown, wanted]);
      await moveDown(dropdown);
    }
  }, 300_000);

  it("close on Escape or a bare Enter without a change, filter while one types, and open nothing where there is no list", async () => {
    const [dropdown] = dropdowns;
    if (dropdown === undefined) throw new Error("no drop-down");
    const offered = await goTo(dropdown);
    const before = await cellValue(open.page, dropdown);
    await clickCell(open.page, dropdown);
    await open.page.keyboard.press("Alt+ArrowDown");
    await open.page.locator(list).waitFor({ timeout: patience });
    await open.page.keyboard.press("ArrowDown");
    await open.page.keyboard.press("Escape");
    await open.page.locator(list).waitFor({ state: "detached", timeout: patience });
    expect(await cellValue(open.page, dropdown)).toBe(before);
    await open.page.keyboard.press("Alt+ArrowDown");
    await open.page.locator(list).waitFor({ timeout: patience });
    await open.page.keyboard.press("Enter");
    await open.page.locator(list).waitFor({ state: "detached", timeout: patience });
    expect(await cellValue(open.page, dropdown)).toBe(before);
    const last = offered.at(-1) ?? "";
    await open.page.keyboard.press("Alt+ArrowDown");
    await open.page.locator(`${list} input`).waitFor({ timeout: patience });
    await open.page.locator(`${list} input`).pressSequentially(last);
    await open.page.keyboard.press("Enter");
    await open.page.locator(list).waitFor({ state: "detached", timeout: patience });
    expect(await cellValue(open.page, dropdown)).toBe(last);
    await clickCell(open.page, { row: 0, column: 0 });
    await open.page.keyboard.press("Alt+ArrowDown");
    await open.page.waitForTimeout(300);
    expect(await open.page.locator(list).count()).toBe(0);
    expect(open.faults).toEqual([]);
  }, 60_000);
});

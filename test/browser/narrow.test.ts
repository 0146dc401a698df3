import { type OpenPage, openPage } from "./openPage";

const patience = 30_000;

/** What is drawn beyond the right edge of the pane's page. */
const beyond = ({ pane }: OpenPage) =>
  pane.locator("main").evaluate((main) => {
    const edge = main.getBoundingClientRect().left + main.clientWidth + 1;
    return [...main.querySelectorAll("*")]
      .filter((each) => each.getBoundingClientRect().width > 0 && each.getBoundingClientRect().right > edge)
      .map((each) => each.textContent?.slice(0, 40));
  });

async function atWidth({ page }: OpenPage, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    const aside = document.querySelector("iframe")?.parentElement;
    if (aside) aside.style.width = `${pixels}px`;
  }, width);
}

/** Left and right edge of each element found, and where it begins. */
const edges = (found: readonly Element[]) =>
  found.map((each) => {
    const { left, right, top } = each.getBoundingClientRect();
    return { left, right, top: Math.round(top) };
  });

describe.each(["zh-CN", "en-US"] as const)("a narrow pane in %s", (language) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage({ query: `?lang=${language}` });
    await open.pane.getByText("客户名录").waitFor({ timeout: patience });
  }, 60_000);
  afterAll(() => open.close());
  const words = (zh: RegExp, en: RegExp) => (language === "zh-CN" ? zh : en);
  const press = (zh: RegExp, en: RegExp) =>
    open.pane
      .getByRole("button", { name: words(zh, en) })
      .first()
      .click({ timeout: patience });
  /** What a job's page says once it has run. */
  const found = (job: string) =>
    open.pane
      .getByText(
        {
          Install: words(/^将会新增$/, /^Will be added$/),
          Duplicates: words(/^涉及 .*行客户/, /customer rows involved/),
          Inspect: words(/^数据质量分/, /^Data quality score/),
        }[job] ?? words(/^截止日 /, /^As of /),
      )
      .first()
      .waitFor({ timeout: patience });

  it.each([270, 320])(
    "cuts nothing off at %s px",
    async (width) => {
      await atWidth(open, width);
      for (const job of ["Install", "Duplicates", "Inspect", "Tiers"]) {
        await open.page.click(`#ribbon-${job}`);
        await found(job);
        expect([job, await beyond(open)]).toEqual([job, []]);
      }
    },
    60_000,
  );

  it("sets what a sheet holds and its heading row apart", async () => {
    await atWidth(open, 270);
    await open.pane.getByRole("tab").first().click();
    await press(/^调整列对应/, /^Adjust columns/);
    const fields = open.pane.locator("main").locator("select, input[type=number]");
    await fields.first().waitFor({ timeout: patience });
    const [use, row] = await fields.evaluateAll(edges);
    expect((row?.left ?? 0) - (use?.right ?? 0)).toBeGreaterThanOrEqual(8);
  }, 60_000);

  it("leaves a group of duplicates its room in a low pane, as at 200 % zoom", async () => {
    await atWidth(open, 320);
    await open.page.click("#ribbon-Duplicates");
    await found("Duplicates");
    const merge = open.pane.getByRole("button", { name: words(/^合并$/, /^Merge$/) }).first();
    const placed = () =>
      merge.evaluate((button) => {
        const sticky = (each: Element | null): boolean =>
          each !== null && (getComputedStyle(each).position === "sticky" || sticky(each.parentElement));
        return sticky(button);
      });
    expect(await placed()).toBe(true);
    await open.page.setViewportSize({ width: 640, height: 450 });
    expect(await placed()).toBe(false);
    await open.page.setViewportSize({ width: 1280, height: 800 });
  }, 60_000);

  it("keeps what can be said of a finding in one line", async () => {
    // English words are longer.
    await atWidth(open, language === "zh-CN" ? 320 : 390);
    await open.page.click("#ribbon-Inspect");
    await found("Inspect");
    await press(/^提示/, /^Hint/);
    // Only what has a suggestion has all four.
    const correctable = open.pane
      .getByRole("article")
      .filter({ hasText: words(/安全修正/, /safe correction/) });
    const show = correctable.first().getByRole("button", { name: words(/^查看/, /^Show/) });
    await show.click({ timeout: patience });
    const card = open.pane.getByRole("article").first();
    await card.getByText(words(/^跳过$/, /^Skip$/)).waitFor({ timeout: patience });
    const verdicts = card.getByRole("button", {
      name: words(/^(采纳|填写…|跳过|不改，说明原因…)$/, /^(Accept|Enter…|Skip|Leave it, because…)$/),
    });
    const tops = (await verdicts.evaluateAll(edges)).map(({ top }) => top);
    expect(tops).toHaveLength(4);
    expect(new Set(tops).size).toBe(1);
  }, 60_000);
});

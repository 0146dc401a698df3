import { screen, waitFor } from "@testing-library/react";
import { splitOffers } from "../../../src/taskpane/adopt/splitOffer";
import { readSplits, stillSettled } from "../../../src/taskpane/session/excel/settledSplits";
import { fakeAnalysis } from "../fakes/fakeAnalysis";
import { fakeGateway, someOperations } from "../fakes/fakeGateway";
import { mappings } from "../fakes/fakeMappings";
import { splitsAsked } from "../fakes/fakeSplits";
import { renderPane } from "../renderPane";

const [customers] = mappings;
const [some] = customers?.columns ?? [];
if (!customers || !some) throw new Error("no customers");
const mixed = { ...some, heading: "联系方式", field: "contactMethod" as const, column: 40 };
const withMixed = [{ ...customers, columns: [...customers.columns, mixed] }];

async function openSplits(gateway = fakeGateway()) {
  const pane = renderPane({ gateway, analysis: fakeAnalysis({ mappings: withMixed }) });
  await pane.press(/^拆分列/);
  await screen.findByText("拆成 手机、邮箱、微信");
  return { ...pane, gateway };
}

describe("taking columns apart", () => {
  it("is offered beside the recognised sheets, shows what comes, and writes nothing before the preview", async () => {
    const { press, gateway } = await openSplits();
    expect(screen.getByText("118 格可拆，2 格没有看懂")).toBeTruthy();
    await press("逐格核对（118 格）");
    await press("拆分第 5 行", "checkbox");
    expect(await screen.findByText(/已排除 1 格/)).toBeTruthy();
    await press("拆分「地址」", "checkbox");
    await press("预览写入");
    await waitFor(() => expect(splitsAsked.at(-1)).toEqual([{ id: "客户基础信息\n联系方式", refused: [5] }]));
    expect(gateway.applied).toEqual([]);
  });

  it("stands among the next steps", async () => {
    renderPane({ analysis: fakeAnalysis({ mappings: withMixed }) });
    const offer = await screen.findByRole("button", { name: /^拆分列/ });
    expect(offer.closest("section")?.textContent).toMatch(/^下一步/);
  });

  it("lists what was not understood, in its own words", async () => {
    const { press } = await openSplits();
    await press("没有看懂的 2 格");
    expect((await screen.findAllByText("问前台")).length).toBe(2);
  });

  it("is not offered again where that is not wanted, and can be taken up after all", async () => {
    const { press, gateway } = await openSplits();
    await press("不再提示");
    expect(gateway.declined).toEqual(["客户基础信息\n联系方式"]);
    expect(screen.queryByText("拆成 手机、邮箱、微信")).toBeNull();
    await press("不再提示的 1 列");
    await press("仍要拆分");
    expect(await screen.findByText("拆成 手机、邮箱、微信")).toBeTruthy();
  });
});

describe("which columns are offered", () => {
  it("are mixed contacts, places without columns of their own, and two numbers in a sample", () => {
    const column = (
      heading: string,
      field: "phone" | "address" | "province",
      samples: readonly string[],
    ) => ({
      ...some,
      heading,
      field,
      samples,
    });
    const headings = (...columns: readonly (typeof some)[]) =>
      splitOffers([{ ...customers, columns }]).map(({ heading }) => heading);
    expect(headings(mixed, column("地址", "address", []))).toEqual(["联系方式", "地址"]);
    expect(headings(column("地址", "address", []), column("省", "province", []))).toEqual([]);
    expect(headings(column("电话", "phone", ["13800138000"]))).toEqual([]);
    expect(headings(column("电话", "phone", ["13800138000、13900139000"]))).toEqual(["电话"]);
    expect(splitOffers([{ ...customers, role: "followUps", columns: [mixed] }])).toEqual([]);
  });

  it("are those nobody settled; what was taken back is offered again", () => {
    const splits = readSplits([
      { id: "甲", operation: 3 },
      { id: "乙", operation: 2 },
      { id: "丙", operation: null },
    ]);
    expect(stillSettled(splits, someOperations)).toEqual(["甲", "丙"]);
    expect(readSplits("nonsense")).toEqual([]);
  });
});

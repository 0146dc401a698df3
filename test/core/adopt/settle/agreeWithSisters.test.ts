import { recogniseSheets } from "../../../../src/core/adopt/recogniseSheets";
import { company, fieldsOf, many, pick, sheet } from "../invented";

const month = (name: string, headings: readonly string[], cells: (i: number) => readonly string[]) =>
  sheet(name, [
    ["单号", "日期", "客户名称", "金额", ...headings],
    ...many.map((i) => [`X${200 + i}`, 45_300 + i, company(i % 9), 120 + 37 * i, ...cells(i)]),
  ]);
const told = month("1月", ["类"], (i) => [pick(["印单", "打样", "退款"], i)]);
const untold = month("2月", ["类"], (i) => [pick(["印单", "打样"], i)]);

describe("sheets of one kind with the same headings", () => {
  it("say the same under them: what one could not tell is taken from another", () => {
    expect(fieldsOf([untold], "2月").类).toBe("text");
    expect(fieldsOf([told, untold], "2月").类).toBe("dealType");
    expect(fieldsOf([untold, told], "2月").类).toBe("dealType");
  });

  it("say where it was taken from", () => {
    const mapping = recogniseSheets([told, untold]).find(({ sheet: name }) => name === "2月");
    expect(mapping?.columns.find(({ heading }) => heading === "类")?.reason).toEqual({
      kind: "sister",
      sheet: "1月",
    });
  });

  it("leave alone what the user said, what another column says, and sheets of another kind", () => {
    const overrides = [{ heading: "类", field: null }];
    const byHand = recogniseSheets([told, untold], { overrides });
    expect(byHand.flatMap(({ columns }) => columns).filter(({ field }) => field === "dealType")).toEqual([]);
    const typed = month("3月", ["类", "交易类型"], (i) => [
      pick(["印单", "打样"], i),
      pick(["购买", "退货"], i),
    ]);
    expect(fieldsOf([told, typed], "3月")).toMatchObject({ 类: "text", 交易类型: "dealType" });
    const customers = sheet("客户台账", [
      ["客户名称", "联系人", "手机", "类"],
      ...many.map((i) => [company(i), `赵建${i}`, `138001380${10 + i}`, pick(["印单", "打样"], i)]),
    ]);
    expect(fieldsOf([told, customers], "客户台账").类).not.toBe("dealType");
  });
});

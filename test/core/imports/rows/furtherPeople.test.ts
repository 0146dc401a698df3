import { contacts } from "../../../../src/core/sheets/standard/contacts";
import { customers } from "../../../../src/core/sheets/standard/customers";
import { addedTo, grid, importOf, type Rows, standardGrid } from "../importOf";

/** What a list of customers becomes, in 客户基础信息 and in 联系人. */
function imported(rows: Rows, present = [customers, contacts].map((spec) => standardGrid(spec))) {
  const list = grid("老客户", rows);
  const { analysis, preview } = importOf(
    [list],
    [{ sheet: "老客户", role: "customers", headerRow: 1 }],
    present,
  );
  const summary = preview();
  const patch = analysis.importPatch();
  return { customers: addedTo(patch, customers), people: addedTo(patch, contacts), summary, patch };
}

describe("a second person in a list of customers", () => {
  it("becomes a row of 联系人 with the numbers behind the name", () => {
    const {
      customers: rows,
      people,
      summary,
      patch,
    } = imported([
      ["公司名称", "联系人", "电话", "联系人2", "电话2"],
      ["甲公司", "张三", "13800138000", "李四", "13900139000"],
      ["乙公司", "王五", "13700137000", "", ""],
    ]);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ 联系人: "张三", 手机: "13800138000", 备注: "" });
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ 客户编号: rows[0]?.客户编号, 联系人: "李四", 手机: "13900139000" });
    expect(summary.targets.map(({ role, rows: count }) => [role, count])).toEqual([
      ["customers", 2],
      ["contacts", 1],
    ]);
    expect(patch.reason).toBe("导入 老客户");
  });

  it("takes its own number where the names stand side by side", () => {
    const { people, customers: rows } = imported([
      ["公司名称", "联系人1", "联系人2", "手机1", "手机2"],
      ["甲公司", "张三", "李四", "13800138000", "13900139000"],
    ]);
    expect(rows[0]).toMatchObject({ 联系人: "张三", 手机: "13800138000" });
    expect(people[0]).toMatchObject({ 联系人: "李四", 手机: "13900139000" });
  });

  it("leaves the company's e-mail address at the end to the customer", () => {
    const { people, customers: rows } = imported([
      ["公司名称", "联系人", "手机", "联系人2", "手机2", "邮箱"],
      ["甲公司", "张三", "13800138000", "李四", "13900139000", "info@jia.com"],
    ]);
    expect(rows[0]).toMatchObject({ 邮箱: "info@jia.com" });
    expect(people[0]).toMatchObject({ 联系人: "李四", 邮箱: "" });
  });

  it("keeps a number without a name with the customer, in 备注", () => {
    const { people, customers: rows } = imported([
      ["公司名称", "联系人", "电话", "联系人2", "电话2"],
      ["甲公司", "张三", "13800138000", "", "13900139000"],
    ]);
    expect(people).toEqual([]);
    expect(rows[0]?.备注).toContain("13900139000");
  });

  it("is the first one where the first place is blank", () => {
    const { people, customers: rows } = imported([
      ["公司名称", "联系人", "电话", "联系人2", "电话2"],
      ["甲公司", "", "", "李四", "13900139000"],
    ]);
    expect(people).toEqual([]);
    expect(rows[0]).toMatchObject({ 联系人: "李四", 手机: "13900139000" });
  });

  it("is announced where the standard sheets are still to come", () => {
    const { summary } = imported(
      [
        ["公司名称", "联系人", "电话", "联系人2", "电话2"],
        ["甲公司", "张三", "13800138000", "李四", "13900139000"],
      ],
      [],
    );
    expect(summary.targets.map(({ role, sheet, rows }) => [role, sheet, rows])).toEqual([
      ["customers", null, 1],
      ["contacts", null, 1],
    ]);
  });

  it("goes to 备注 as before where there is no 联系人 sheet", () => {
    const { people, customers: rows } = imported(
      [
        ["公司名称", "联系人", "电话", "联系人2", "电话2"],
        ["甲公司", "张三", "13800138000", "李四", "13900139000"],
      ],
      [standardGrid(customers)],
    );
    expect(people).toEqual([]);
    expect(rows[0]?.备注).toContain("李四");
  });
});

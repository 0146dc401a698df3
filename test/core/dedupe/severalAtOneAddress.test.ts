import { departmentColumn } from "../../../src/core/dedupe/columns/names/departments";
import { nameColumn } from "../../../src/core/dedupe/columns/names/names";
import { isRoom, withRooms } from "../../../src/core/dedupe/columns/places/rooms";
import { valueColumn } from "../../../src/core/dedupe/columns/values/values";
import { areGenerations } from "../../../src/core/dedupe/compare/generations";
import type { CellValue } from "../../../src/core/sheets/cell";
import type { Column } from "../../../src/core/tables/table";

const column = (heading: string, cells: readonly CellValue[]): Column => ({
  field: "text",
  heading,
  scale: 1,
  cells,
  columnOnSheet: [0],
});

describe("a list of departments", () => {
  const hospitals = [
    "无锡市中医医院",
    "无锡市中医医院",
    "无锡中医医院",
    "南通市第一人民医院",
    "南通市第一医院",
  ];
  const units = (departments: readonly string[], sites?: readonly string[]) =>
    departmentColumn(
      [column("使用科室", departments), ...(sites === undefined ? [] : [column("院区", sites)])],
      nameColumn(hospitals, hospitals.length),
    );

  it("tells one department from another, however its name is written out", () => {
    const found = units(["骨科", "康复科", "康复医学科", "眼科", "检验科"]);
    expect(found?.[1]).toBe(found?.[2]);
    expect(new Set(found).size).toBe(4);
  });

  it("tells sites apart, the main one from nothing not", () => {
    const found = units(["骨科", "骨科", "骨科", "眼科", "检验科"], ["本部", "", "东院区", "", ""]);
    expect(found?.[0]).toBe(found?.[1]);
    expect(found?.[0]).not.toBe(found?.[2]);
  });

  it("is none where companies stand in it once: the department is that of whom one speaks to", () => {
    expect(units(["采购部", "采购部", "采购部", "财务部", "财务部"])).toBeNull();
    expect(departmentColumn([column("备注", ["a", "b"])], nameColumn(hospitals, 5))).toBeNull();
  });
});

describe("doors", () => {
  it.each([
    "房号",
    "楼号房号",
    "栋-单元-房号",
    "楼栋房号",
    "栋号单元房号",
    "单元室号",
    "室号",
    "Unit/Lot",
    "门牌号",
  ])("stand under %s", (heading) => {
    expect(isRoom(column(heading, []))).toBe(true);
  });

  it.each(["户型", "编号", "电话号", "Unit price", "楼盘", "楼栋", "单元"])(
    "do not stand under %s",
    (heading) => {
      expect(isRoom(column(heading, []))).toBe(false);
    },
  );

  it("belong to the houses they are in", () => {
    const rooms = column("房号", ["3-2-101", "", 7]);
    expect(withRooms(["翠湖苑", "翠湖苑", ""], rooms)).toEqual(["翠湖苑 3号2号101", "翠湖苑", " 7"]);
    expect(withRooms(["12 Poppy Lane"], rooms)).toEqual(["12 Poppy Lane 3-2-101"]);
    expect(withRooms(["翠湖苑"], undefined)).toEqual(["翠湖苑"]);
  });
});

describe("fathers and sons of one name", () => {
  const are = (left: string, right: string) => {
    const { texts } = valueColumn([left, right], 2);
    return areGenerations(texts, 0, 1) && areGenerations(texts, 1, 0);
  };

  it.each([
    ["Langford Snr", "Langford Jnr"],
    ["Owen Webster Jr.", "Owen Webster Sr"],
    ["John Hall II", "John Hall III"],
  ])("are %s and %s", (left, right) => expect(are(left, right)).toBe(true));

  it.each([
    ["Langford Snr", "Langford Sr."],
    ["Langford Snr", "Langford"],
    ["Langford Snr", "Langdon Jnr"],
    ["Jr", "Sr"],
  ])("are not %s and %s", (left, right) => expect(are(left, right)).toBe(false));
});

import { addressColumn } from "../../../../../src/core/dedupe/columns/places/addresses";
import { homeCells, withRooms } from "../../../../../src/core/dedupe/columns/places/rooms";
import { headedTable } from "../../customerTable";

const home = (estate: string, door: string): readonly unknown[] | undefined =>
  homeCells(
    headedTable(
      [
        [estate, "text"],
        [door, "address"],
      ],
      [
        ["翡翠澜庭", "8-2-401"],
        ["", "3幢"],
      ],
    ),
  );

function wholes(...doors: readonly string[]): readonly number[] {
  const rooms = { field: "text" as const, heading: "楼栋房号", scale: 1, cells: doors, columnOnSheet: [1] };
  const cells = withRooms(
    doors.map(() => "长沙市绿城桂花城"),
    rooms,
  );
  return [...addressColumn(cells, doors.length).wholes];
}

describe("doors beside the estates they are in", () => {
  it("are one however their numbers are told apart", () => {
    expect(new Set(wholes("9栋2单元601", "9#2单元601", "9-2-601", "9号楼2单元601室")).size).toBe(1);
  });

  it("are others by any number", () => {
    expect(new Set(wholes("9栋2单元601", "9栋2单元602", "92栋601", "9栋601")).size).toBe(4);
  });
});

describe("an address that is nothing but a door", () => {
  it.each(["小区", "所在小区", "楼盘名称", "Estate", "Building name"])(
    "stands in the estate of the column %s",
    (estate) => {
      expect(home(estate, "房号")).toEqual(["翡翠澜庭 8号2号401", " 3幢"]);
    },
  );

  it("stands alone where no column says the estate, and an address needs none", () => {
    expect(home("小区配套", "房号")).toEqual(["8-2-401", "3幢"]);
    expect(home("小区", "地址")).toEqual(["8-2-401", "3幢"]);
  });
});

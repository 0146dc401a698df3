import { addressColumn } from "../../../../src/core/dedupe/columns/addresses";
import { withRooms } from "../../../../src/core/dedupe/columns/rooms";

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
